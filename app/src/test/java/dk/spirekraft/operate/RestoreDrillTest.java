package dk.spirekraft.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.Spirekraft;
import dk.spirekraft.database.DatabaseAddress;
import dk.spirekraft.database.DatabaseSetup;
import dk.spirekraft.measure.AccessCode;
import dk.spirekraft.measure.KeyPlace;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The drill: a database with an open wave is lost, its backup is put back elsewhere, and the school goes on.
@Tag("slow")
@RunningProgram
class RestoreDrillTest {

    private static final int SLIPS = 12;

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    DatabaseAddress database;

    @Autowired
    ApplicationContext program;

    private final Path folder =
            Path.of("target/drill", UUID.randomUUID().toString()).toAbsolutePath();
    private final Path backup = folder.resolve("drill.backup");
    private School havgard;
    private String amr;
    private List<AccessCode> codes;

    @BeforeEach
    void halfOfHavgardHasAnswered() throws IOException {
        Files.createDirectories(folder);
        havgard = cast.school("Havgård Skole", 62);
        amr = cast.person(Role.AMR, havgard);
        colleagues.shownWave(havgard, 12, 3);
        Wave wave = cast.openWave(havgard);
        codes = cast.slips(havgard, wave, SLIPS);
        codes.subList(0, 6).forEach(this::answer);
    }

    private void answer(AccessCode code) {
        colleagues.answer(code, item -> 4);
    }

    /// The folder of keys as it was: kept apart from every backup.
    private Path keys() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("keys"));
        try (var files = Files.list(KeyPlace.of(program))) {
            for (Path key : files.toList()) Files.copy(key, copy.resolve(key.getFileName()));
        }
        return copy;
    }

    private Terminal elsewhere(Path keys) {
        return Terminal.in(folder.resolve("database")).with("spirekraft.keys", keys.toString());
    }

    private ConfigurableApplicationContext started(DatabaseAddress address, Path keys) {
        var application = new SpringApplication(Spirekraft.class, Terminal.ThatMorning.class);
        application.setDefaultProperties(Terminal.beside(address, keys)
                .with("server.port", "0")
                .with("spirekraft.mailbox", "true")
                .with("spirekraft.reminders", "false")
                .settings());
        return application.run();
    }

    private static long sheets(DatabaseAddress address, School school, int wave) {
        return JdbcClient.create(new DriverManagerDataSource(
                        address.url(), address.owner().role(), address.owner().password()))
                .sql("""
                        select c.sheets from measure.closure c join measure.wave w on w.id = c.wave
                         where w.school = ? and w.number = ?
                        """)
                .params(school.id(), wave)
                .query(Long.class)
                .single();
    }

    @Test
    void aDatabaseWithAnOpenWaveComesBackAndTheSchoolGoesOn() throws IOException {
        Terminal.beside(database, KeyPlace.of(program)).type("backup", backup.toString());
        codes.subList(6, 8).forEach(this::answer);
        Path keys = keys();

        Terminal elsewhere = elsewhere(keys);
        var said = elsewhere.type("restore", backup.toString(), "--verify");
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .contains("compared by count and hash")
                .contains(havgard.slug() + "/2 was open: what was answered until")
                .contains("Codes that were spent since then are unspent again");

        DatabaseAddress address = DatabaseSetup.join(elsewhere.desk().environment());
        try (var restored = started(address, keys)) {
            int port = restored.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            assertThat(new Phone(port).get("/s/" + codes.getFirst().symbols()).says("Koden er brugt"))
                    .isTrue();
            codes.subList(6, 10).forEach(code -> answerByPhone(new Phone(port), code));
        }
        Terminal beside = Terminal.beside(address, keys);
        assertThat(beside.type("wave", "close", havgard.slug(), "2").code()).isZero();
        assertThat(sheets(address, havgard, 1)).isEqualTo(12);
        assertThat(sheets(address, havgard, 2)).isEqualTo(10);
        assertThat(beside.type("doctor", "--json").json().get("findings"))
                .filteredOn(finding -> finding.get("of").asString().matches("tables|rows|rights"))
                .allMatch(finding -> finding.get("state").asString().equals("WELL"));
        assertThat(beside.type("user", "add", amr, "TR", "--at", havgard.slug(), "--name", "Anne")
                        .code())
                .isZero();
    }

    private static void answerByPhone(Phone phone, AccessCode code) {
        phone.get("/s/" + code.symbols());
        for (int item = 1; item <= Colleagues.ITEMS; item++) phone.post("/svar/" + item, Map.of("svar", "4"));
        assertThat(phone.post("/svar/send", Map.of()).says("Dit svar er sendt")).isTrue();
    }

    @Test
    void withoutTheFolderOfKeysItIsSaidThatAnswersAreLost() throws IOException {
        Terminal.beside(database, KeyPlace.of(program)).type("backup", backup.toString());
        var said = elsewhere(folder.resolve("no-keys")).type("restore", backup.toString());
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains(havgard.slug() + "/2 was open, but its key is not in")
                .contains("--give-up-wave=");
    }

    @Test
    void aRestoreReplacesNothing() {
        Terminal beside = Terminal.beside(database, KeyPlace.of(program));
        beside.type("backup", backup.toString());
        var said = beside.type("restore", backup.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("is not empty; a restore replaces nothing");
    }

    @Test
    void aDamagedFileRestoresNothing() throws IOException {
        Terminal.beside(database, KeyPlace.of(program)).type("backup", backup.toString());
        byte[] bytes = Files.readAllBytes(backup);
        Path half = folder.resolve("half.backup");
        Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));
        Terminal elsewhere = elsewhere(folder.resolve("keys"));
        assertThat(elsewhere.type("restore", half.toString()).code()).isEqualTo(1);
        Path changed = folder.resolve("changed.backup");
        TamperedBackup.write(backup, changed, "people.school", rows -> rows.replace("Havgård", "Havgaard"));
        var said = elsewhere.type("restore", changed.toString(), "--verify");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("people.school differs from what the backup was made of");
        assertThat(elsewhere.type("restore", backup.toString(), "--verify").code())
                .isZero();
    }
}
