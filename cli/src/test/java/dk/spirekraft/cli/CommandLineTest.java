package dk.spirekraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line on real data, and on files that are wrong.
class CommandLineTest {

    private static final Path DATA = Path.of("..", "reference-data");
    private static final String QUESTIONNAIRE =
            DATA.resolve("bhr2000.questionnaire.yaml").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Spirekraft.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void theLeadershipScaleOfBhr2000HasTheMeanAndAlphaThatRGives() {
        assertThat(run("score", DATA.resolve("bhr2000.csv").toString(), "--questionnaire", QUESTIONNAIRE, "--json"))
                .isZero();
        assertThat(out.toString())
                .contains("\"scale\":\"leadership\",\"n\":5400,\"mean\":46.535774410774", "\"alpha\":0.891343259785");
    }

    @Test
    void peopleReadAlignedText() {
        assertThat(run(
                        "score",
                        DATA.resolve("bhr2000.csv").toString(),
                        "--questionnaire",
                        QUESTIONNAIRE,
                        "--unit",
                        "GRP"))
                .isZero();
        assertThat(out.toString().lines().count()).isEqualTo(1 + 3 * 100);
    }

    @Test
    void describeCountsEveryAnswer() {
        assertThat(run("describe", DATA.resolve("bhr2000.csv").toString(), "--questionnaire", QUESTIONNAIRE))
                .isZero();
        assertThat(out.toString()).contains("AF06                    484   1109   1601   1796    410  missing 0");
    }

    @Test
    void aWrongValueIsNamedWithLineAndColumn(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("svar.csv");
        Files.writeString(
                file, "GRP;AF06;AF07;AP12;AP17;AP33;AP34;AS14;AS15;AS16;AS17;AS28\n1;2;2;2;2;2;2;2;2;2;2;7\n");
        assertThat(run("score", file.toString(), "--questionnaire", QUESTIONNAIRE))
                .isEqualTo(1);
        assertThat(err.toString()).contains("line 2, column AS28: '7'");
    }

    @Test
    void everyFaultOfAQuestionnaireIsNamedAtOnce(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("q.yaml");
        Files.writeString(file, "id: x\nversion: \"1\"\nlanguages: [da]\nitems: []\nsurprise: 1\n");
        assertThat(run("questionnaire", "check", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("'title' is missing", "unknown key 'surprise'", "line 4, items");
    }

    @Test
    void aMisusedCommandExitsWithTwo() {
        assertThat(run("score")).isEqualTo(2);
    }
}
