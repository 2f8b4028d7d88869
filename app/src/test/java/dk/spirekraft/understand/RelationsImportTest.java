package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.Ratings;
import dk.spirekraft.story.RunningProgram;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A file about who works well with whom comes in beside a closed wave: it is seen first, taken once, and never kept.
@RunningProgram
class RelationsImportTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Relations relations;

    @Autowired
    JdbcClient db;

    School havgard;
    Wave closed;
    Phone secretariat;
    RelationsUpload upload;

    @BeforeEach
    void havgardHasAClosedWave() {
        havgard = cast.school("Havgård Skole", 29);
        closed = colleagues.closedWave(havgard, 12, 1);
        secretariat = cast.signedIn(Role.SECRETARIAT, havgard);
        upload = new RelationsUpload(secretariat, havgard);
        secretariat.get(upload.form());
    }

    private long kept() {
        return cast.in(havgard, () -> db.sql("""
                select (select count(*) from understand.relational_cells) + (select count(*) from understand.ledger_line)
                     + (select count(*) from people.audit_entry)
                """).query(Long.class).single());
    }

    @Test
    void columnsThatCouldTellWhoAnsweredAreLeftOutAndNamedAndNothingIsKeptBeforeItIsTaken() {
        long before = kept();
        var page = upload.preview(
                new Ratings("token,e-mail,ip,dato,", "k3j5h2k3j5h2k3j5,amr@skole.example,10.0.0.7,2026-11-24,")
                        .havgard());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("token, e-mail, ip, dato", "77 svar fra og om 4 grupper", "Antal kolleger i gruppen: service")
                .doesNotContain("amr@skole.example", "10.0.0.7", "k3j5h2k3j5h2k3j5");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void sizesThatAreMissingOrTooSmallAreToldBesideTheirFieldsAndNothingTypedIsLost() {
        var page = upload.take(
                upload.preview(new Ratings().havgard()),
                Map.of(
                        "rolle-0",
                        "lærere",
                        "antal-0",
                        "11",
                        "rolle-1",
                        "pædagoger",
                        "antal-1",
                        "",
                        "rolle-2",
                        "ledelse",
                        "antal-2",
                        "tre"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains(
                        "id=\"antal-0-fault\">Der er mindst 12 svar fra gruppen lærere",
                        "id=\"antal-1-fault\">Skriv, hvor mange der er i gruppen pædagoger",
                        "id=\"antal-2-fault\">",
                        "id=\"antal-3-fault\">",
                        "value=\"11\"",
                        "value=\"tre\"");
        assertThat(cast.in(havgard, () -> relations.isTaken(closed))).isFalse();
    }

    @Test
    void aColumnThatWasTakenForNothingIsChosenByHand() {
        String text = new Ratings().havgard().text().replaceFirst("rater_role", "afdeling");
        var page = secretariat.upload(upload.form(), text.getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("Der mangler en kolonne til: Gruppen, der svarer.")
                .doesNotContain("Optag");
        Map<String, String> chosen = new HashMap<>(Map.of("vis", "1", "kolonne-0", "rater", "kolonne-1", "rated"));
        for (int aspect = 0; aspect < 7; aspect++)
            chosen.put("kolonne-" + (aspect + 2), RelationalCells.ASPECTS.get(aspect));
        assertThat(upload.take(page, chosen).body()).contains("Optag svarene for altid");
    }

    @Test
    void whatIsNoTableAndWhatWeDidNotSealIsRefused() {
        assertThat(secretariat.upload(upload.form(), new byte[0], Map.of()).status())
                .isEqualTo(422);
        var page = upload.preview(new Ratings().havgard());
        assertThat(secretariat
                        .post(upload.form() + "/optagelse", Map.of("indhold", "A".repeat(400)))
                        .status())
                .isEqualTo(404);
        assertThat(page.status()).isEqualTo(200);
    }

    @Test
    void onlyBesideAClosedWave() {
        cast.openWave(havgard);
        assertThat(secretariat
                        .get(havgard.address() + "/maalinger/2/samarbejde/import")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aWaveTakesOneFileAndNoSecond() {
        var page = upload.preview(new Ratings().havgard());
        assertThat(upload.take(page, 12, 8, 3, 6).body()).contains("Denne måling har fået sin fil.");
        long after = kept();
        assertThat(upload.take(page, 12, 8, 3, 6).status()).isEqualTo(422);
        assertThat(kept()).isEqualTo(after);
    }
}
