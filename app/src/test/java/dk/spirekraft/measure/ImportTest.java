package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.ShippedQuestionnaires;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers gathered elsewhere come in by a file: seen first, without what could tell who answered, and never kept.
@RunningProgram
class ImportTest {

    private static final Pattern CONTENT = Pattern.compile("name=\"indhold\" value=\"([^\"]*)\"");
    private static final List<String> ITEMS = ShippedQuestionnaires.all().getFirst().items().stream()
            .map(Item::id)
            .toList();
    private static final Path REFERENCE = Path.of("..", "reference-data");

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Schools schools;

    @Autowired
    Surveys surveys;

    @Autowired
    JdbcClient db;

    School any;
    Phone secretariat;

    @BeforeEach
    void theSecretariatIsIn() {
        any = cast.school("Havgård Skole", 62);
        secretariat = cast.signedIn(Role.SECRETARIAT, any);
        secretariat.get("/kommune/import");
    }

    /// A file with so many rows in each group, everybody answering 4.
    private static String file(String head, String telling, Map<String, Integer> groups) {
        var text = new StringBuilder(head + "gruppe," + String.join(",", ITEMS) + "\n");
        groups.forEach((group, rows) -> {
            for (int row = 0; row < rows; row++)
                text.append(telling)
                        .append(group)
                        .append(",4".repeat(ITEMS.size()))
                        .append('\n');
        });
        return text.toString();
    }

    private Phone.Page preview(byte[] file) {
        return secretariat.upload("/kommune/import", file, Map.of("questionnaire", "spirekraft-15 1.0"));
    }

    private Phone.Page preview(String file) {
        return preview(file.getBytes(StandardCharsets.UTF_8));
    }

    private Phone.Page take(Phone.Page preview, Map<String, String> more) {
        var found = CONTENT.matcher(preview.body());
        assertThat(found.find()).as(preview.body()).isTrue();
        Map<String, String> form = new HashMap<>(Map.of(
                "indhold", found.group(1), "questionnaire", "spirekraft-15 1.0", "name", "Hentet", "grupper", "mange"));
        form.putAll(more);
        return secretariat.post("/kommune/import/optagelse", form);
    }

    private List<School> workplaces() {
        return cast.in(any, () -> schools.of(any.municipality())).stream()
                .filter(school -> !school.inProgramme())
                .toList();
    }

    @Test
    void columnsThatCouldTellWhoAnsweredAreLeftOutAndNamed() {
        var page = preview(file(
                "token,E-mail,ip-adresse,submitdate,hvorfra,sted,",
                "k3j5h2k3j5h2k3j5,amr@skole.example,10.0.0.7,2026-11-24 08:00,10.1.2.3,2001:db8::1,",
                Map.of("Team A", 6)));
        assertThat(page.body())
                .contains("token, E-mail, ip-adresse, submitdate, hvorfra, sted")
                .doesNotContain("amr@skole.example", "10.0.0.7", "k3j5h2k3j5h2k3j5");
    }

    @Test
    void aColumnThatTellsCanNotBeForcedIn() {
        var page = preview(file("email,", "amr@skole.example,", Map.of("Team A", 6)));
        take(page, Map.of("kolonne-0", "gruppe", "kolonne-1", ""));
        assertThat(workplaces()).noneMatch(school -> school.name().contains("@"));
    }

    @Test
    void theNavigationMarksTheMeasurements() {
        for (String page : List.of("/kommune/import", "/kommune/spoergeskemaer"))
            assertThat(secretariat.get(page).body())
                    .contains("<a href=\"/kommune/maalinger\" aria-current=\"page\">")
                    .doesNotContain("<a href=\"/kommune\" aria-current");
    }

    @Test
    void thePreviewKeepsNothing() {
        long before = everything();
        preview(file("", "", Map.of("Team A", 6)));
        assertThat(everything()).isEqualTo(before);
    }

    private long everything() {
        return cast.in(any, () -> db.sql("""
                select (select count(*) from people.school) + (select count(*) from measure.round)
                     + (select count(*) from measure.wave) + (select count(*) from measure.sheet)
                     + (select count(*) from people.audit_entry)
                """).query(Long.class).single());
    }

    @Test
    void eachGroupBecomesAClosedWaveOfItsOwnWorkplace() {
        take(preview(file("", "", Map.of("Team A", 6, "Team B", 7))), Map.of());
        assertThat(workplaces()).extracting(School::name).containsExactlyInAnyOrder("Hentet Team A", "Hentet Team B");
        for (School workplace : workplaces())
            assertThat(cast.in(any, () -> surveys.of(workplace)))
                    .singleElement()
                    .matches(wave -> wave.closure().isPresent());
    }

