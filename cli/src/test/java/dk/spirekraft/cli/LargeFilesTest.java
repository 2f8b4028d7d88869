package dk.spirekraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Long work tells how far it is, and several files count as one.
class LargeFilesTest {

    @TempDir
    private Path folder;

    private Path file(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), "x,y\n" + rows);
    }

    @Test
    void everyTwoHundredThousandRowsAreToldOnStandardError() throws IOException {
        Told told = Told.line(
                "describe " + file("a.csv", "1,2\n".repeat(400_001)) + " --scale s=x,y --min 1 --max 2 --csv");
        assertThat(told.err()).isEqualToNormalizingNewlines("200,000 rows read\n400,000 rows read\n");
        assertThat(told.out()).contains(",,x,400001,0,0,400001,", ",,y,0,400001,0,400001,");
    }

    @Test
    void filesAreReadOneAfterTheOther() throws IOException {
        String files = file("a.csv", "1,2\n2,2\n") + " " + file("b.csv", "1,1\n");
        assertThat(Told.line("describe " + files + " --scale s=x,y --min 1 --max 2 --csv")
                        .out())
                .contains(",,x,2,1,0,3,", ",,y,1,2,0,3,");
    }

    @Test
    void severalFilesAreThePointsOfARunChart() throws IOException {
        String files = file("a.csv", "1,2\n2,2\n") + " " + file("b.csv", "1,1\n");
        assertThat(Told.json("runchart " + files + " --number x").get("points"))
                .extracting(point -> point.get("value").asDouble())
                .containsExactly(1.5, 1.0);
    }

    @Test
    void numbersAreReadWithPointOrComma() throws IOException {
        Path file =
                Files.writeString(folder.resolve("c.csv"), "x;z\n1,25;\n-0.5;\n1e2;\n+3,;\nNA;\n123456789012345678;\n");
        assertThat(Told.json("runchart " + file + " --number x").get("points"))
                .extracting(point -> point.get("value").asDouble())
                .containsExactly(1.25, -.5, 100.0, 3.0, 123456789012345680.0);
    }
}
