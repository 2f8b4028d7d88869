package dk.spirekraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The command line on real data: what people read, its forms, its help, and questionnaires.
class CommandLineTest {

    private static final String BHR = " bhr2000.csv --questionnaire bhr2000.questionnaire.yaml ";
    private static final String SCHOOL =
            " school_two_waves.csv --scale S=q1,q2,q3,q4:reverse,q5,q6 --min 1 --max 5 --wave wave ";

    @Test
    void theLeadershipScaleOfBhr2000HasTheMeanAndAlphaThatRGives() {
        assertThat(Told.line("score" + BHR + "--json").out())
                .contains("\"scale\":\"leadership\",\"n\":5400,\"mean\":46.535774410774", "\"alpha\":0.891343259785");
    }

    @Test
    void describeCountsEveryAnswer() {
        assertThat(Told.line("describe" + BHR).out())
                .contains("AF06   484  1109  1601  1796  410        0  3.10  1.09");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score",
                "describe",
                "agree",
                "change",
                "compare",
                "relate",
                "runchart",
                "questionnaire check",
                "audit scenario",
                "audit ledger",
                "ledger verify",
                ""
            })
    void everyCommandHelps(String command) {
        Told told = Told.line(command + " --help");
        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("Usage: spirekraft");
        assertThat(told.out())
                .contains("Example", "spirekraft " + (command.isEmpty() ? "score" : command) + " reference-data/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score",
                "describe",
                "agree",
                "change",
                "compare",
                "relate",
                "runchart",
                "questionnaire check",
                "audit scenario",
                "audit ledger",
                "ledger verify"
            })
    void everyExampleOfTheHelpWorks(String command) {
        List<String> examples = Told.line(command + " --help")
                .out()
                .replaceAll("\\\\\\R\\s*", "")
                .lines()
                .filter(line -> line.startsWith("spirekraft " + command + " reference-data/"))
                .toList();
        assertThat(examples).isNotEmpty();
        for (String line : examples) {
            Told told = Told.line(line.replaceFirst("spirekraft ", "").replace("reference-data/", ""));
            assertThat(told.err()).as(line).isEmpty();
            assertThat(told.code()).as(line).isZero();
        }
    }

    @Test
    void theHelpNamesTheGroupAndNothingElse() {
        for (String command : List.of("score", "describe", "agree", "change", "compare", "relate", "runchart"))
            assertThat(Told.line(command + " --help").out())
                    .contains("--group=COLUMN")
                    .doesNotContain("--unit");
        assertThat(Told.line("score" + BHR + "--scale officers --unit GRP").out())
                .isEqualTo(Told.line("score" + BHR + "--scale officers --group GRP")
                        .out());
    }

    @Test
    void csvHasTheMainRowsInFullPrecision() {
        assertThat(Told.line("score" + BHR + "--scale leadership --csv").out().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("wave,group,scale,n,mean,sd,standardError,low,high");
    }

    @Test
    void aSpreadsheetFindsNoFormulaInCsv(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "g,x\n=1+1,1\n=1+1,2\n@x,2\n");
        String out = Told.line("score " + file + " --scale s=x --min 1 --max 2 --group g --csv")
                .out();
        assertThat(out).contains(",'=1+1,s,", ",'@x,s,").doesNotContain(",=1+1");
    }

    @Test
    void jsonAndCsvDoNotGoTogether() {
        assertThat(Told.line("score" + BHR + "--json --csv").code()).isEqualTo(2);
    }

    @Nested
    class WhenPeopleRead {

        @Test
        void groupsStandByTheAlphabet() {
            String out =
                    Told.line("score" + BHR + "--scale leadership --group GRP").out();
            assertThat(out.indexOf("\n2  ")).isBetween(0, out.indexOf("\n10  "));
        }

        @Test
        void theAlphabetIsTheDanishOne(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("a.csv"), "g,x\nÅsen,1\nØster,1\nÆblet,1\nZebra,1\nalba,1\n");
            assertThat(Told.line("score " + file + " --scale s=x --min 1 --max 2 --group g --csv")
                            .out())
                    .containsSubsequence("alba", "Zebra", "Æblet", "Øster", "Åsen");
        }

        @Test
        void aChangeIsSaidWithItsIntervalAndHowLikelyItIs() {
            assertThat(Told.line("change" + SCHOOL + "--person person").out())
                    .contains(
                            "A clear change: 10.5 points (5.4 to 15.6).",
                            "Better by an amount that matters (5.0 points): very likely (98 %).",
                            "Those who answered both times changed by 11.2; the rest, -0.7");
        }

        @Test
        void whatItTakesToKnowSaysHowOftenItIsSeen() {
            assertThat(Told.line("change" + SCHOOL + "--person person").out())
                    .contains("would show in four of five cases: ", "points in four of five cases.");
        }

        @Test
        void unlinkedSheetsCanTellLess() {
            assertThat(Told.line("change" + SCHOOL).out())
                    .contains(
                            "A clear change: 10.5 points (0.8 to 20.2).",
                            "Better by an amount that matters (5.0 points): likely (87 %).",
                            "That is careful and anonymous.");
        }

        @Test
        void danishHasItsOwnWordsAndDecimalComma() {
            assertThat(Told.line("change" + SCHOOL + "--group team --language da")
                            .out())
                    .contains("En tydelig ændring: 10,5 point (0,8 til 20,2).", "kan være tilfældigt", "sandsynligt");
        }

        @Test
        void flagsStandBesideTheirExpectedShareOfErrors() {
            assertThat(Told.line("compare" + BHR + "--scale leadership --group GRP")
                            .out())
                    .contains(
                            "25 of 99 groups stand apart by more than 5.0 points, 90 % sure; 3 % of these flags must be"
                                    + " expected to be wrong.",
                            "there is no rank");
        }

        @Test
        void linksNameTheirLevelAndNoCauses() {
            assertThat(Told.line("relate" + BHR + "--scale leadership --number HRS --group GRP")
                            .out())
                    .contains(
                            "Between workplaces it goes together: workplaces with more leadership have less HRS; r -0.30",
                            "colleagues who report more leadership report less HRS; r -0.13",
                            "need not be cause and effect");
        }

        @Test
        void underTenWorkplacesNothingIsSaidBetweenThem() {
            assertThat(Told.line("relate bfi.csv --scale A=A1:reverse,A2,A3,A4,A5 --scale N=N1,N2,N3,N4,N5"
                                    + " --min 1 --max 6 --group education")
                            .out())
                    .contains("Between workplaces nothing is said: there are 5, and it takes 10.")
                    .doesNotContain("workplaces with more");
        }

        @Test
        void agreementIsSaidFromTenSheetsUp() {
            assertThat(Told.line("agree" + SCHOOL + "--group team").out()).contains("fewer than ten");
            assertThat(Told.line("agree" + BHR + "--scale leadership --group GRP")
                            .out())
                    .contains("0.85    0.90           mixed");
        }

        @Test
        void aLowResponseMakesFiguresUncertain() {
            assertThat(Told.line("score" + SCHOOL + "--eligible 60").out()).contains("uncertain", "30.2 to 78.5");
            assertThat(Told.line("score" + SCHOOL + "--eligible 31").out()).contains("Everyone answered");
        }

        @Test
        void aShortRunChartIsDrawnWithoutAVerdict() {
            assertThat(Told.line("runchart" + SCHOOL).out())
                    .contains("1      31  58.4  below", "Fewer than ten useful points");
        }
    }

    @Nested
    class WhenAQuestionnaireIsChecked {

        @Test
        void aGoodOneIsCounted() {
            assertThat(Told.line("questionnaire check bhr2000.questionnaire.yaml")
                            .out())
                    .isEqualToIgnoringNewLines("bhr2000 1.0: 11 items, 3 scales");
            assertThat(Told.json("questionnaire check bhr2000.questionnaire.yaml")
                            .get("questionnaires")
                            .get(0)
                            .get("items")
                            .asInt())
                    .isEqualTo(11);
        }

        @Test
        void everyFaultIsNamedAtOnce(@TempDir Path folder) throws IOException {
            Path file = folder.resolve("q.yaml");
            Files.writeString(file, "id: x\nversion: \"1\"\nlanguages: [da]\nitems: []\nsurprise: 1\n");
            Told people = Told.of("questionnaire", "check", file.toString());
            assertThat(people.code()).isEqualTo(1);
            assertThat(people.err()).contains("'title' is missing", "unknown key 'surprise'", "line 4, items");
            Told program = Told.of("questionnaire", "check", file.toString(), "--json");
            assertThat(program.code()).isEqualTo(1);
            assertThat(OutputSchema.complaints(program.out())).isEmpty();
            assertThat(program.out()).contains("\"line\":4,\"path\":\"items\"");
        }
    }
}