    @Test
    void theirOwnPagesSayThatTheyWereGatheredElsewhereAndPromiseNoDialogue() {
        take(preview(file("", "", Map.of("Team A", 6))), Map.of());
        String waves = workplaces().getFirst().address() + "/maalinger";
        assertThat(secretariat.get(waves + "/1").body())
                .contains("6 svar, samlet ind et andet sted.", "Hentet ind ")
                .doesNotContain("har svaret", "Dialog om resultatet", "kalender.ics", "materiale/");
        for (String page : List.of(waves, "/kommune", waves + "/1"))
            assertThat(secretariat.get(page).body()).as(page).doesNotContain("Dialog om resultatet", "Lukket ");
        assertThat(secretariat.get(waves + "/1/kalender.ics").status()).isEqualTo(404);
    }

    @Test
    void theyAreComparedWithEachOtherAndNoSchoolIsComparedWithThem() {
        take(preview(file("", "", Map.of("Team A", 6, "Team B", 7, "Team C", 8, "Team D", 9))), Map.of());
        String result = workplaces().getFirst().address() + "/maalinger/1/resultater";
        assertThat(secretariat.get(result).body())
                .contains("de andre 72", "de andre arbejdspladser i runden", "med de andre")
                .doesNotContain("ommunen ", "i kommunen<");
        assertThat(secretariat.get(result + "?vis=tabel").body())
                .contains(">De andre</th>")
                .doesNotContain(">Kommunen</th>");
        colleagues.shownWave(any, 12, 1);
        assertThat(cast.signedIn(Role.AMR, any)
                        .get(any.address() + "/maalinger/1/resultater")
                        .body())
                .doesNotContain("ommunen 7", "de andre 7");
    }

    @Test
    void groupsCanBePartsOfOneWorkplace() {
        take(preview(file("", "", Map.of("Team A", 3, "Team B", 4))), Map.of("grupper", "en"));
        var only = workplaces().getFirst();
        assertThat(cast.in(any, () -> surveys.of(only))
                        .getFirst()
                        .closure()
                        .orElseThrow()
                        .sheets())
                .isEqualTo(7);
    }

    @Test
    void groupsThatAreTooSmallAreLeftOutAndNamed() {
        String file = file("", "", Map.of("Team A", 6, "Småbørn", 4));
        assertThat(preview(file).body()).containsPattern("(?s)færre end fem.*Småbørn");
        take(preview(file), Map.of());
        assertThat(workplaces()).extracting(School::name).containsExactly("Hentet Team A");
    }

    @Test
    void beforeAnythingIsTakenItIsSaidHowManyWorkplacesItMakesForGood() {
        String file = file("", "", Map.of("Team A", 6, "Team B", 7, "Småbørn", 4));
        assertThat(preview(file).body())
                .contains("Det kan ikke fortrydes: Svarene bliver til 2 arbejdspladser")
                .contains("Vælger I ”dele af én arbejdsplads”, bliver det 1 arbejdsplads.");
    }

    @Test
    void whatIsNoAnswerIsCountedAndLeftOpenAndWordsAreRecoded() {
        String rows = file("", "", Map.of("Team A", 6)).replaceFirst("Team A,4,4", "Team A,9,i høj grad");
        var page = preview(rows);
        assertThat(page.body()).contains(ITEMS.getFirst() + ": 9 (1)").contains("1 svar er omsat");
    }

    @Nested
    class WhenTheFileComesFromSomewhereElse {

        @Test
        void danishExcelWritesSemicolonsAndAByteOrderMark() {
            String excel = "\uFEFF" + file("", "", Map.of("Æbletræet", 6)).replace(',', ';');
            take(preview(excel), Map.of());
            assertThat(workplaces()).extracting(School::name).containsExactly("Hentet Æbletræet");
        }

        @Test
        void anOlderExcelWritesWindows1252() {
            take(preview(file("", "", Map.of("Æbletræet", 6)).getBytes(Charset.forName("windows-1252"))), Map.of());
            assertThat(workplaces()).extracting(School::name).containsExactly("Hentet Æbletræet");
        }
    }

    @Nested
    class WhenTheFileIsNoGood {

        @Test
        void theChosenQuestionnaireStaysChosen() {
            var page = preview(new byte[0]);
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body()).contains("value=\"spirekraft-15 1.0\" selected");
        }

        @Test
        void anEmptyFileIsToldFromNoFile() {
            assertThat(preview(new byte[0]).body())
                    .contains("Filen er tom. Gem den igen")
                    .doesNotContain("Vælg en fil.");
        }

