package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The example of the README is the code of this test.
class ReadmeTest {

    @Test
    void theExampleRuns() {
        var scale = new ResponseScale(1, 5);
        var items = new ScaleItems(List.of(
                new ItemAnswers(new byte[] {4, 3, 5, 2, 4, 3}, scale, false),
                new ItemAnswers(new byte[] {4, 2, 5, 3, ItemAnswers.MISSING, 3}, scale, false),
                new ItemAnswers(new byte[] {2, 3, 1, 4, 2, 2}, scale, true)));
        double[] before = ScaleScore.of(items, ScaleScore.half(3));
        double[] after = {75, 66.7, 91.7, 50, 83.3, 58.3};
        String told = switch (Change.unlinked(before, after)) {
            case Estimate.Estimated(Change change) -> change.verdict(5) + ", " + change.interval(.95);
            case Estimate.NotEstimable(Reason why) -> "not estimable: " + why;
        };
        assertThat(told).startsWith("MAY_BE_CHANCE, Interval[low=-");
    }

    @Test
    void theExampleIsWhatTheReadmeShows() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("```java") + "```java".length();
        String example = readme.substring(begin, readme.indexOf("```", begin));
        String here = Files.readString(
                Path.of("src", "test", "java", "dk", "spirekraft", "psychometrics", "ReadmeTest.java"));
        assertThat(packed(here)).contains(packed(example));
    }

    private static String packed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
