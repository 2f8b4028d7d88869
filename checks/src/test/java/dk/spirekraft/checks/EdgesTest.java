package dk.spirekraft.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Every edge in `docs/edges.md` names a test that is there.
class EdgesTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(\\w+)`");
    private static final int COLUMNS = 4;

    @Test
    void everyEdgeHasATest() {
        Breach.none(breaches(Repository.read("docs/edges.md"), EdgesTest::source));
    }

    /// The source of the test class with this name, empty if there is none.
    private static String source(String name) {
        return Repository.files("").stream()
                .filter(path -> path.contains("src/test/java/") && path.endsWith("/" + name + ".java"))
                .findFirst()
                .map(path -> Repository.read(path).text())
                .orElse("");
    }

    private static List<Breach> breaches(Document edges, UnaryOperator<String> sources) {
        List<Breach> breaches = new ArrayList<>();
        List<String> lines = edges.lines();
        for (int line = 0; line < lines.size(); line++) {
            String row = lines.get(line);
            if (row.startsWith("| ") && !row.startsWith("| What happens"))
                for (String fault : faults(row, sources)) breaches.add(new Breach(edges.path(), line + 1, fault));
        }
        return breaches;
    }

    private static List<String> faults(String row, UnaryOperator<String> sources) {
        String[] cells = row.substring(1).split("\\|");
        if (cells.length != COLUMNS) return List.of("has %d columns, not %d".formatted(cells.length, COLUMNS));
        Matcher named = TEST.matcher(cells[COLUMNS - 1]);
        if (!named.find()) return List.of("names no test");
        boolean there = Pattern.compile("void " + named.group(2) + "\\(")
                .matcher(sources.apply(named.group(1)))
                .find();
        return there ? List.of() : List.of("names " + named.group() + ", which is no test");
    }

    @Nested
    class WhenARowHasNoTest {

        private static List<String> found(String row) {
            var edges =
                    new Document("docs/edges.md", "| What happens | See | Where | Test |\n|---|---|---|---|\n" + row);
            return breaches(edges, name -> name.equals("SeatsTest") ? "void theDeputyStepsIn() {" : "").stream()
                    .map(Breach::toString)
                    .toList();
        }

        @Test
        void aRowWithATestThatIsThereIsWell() {
            assertThat(found("| Somebody leaves | x | y | `SeatsTest.theDeputyStepsIn` |"))
                    .isEmpty();
        }

        @Test
        void aRowWithoutOneIsNamed() {
            assertThat(found("| Somebody leaves | x | y | – |")).containsExactly("docs/edges.md:3: names no test");
        }

        @Test
        void aTestThatIsGoneIsNamed() {
            assertThat(found("| Somebody leaves | x | y | `SeatsTest.theDeputy` |"))
                    .containsExactly("docs/edges.md:3: names `SeatsTest.theDeputy`, which is no test");
        }
    }
}
