package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spirekraft.database.DatabaseAddress;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/// Sheets wait sealed with a key that lies in a file until their wave closes. Whoever lacks it takes no answers, and
/// loses none.
@RunningProgram
class WaveKeysTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Surveys surveys;

    @Autowired
    KeyFolder folder;

    @Autowired
    WaveKeyCheck check;

    @Autowired
    ClosingJob job;

    @Autowired
    DatabaseAddress address;

    @Autowired
    TransactionTemplate transaction;

    School havgard;
    Wave wave;
    Path file;

    @BeforeEach
    void havgardOpensAWave() {
        havgard = cast.school("Havgård Skole", 62);
        wave = cast.openWave(havgard);
        file = folder.path().resolve(wave.id() + ".key");
    }

    private JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(
                address.url(), address.owner().role(), address.owner().password()));
    }

    private Phone filledPhone() {
        Phone phone = cast.phone();
        phone.get("/s/" + cast.slips(havgard, wave, 1).getFirst().symbols());
        for (int item = 1; item <= 15; item++) phone.post("/svar/" + item, Map.of("svar", "4"));
        return phone;
    }

    private int sheetsAfterClosing() {
        return cast.close(havgard, wave).closure().orElseThrow().sheets();
    }

    @Test
    void aWaitingSheetSaysNothingAndAllAreOfOneLength() {
        var codes = cast.slips(havgard, wave, 3);
        colleagues.answer(codes.get(0), item -> 5);
        colleagues.answer(codes.get(1), item -> 5);
        colleagues.answer(codes.get(2), item -> 0);
        var waiting = owner().sql("select sealed from measure.staged_sheet where wave = ? and answers is null")
                .param(wave.id())
                .query(byte[].class)
                .list();
        assertThat(waiting).hasSize(3).doesNotHaveDuplicates();
        assertThat(waiting).extracting(content -> content.length).containsOnly(12 + 2 * 15 + 16);
    }

    @Test
    void theKeyIsForTheProgramsUserAloneAndGoesWithTheClosing() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        colleagues.answer(havgard, wave, 6, 1);
        assertThat(sheetsAfterClosing()).isEqualTo(6);
        assertThat(file).doesNotExist();
    }

    @Test
    void theKeyStaysWhenAClosingFails() {
        colleagues.answer(havgard, wave, 6, 1);
        cast.in(
                havgard,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return surveys.close(wave);
                }));
        assertThat(file).exists();
        assertThat(sheetsAfterClosing()).isEqualTo(6);
    }

    @Test
    void anOpeningThatFailedLeavesAKeyThatTheNextOneTakes() throws IOException {
        School abrinken = cast.school("Åbrinken Skole", 40);
        Wave planned = cast.in(abrinken, () -> surveys.plan(cast.plan(abrinken)));
        cast.in(
                abrinken,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return surveys.open(planned);
                }));
        byte[] left = Files.readAllBytes(folder.path().resolve(planned.id() + ".key"));
        cast.in(abrinken, () -> surveys.open(planned));
        assertThat(folder.path().resolve(planned.id() + ".key")).hasBinaryContent(left);
        colleagues.answer(abrinken, planned, 5, 1);
        assertThat(cast.close(abrinken, planned).closure().orElseThrow().sheets())
                .isEqualTo(5);
    }

    @Test
    void whatACrashLeftOfAClosedWaveIsDestroyedAtTheStartAndByTheJob() throws IOException {
        byte[] key = Files.readAllBytes(file);
        cast.close(havgard, wave);
        Files.write(file, key);
        check.run(new DefaultApplicationArguments());
        assertThat(file).doesNotExist();
        Files.write(file, key);
        job.run();
        assertThat(file).doesNotExist();
    }

    @Test
    void theKeyOfAnOpenWaveIsLeftAloneAndSoIsWhatIsNoKey() throws IOException {
        byte[] key = Files.readAllBytes(file);
        Path other = Files.write(folder.path().resolve("another.key"), key);
        check.run(new DefaultApplicationArguments());
        job.run();
        assertThat(file).hasBinaryContent(key);
        assertThat(other).hasBinaryContent(key);
    }

    @Test
    void aNodeWithoutTheKeyTakesNoAnswerAndSaysSo() throws IOException {
        Phone phone = filledPhone();
        Path away = Files.move(file, folder.path().resolve("away"));
        Phone.Page refused = phone.post("/svar/send", Map.of());
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.body())
                .contains("Svaret er ikke sendt endnu", "du har ikke brugt din kode", "href=\"/svar/tjek\"");
        Files.move(away, file);
        assertThat(phone.post("/svar/send", Map.of()).path()).isEqualTo("/svar/tak");
        assertThat(sheetsAfterClosing()).isEqualTo(1);
    }

    @Test
    void norDoesANodeWithAnother() throws IOException {
        Phone phone = filledPhone();
        byte[] key = Files.readAllBytes(file);
        Files.write(file, new byte[32]);
        assertThat(phone.post("/svar/send", Map.of()).status()).isEqualTo(503);
        Files.write(file, key);
        assertThat(phone.post("/svar/send", Map.of()).path()).isEqualTo("/svar/tak");
    }

    @Test
    void withoutTheKeyAWaveIsNotClosedAndNothingIsLost() throws IOException {
        colleagues.answer(havgard, wave, 6, 1);
        Path away = Files.move(file, folder.path().resolve("away-" + wave.id()));
        Phone amr = cast.signedIn(Role.AMR, havgard);
        amr.get(havgard.address() + "/maalinger/1/lukning");
        Phone.Page refused = amr.post(havgard.address() + "/maalinger/1/lukning", Map.of());
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.body()).contains("Serveren mangler nøglen til svarene");
        assertThatThrownBy(() -> cast.close(havgard, wave)).hasMessageContaining("its key is not here");
        Files.move(away, file);
        assertThat(sheetsAfterClosing()).isEqualTo(6);
    }

    @Test
    void aWaveWhoseKeyIsLostForGoodIsGivenUpByNameOnly() throws IOException {
        colleagues.answer(havgard, wave, 6, 1);
        check.run(new DefaultApplicationArguments("--give-up-wave=" + wave.id()));
        assertThat(cast.in(havgard, () -> surveys.byId(wave.id())).closure())
                .as("its key is here")
                .isEmpty();
        Files.delete(file);
        check.run(new DefaultApplicationArguments());
        assertThat(cast.in(havgard, () -> surveys.byId(wave.id())).closure()).isEmpty();
        check.run(new DefaultApplicationArguments("--give-up-wave=" + wave.id()));
        assertThat(cast.in(havgard, () -> surveys.byId(wave.id()))
                        .closure()
                        .orElseThrow()
                        .sheets())
                .isZero();
    }

    @Test
    void aWaveFromBeforeThereWereKeysGetsOneAndKeepsItsSheets() throws IOException {
        owner().sql("delete from measure.wave_key where wave = ?")
                .param(wave.id())
                .update();
        Files.delete(file);
        owner().sql(
                        "insert into measure.staged_sheet (id, wave, municipality, answers) values (?, ?, ?, ?::smallint[])")
                .params(UUID.randomUUID(), wave.id(), wave.municipality(), "{1,2,3,4,5,1,2,3,4,5,1,2,3,4,0}")
                .update();
        check.run(new DefaultApplicationArguments());
        colleagues.answer(havgard, wave, 4, 1);
        assertThat(sheetsAfterClosing()).isEqualTo(5);
        assertThat(cast.in(
                        havgard,
                        () -> Set.copyOf(
                                owner().sql("select array_to_string(answers, '') from measure.sheet where wave = ?")
                                        .param(wave.id())
                                        .query(String.class)
                                        .list())))
                .contains("123451234512340");
    }
}
