package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.disclosure.ledger.Ledger;
import dk.spirekraft.disclosure.ledger.LineReader;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Golden;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.Ratings;
import dk.spirekraft.story.RunningProgram;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who works well with whom at Havgård Skole: a file comes in beside a closed wave, is seen first and never kept, and
/// what may be shown of it is shown to all at once.
@RunningProgram
class RelationsTest {

    private static final Pattern CONTENT = Pattern.compile("name=\"indhold\" value=\"([^\"]*)\"");

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Relations relations;

    @Autowired
    StaffKeys keys;

    @Autowired
    JdbcClient db;

    School havgard;
    Wave closed;
    Phone secretariat;

    @BeforeEach
    void havgardHasAClosedWave() {
        havgard = cast.school("Havgård Skole", 29);
        closed = colleagues.closedWave(havgard, 12, 1);
        secretariat = cast.signedIn(Role.SECRETARIAT, havgard);
        secretariat.get(form());
    }

    private String form() {
        return havgard.address() + "/maalinger/1/samarbejde/import";
    }

    private Phone.Page preview(Ratings ratings) {
        return secretariat.upload(form(), ratings.text().getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private Phone.Page take(Phone.Page preview, Integer... sizes) {
        Map<String, String> typed = new HashMap<>();
        List<String> roles = List.of("lærere", "pædagoger", "ledelse", "service");
        for (int i = 0; i < sizes.length; i++) {
            typed.put("rolle-" + i, roles.get(i));
            typed.put("antal-" + i, String.valueOf(sizes[i]));
        }
        return take(preview, typed);
    }

    private Phone.Page take(Phone.Page preview, Map<String, String> typed) {
        Matcher content = CONTENT.matcher(preview.body());
        assertThat(content.find()).as(preview.body()).isTrue();
        Map<String, String> all = new HashMap<>(typed);
        all.put("indhold", content.group(1));
        return secretariat.post(form() + "/optagelse", all);
    }

    private void takenAndShown() {
        take(preview(new Ratings().havgard()), 12, 8, 3, 6);
        colleagues.show(havgard, closed);
    }

    private Phone.Page seen(Role role, String way) {
        return cast.signedIn(role, havgard).get(havgard.address() + "/maalinger/1/samarbejde" + way);
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
        var page =
                preview(new Ratings("token,e-mail,ip,dato,", "k3j5h2k3j5h2k3j5,amr@skole.example,10.0.0.7,2026-11-24,")
                        .havgard());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("token, e-mail, ip, dato", "77 svar fra og om 4 grupper", "Antal kolleger i gruppen: service")
                .doesNotContain("amr@skole.example", "10.0.0.7", "k3j5h2k3j5h2k3j5");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void sizesThatAreMissingOrTooSmallAreToldBesideTheirFieldsAndNothingTypedIsLost() {
        var page = take(
                preview(new Ratings().havgard()),
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
        var page = secretariat.upload(form(), text.getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("Der mangler en kolonne til: Gruppen, der svarer.")
                .doesNotContain("Optag");
        Map<String, String> chosen = new HashMap<>(Map.of("vis", "1", "kolonne-0", "rater", "kolonne-1", "rated"));
        for (int aspect = 0; aspect < 7; aspect++)
            chosen.put("kolonne-" + (aspect + 2), RelationalCells.ASPECTS.get(aspect));
        assertThat(take(page, chosen).body()).contains("Optag svarene for altid");
    }

    @Test
    void whatIsNoTableAndWhatWeDidNotSealIsRefused() {
        assertThat(secretariat.upload(form(), new byte[0], Map.of()).status()).isEqualTo(422);
        var page = preview(new Ratings().havgard());
        assertThat(secretariat
                        .post(form() + "/optagelse", Map.of("indhold", "A".repeat(400)))
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
        var page = preview(new Ratings().havgard());
        assertThat(take(page, 12, 8, 3, 6).body()).contains("Denne måling har fået sin fil.");
        long after = kept();
        assertThat(take(page, 12, 8, 3, 6).status()).isEqualTo(422);
        assertThat(kept()).isEqualTo(after);
    }

    @Test
    void ofTheFileNothingIsKeptButWhatMayBeShown() {
        take(preview(new Ratings().havgard()), 12, 8, 3, 6);
        String document = cast.in(
                havgard,
                () -> db.sql("select document::text from understand.relational_cells where wave = ?")
                        .param(closed.id())
                        .query(String.class)
                        .single());
        assertThat(document.split("\"published\"", -1)).hasSize(7);
        assertThat(document.split("\"about few\"", -1)).hasSize(5);
    }

    @Test
    void nobodySeesItBeforeTheResultIsOpenForAllAndThenEverybodyDoes() {
        take(preview(new Ratings().havgard()), 12, 8, 3, 6);
        assertThat(seen(Role.AMR, "").status()).isEqualTo(404);
        assertThat(seen(Role.SCHOOL_LEADER, ".csv").status()).isEqualTo(404);
        colleagues.show(havgard, closed);
        assertThat(seen(Role.AMR, "").body()).contains("Hvem arbejder godt sammen med hvem");
        assertThat(seen(Role.SCHOOL_LEADER, ".csv").status()).isEqualTo(200);
        Phone colleague = cast.phone();
        String key = cast.in(havgard, () -> keys.of(havgard));
        assertThat(colleague.get("/personale/" + key).body()).contains("href=\"/personale/samarbejde\"");
        assertThat(colleague.get("/personale/samarbejde").body())
                .contains("lærere om pædagoger: 3,0 af 5. Svarprocent: 60 til 79.");
    }

    @Test
    void theMunicipalityBringsItInAndDoesNotSeeIt() {
        takenAndShown();
        assertThat(seen(Role.SECRETARIAT, "").body()).doesNotContain("Svarprocent");
        assertThat(seen(Role.SECRETARIAT, ".csv").status()).isEqualTo(404);
    }

    @Test
    void whatIsHiddenIsHiddenInASentenceEachInEveryWay() {
        takenAndShown();
        assertThat(seen(Role.TR, "?vis=storskaerm").body())
                .contains("<b>For få svar.</b>", "<b>Færre end fem i gruppen.</b>");
        for (String way : List.of("", "?vis=tabel", ".csv"))
            assertThat(seen(Role.TR, way).body())
                    .contains(
                            "For få svar. Vi viser først noget ved fem.",
                            "Færre end fem er i gruppen, så et tal ville være en karakter til enkelte kolleger.")
                    .doesNotContain("2,0 af 5");
    }

    @Test
    void everyFigureStandsInTheLedgerThatAnybodyCanReplayOnceTheWaveIsOpen() {
        take(preview(new Ratings().havgard()), 12, 8, 3, 6);
        assertThat(protocol()).isBlank();
        colleagues.show(havgard, closed);
        var ledger = new Ledger();
        protocol()
                .lines()
                .forEach(text -> assertThat(ledger.take(LineReader.read(text).orElseThrow()))
                        .isEmpty());
        assertThat(protocol())
                .contains("\"tie/pædagoger>lærere\"", "\"role/pædagoger\"")
                .doesNotContain("relation/ledelse", "tie/service");
    }

    private String protocol() {
        return cast.signedIn(Role.AMR, havgard)
                .get(havgard.address() + "/protokol.jsonl")
                .body();
    }

    @Test
    void theNextMeasurementGoesOnInTheSameLedger() {
        takenAndShown();
        colleagues.shownWave(havgard, 13, 2);
        var ledger = new Ledger();
        protocol()
                .lines()
                .forEach(text -> assertThat(ledger.take(LineReader.read(text).orElseThrow()))
                        .isEmpty());
        assertThat(protocol()).contains("\"wave\":2,").contains("\"wave\":1000001,");
    }

    @Test
    void itLooksAsItWasFoundRight() {
        Golden.expect("matrix-import", secretariat.get(form()));
        Golden.expect("matrix-preview", preview(new Ratings("token,", "k3j5h2k3j5h2k3j5,").havgard()));
        takenAndShown();
        Golden.expect("matrix-taken", secretariat.get(form()));
        Golden.expect("matrix", seen(Role.AMR, ""));
        Golden.expect("matrix-table", seen(Role.AMR, "?vis=tabel"));
        Golden.expect("matrix-wall", seen(Role.AMR, "?vis=storskaerm"));
        Golden.expect("matrix-file", seen(Role.AMR, ".csv"));
    }
}
