package dk.spirekraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What can't be used is named by file, line, column and value, with what is allowed.
class RefusedFilesTest {

    @TempDir
    private Path folder;

    private Told score(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("svar.csv"), text);
        return Told.of(
                "score", file.toString(), "--scale", "s=a,b:reverse", "--min", "1", "--max", "5", "--group", "g");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "g;a;b\\n1;2;7\\n | line 2, column b: '7' is not allowed; an answer is 1 to 5, or nothing where it is missing",
                "g;a;b\\n\\n1;2;2,5\\n | line 3, column b: '2,5' is not allowed",
                "g;a;b\\n1;2;often\\n | line 2, column b: 'often' is not allowed",
                "g;a;b\\n1;2\\n | line 2: the header has 3 columns, but this row has 2",
                "g;a;c\\n1;2;3\\n | line 1: there is no column 'b'; there are g, a, c",
                "g;a;b;b\\n1;2;3;3\\n | line 1: the column 'b' is there more than once",
                "`` | the file is empty",
                "g;a;b\\n | line 2: there is no answer sheet under the header",
                "g;a;b\\n1;2;\"3\\n | this is not CSV"
            })
    void aFileThatIsWrongIsRefused(String text, String problem) throws IOException {
        Told told = score(text.replace("\\n", "\n"));
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("svar.csv", problem);
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        Told told = Told.line("score nowhere.csv --scale s=a --min 1 --max 5");
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).contains("nowhere.csv: there is no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"relate", "agree"})
    void aNumberTooLargeToComputeWithIsRefusedWhereItStands(String command) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "g,a,b\n1,2,3\n1,3,1e200\n2,4,4\n");
        Told told = Told.line(command + " " + file + " --number a --number b --group g");
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err())
                .contains("a.csv, line 3, column b: '1e200' is not allowed", "from -1e20 to 1e20")
                .doesNotContain("Exception");
    }

    @Test
    void aPersonWithTwoSheetsInOneWaveIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "w,p,x\n1,Ann,1\n1,Ann,2\n2,Bo,2\n");
        Told told = Told.line("change " + file + " --scale s=x --min 1 --max 5 --wave w --person p");
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err())
                .contains(
                        "a.csv, line 3, column p: the person 'Ann' has a sheet in wave '1' already, at ",
                        "a.csv, line 2;");
    }

    @Test
    void aQuestionnaireThatIsNotThereIsNamedAsThat() {
        assertThat(Told.line("score bfi.csv --questionnaire nope.yml").err())
                .contains("nope.yml: there is no such file");
        assertThat(Told.line("score bfi.csv --questionnaire ..").err()).contains(".. is a folder; name a file in it");
    }

    @Test
    void aFolderIsNoFile() {
        Told told = Told.line("score .. --scale s=a --min 1 --max 5");
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).contains(".. is a folder; name the files in it");
    }

    @Nested
    class WhenACommandIsMisused {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "score | Missing required parameter: 'FILE'",
                    "score bfi.csv | Say what was asked",
                    "score bfi.csv --scale A=A1,A2 | --min and --max say which answers there are",
                    "score bfi.csv --scale A --min 1 --max 6 | write name=item,item:reverse",
                    "score bfi.csv --scale A=A1:turned --min 1 --max 6 | write its column, or column:reverse",
                    "score bfi.csv --scale A=A1,A1 --min 1 --max 6 | an item stands twice",
                    "score bfi.csv --scale A=A1 --min 6 --max 1 | 2 to 101 steps",
                    "score bfi.csv --scale A=A1 --min 1 --max 6 --matters 0 | --matters is over 0",
                    "score bfi.csv --scale A=A1 --min 1 --max 6 --eligible many | 'many' is no number",
                    "score bfi.csv --scale A=A1 --min 1 --max 6 --eligible 9000,Nobody=3 | there is no wave or group 'Nobody'",
                    "score bfi.csv --scale A=A1 --min 1 --max 6 --wave gender --eligible 3=9 | waves are 1, 2",
                    "score bfi.csv --scale A=A1 --min 1 --max 6 --wave gender --group gender --eligible 1=9 | a wave and a group",
                    "score bfi.csv --scale A=A1 --min 1 --max 6 --eligible 5 | 5 could answer, but 2784 did",
                    "score bhr2000.csv --questionnaire bhr2000.questionnaire.yaml --scale x | there is no scale 'x'",
                    "score bhr2000.csv --questionnaire bhr2000.questionnaire.yaml --min 1 | leave them out",
                    "change bfi.csv --scale A=A1 --min 1 --max 6 --wave education | choose two with --from and --to",
                    "change bfi.csv --scale A=A1 --min 1 --max 6 --wave gender --from 3 | There is no wave '3'",
                    "compare bfi.csv --scale A=A1 --min 1 --max 6 | Missing required option",
                    "relate bfi.csv --scale A=A1 --min 1 --max 6 | Two scales or more are needed",
                    "relate bfi.csv --scale A=A1 --min 1 --max 6 --rater A1 --rated A2 | one scale of 7 items",
                    "runchart bfi.csv | Say what was asked"
                })
        void exitCodeTwoAndASentence(String command, String problem) {
            Told told = Told.line(command);
            assertThat(told.err()).contains(problem);
            assertThat(told.code()).isEqualTo(2);
        }
    }

    @Test
    void aLongValueIsShortened() throws IOException {
        assertThat(score("g;a;b\n1;2;" + "x".repeat(5000) + "\n").err())
                .hasSizeLessThan(400)
                .contains("…");
    }

    @Test
    void aLongHeaderIsShortenedAndDoesNothingToATerminal() throws IOException {
        assertThat(score("g;a;\u001b[2J" + "x".repeat(5000) + "\n1;2;3\n").err())
                .hasSizeLessThan(1200)
                .contains("there is no column 'b'; there are g, a, ?[2Jxxx", "…")
                .doesNotContain("\u001b");
    }

    @Test
    void aFaultOfCsvIsSaidOnce() throws IOException {
        assertThat(score("g;a;b\n1;2;\"3\"x\n").err()).containsOnlyOnce("after closing quote");
    }

    @Test
    void latin1AndUtf8AreToldApart() throws IOException {
        Path latin = Files.write(
                folder.resolve("latin.csv"), "hold;x\nBlå;1\nRød;2\nBlå;2\n".getBytes(StandardCharsets.ISO_8859_1));
        Path utf8 = Files.writeString(folder.resolve("utf8.csv"), "\uFEFFhold\tx\nBlå\t1\nRød\t2\nBlå\t2\n");
        for (Path file : new Path[] {latin, utf8})
            assertThat(Told.line("describe " + file + " --scale s=x --min 1 --max 2 --group hold")
                            .out())
                    .contains("Blå    x     1  1", "Rød    x     0  1");
    }

    @Test
    void aLetterOfTwoBytesMayStandWhereTheReaderTakesABreath() throws IOException {
        for (int shift = 0; shift < 2; shift++) {
            Path file = Files.writeString(
                    folder.resolve("breath.csv"), "g,x" + " ".repeat(shift) + "\n" + "å,1\n".repeat(40_000));
            assertThat(Told.line("describe " + file + " --scale s=x --min 1 --max 2 --group g --csv")
                            .out())
                    .contains(",å,x,40000,0,0,");
        }
    }
}