        @Test
        void aFileForAnotherQuestionnaireIsNoMistakeYetAndCanBeMappedByHand() {
            String file = "afdeling,farve\n" + "A,4\n".repeat(6);
            var page = preview(file);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body())
                    .contains("Ingen kolonne hedder som et spørgsmål", "<select id=\"k-1\"", "Optag svarene")
                    .doesNotContain("<title>Fejl: ", "class=\"faults\"", "intet at optage");
            var refused = take(page, Map.of());
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("<title>Fejl: ", "intet at optage");
            assertThat(workplaces()).isEmpty();
            take(page, Map.of("kolonne-0", "", "kolonne-1", ITEMS.getFirst()));
            assertThat(workplaces()).hasSize(1);
        }

        @Test
        void theQuestionnaireCanBeChangedOnceTheFileIsSeen() throws IOException {
            String yaml = Files.readString(REFERENCE.resolve("bhr2000.questionnaire.yaml"));
            secretariat.get("/kommune/spoergeskemaer");
            secretariat.upload("/kommune/spoergeskemaer", yaml.getBytes(StandardCharsets.UTF_8), Map.of());
            secretariat.get("/kommune/import");
            var page = preview(Files.readString(REFERENCE.resolve("bhr2000.csv")));
            assertThat(page.body()).contains("15 spørgsmål har ingen kolonne", ", version 1.0</option>");
            Map<String, String> changed = Map.of(
                    "vist", "spirekraft-15 1.0", "questionnaire", "bhr2000 1.0", "kolonne-0", "", "kolonne-1", "");
            assertThat(take(page, changed).body())
                    .contains("Alle spørgsmål har en kolonne.", "value=\"bhr2000 1.0\" selected")
                    .doesNotContain("Ingen kolonne hedder som et spørgsmål");
            assertThat(workplaces()).as("nothing is taken unseen").isEmpty();
        }

        @Test
        void aFileInWhichEveryColumnTellsIsRefusedAtOnce() {
            var page = preview("email\n" + "amr@skole.example\n".repeat(6));
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body()).contains("id=\"fil-fault\"", "ingen svar, der kan hentes");
        }

        @Test
        void rowsOutsideAnyGroupAreNamedAsSuch() {
            String items = String.join(",", ITEMS);
            var page = preview(items + "\n" + ("4" + ",4".repeat(ITEMS.size() - 1) + "\n").repeat(3));
            assertThat(page.body())
                    .contains("færre end fem svar: svar uden gruppe.", "Alle andre kolonner tages med.")
                    .doesNotContain(": .");
        }

        @Test
        void aRowWithTooManyFieldsIsNamedByItsLine() {
            var page = preview(file("", "", Map.of("Team A", 6)) + "Team A,1,2,3\n");
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body()).containsPattern("inje 8\\D");
        }

        @Test
        void nothingAndNoTableAndNoiseAreRefusedInWords() {
            for (byte[] file : List.of(
                    new byte[0], new byte[] {0, 1, 2, (byte) 0xff, '\n', '"'}, "\n\n".getBytes(StandardCharsets.UTF_8)))
                assertThat(preview(file).status()).isIn(200, 422);
        }

        @Test
        void aFileOverTheLimitIsRefusedInWords() {
            var page = preview(new byte[10 * 1024 * 1024 + 1]);
            assertThat(page.status()).isEqualTo(413);
            assertThat(page.body()).contains("10 MB");
        }

        @Test
        void contentThatWeDidNotSealIsNotTaken() {
            var page = preview(file("", "", Map.of("Team A", 6)));
            assertThat(take(page, Map.of("indhold", "A".repeat(400))).status()).isEqualTo(404);
            assertThat(workplaces()).isEmpty();
        }
    }

    @Test
    void theLeadershipDataOfTheArmyComeInWhole() throws IOException {
        secretariat.get("/kommune/spoergeskemaer");
        secretariat.upload(
                "/kommune/spoergeskemaer",
                Files.readAllBytes(REFERENCE.resolve("bhr2000.questionnaire.yaml")),
                Map.of());
        secretariat.get("/kommune/import");
        var page = secretariat.upload(
                "/kommune/import",
                Files.readAllBytes(REFERENCE.resolve("bhr2000.csv")),
                Map.of("questionnaire", "bhr2000 1.0"));
        assertThat(page.body()).contains("5.400 svar i 99 grupper");
        var round = take(page, Map.of("questionnaire", "bhr2000 1.0", "name", "Hæren"));
        assertThat(round.path()).startsWith("/kommune/maalinger/");
        assertThat(workplaces()).hasSize(99);
        var first = secretariat.get(workplaces().getFirst().address() + "/maalinger/1/resultater");
        assertThat(first.body()).contains("Leadership").doesNotContain("ikke åbnet endnu");
    }
}
