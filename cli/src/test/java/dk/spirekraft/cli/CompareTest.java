package dk.spirekraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Groups beside each other: few, many, and many that are all alike.
class CompareTest {

    private static final String FEW =
            "compare bfi.csv --scale A=A1:reverse,A2,A3,A4,A5 --min 1 --max 6 --group education";

    @TempDir
    Path folder;

    /// Groups of four that differ less than chance would make them.
    private String alike(int groups) throws IOException {
        var text = new StringBuilder("g,x\n");
        for (int group = 1; group <= groups; group++)
            for (int answer : new int[] {1, 2, 4, 5})
                text.append(group).append(',').append(answer).append('\n');
        return "compare " + Files.writeString(folder.resolve("alike.csv"), text)
                + " --scale s=x --min 1 --max 5 --group g";
    }

    @Test
    void ofGroupsThatDoNotDifferNothingIsSure() throws IOException {
        assertThat(Told.line(alike(25)).out())
                .contains("differ no more than by chance", "can't tell whether above or below")
                .doesNotContain("likely", "0.0 to 0.0");
        JsonNode group = Told.json(alike(25)).get("groups").get(0);
        assertThat(group.get("below").isNull()).isTrue();
        assertThat(group.get("belowWhy").asString()).isEqualTo("NO_BETWEEN_VARIANCE");
        assertThat(group.get("deviationLow").isNull()).isTrue();
    }

    @Test
    void nothingFlaggedIsTheReasonWhyNoShareIsWrong() throws IOException {
        JsonNode scale = Told.json(alike(25)).get("scales").get(0);
        assertThat(scale.get("flagged").asInt()).isZero();
        assertThat(scale.get("expectedShareOfWrongFlagsWhy").asString()).isEqualTo("NOTHING_FLAGGED");
    }

    @Test
    void aFewGroupsHaveA95PercentIntervalTooNotOneStandardDeviation() {
        JsonNode few = Told.json(FEW).get("fewWorkplaces").get(0);
        double width =
                few.get("deviationHigh").asDouble() - few.get("deviationLow").asDouble();
        assertThat(width).isGreaterThan(3 * few.get("levelSd").asDouble());
        assertThat(Told.line(FEW).out()).contains("beside the mean (95 %)").doesNotContain("±");
    }

    @Test
    void theFlagsOfAFewGroupsAreThoseOfTheirOwnModel() {
        JsonNode told = Told.json(FEW);
        long flagged = Told.rows(told, "fewWorkplaces").stream()
                .filter(one -> Math.max(
                                one.get("clearlyBelow").asDouble(),
                                one.get("clearlyAbove").asDouble())
                        >= .9)
                .count();
        assertThat(told.get("scales").get(0).get("flagged").asLong()).isEqualTo(flagged);
        assertThat(Told.rows(told, "groups").stream()
                        .filter(one -> !one.get("standing").asString().equals("NOT_APART"))
                        .count())
                .isEqualTo(flagged);
    }
}
