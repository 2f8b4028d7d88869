package dk.spirekraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Two waves: which comes first, who is linked, and what can't be told.
class ChangeCommandTest {

    @TempDir
    Path folder;

    private String command(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "wave;person;x\n" + rows.replace(' ', '\n') + "\n");
        return "change " + file + " --scale s=x --min 1 --max 5 --wave wave";
    }

    private static String rows(String first, String second) {
        return "%1$s;a;1 %1$s;b;2 %1$s;c;2 %2$s;a;4 %2$s;b;4 %2$s;c;5".formatted(first, second);
    }

    @Nested
    class WhenWavesHaveNames {

        @ParameterizedTest
        @CsvSource({"før,efter", "12/2025,01/2026", "Uge9,Uge10", "2025-12,2026-01-03"})
        void theAlphabetIsNotTakenForTime(String first, String second) throws IOException {
            Told told = Told.line(command(rows(first, second)));
            assertThat(told.code()).isEqualTo(2);
            assertThat(told.err()).contains("can't be told from their names", first, second, "--from and --to");
        }

        @ParameterizedTest
        @CsvSource({"9,10", "2025-12,2026-01", "2025-12-30,2026-01-02", "2025-Q4,2026-Q1", "2025-W52,2026-W01"})
        void numbersAndDatesTellTheirOrder(String first, String second) throws IOException {
            JsonNode change =
                    Told.json(command(rows(first, second))).get("changes").get(0);
            assertThat(change.get("from").asString()).isEqualTo(first);
            assertThat(change.get("to").asString()).isEqualTo(second);
            assertThat(change.get("change").asDouble()).isPositive();
        }

        @Test
        void whatIsSaidWithFromAndToStandsInTheText() throws IOException {
            Told told = Told.line(command(rows("før", "efter")) + " --from før --to efter");
            assertThat(told.out()).startsWith("From wave før to wave efter.").contains("66.7");
            assertThat(Told.line(command(rows("før", "efter")) + " --from før").out())
                    .isEqualTo(told.out());
        }

        @Test
        void aRunChartRefusesPointsWithoutATime() throws IOException {
            Told told = Told.line(command(rows("Uge9", "Uge10")).replace("change", "runchart"));
            assertThat(told.code()).isEqualTo(1);
            assertThat(told.err()).contains("--wave wave: 'Uge10' does not say when it was", "2026-11-25");
        }
    }

    @Nested
    class WhenPersonsAreLinked {

        @Test
        void threePairsAndNobodyElseArePaired() throws IOException {
            JsonNode told = Told.json(command(rows("1", "2")) + " --person person");
            JsonNode change = told.get("changes").get(0);
            assertThat(change.get("method").asString()).isEqualTo("linked");
            assertThat(change.get("df").asDouble()).isEqualTo(2);
            assertThat(change.get("standardError"))
                    .isEqualTo(told.get("linked").get(0).get("standardError"));
        }

        @Test
        void tooFewLinksAmongMorePeopleAreSaidNotToBeUsed() throws IOException {
            String some = command(rows("1", "2") + " 1;d;3 2;e;3") + " --person person";
            assertThat(Told.json(some).get("changes").get(0).get("method").asString())
                    .isEqualTo("unlinked");
            assertThat(Told.line(some).out())
                    .contains("3 answered both times, too few to use the links or too alike; the figures are those of");
        }
    }

    @Nested
    class WhenAllAnsweredAlike {

        @Test
        void aChangeIsNotCertain() throws IOException {
            String alike = command("1;a;3 1;b;3 1;c;3 2;a;4 2;b;4 2;c;4");
            assertThat(Told.line(alike).out())
                    .contains("25.0", "no interval can be told")
                    .doesNotContain("100 %", "clear change", "25.0 to 25.0");
            JsonNode change = Told.json(alike).get("changes").get(0);
            assertThat(change.get("changeWhy").asString()).isEqualTo("NO_VARIANCE");
            assertThat(change.get("p").isNull()).isTrue();
        }
    }
}
