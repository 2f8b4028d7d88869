package dk.spirekraft.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every edge in `docs/edges.md`, and every rule in `docs/guards.md`, names tests that are there. Rows of
/// `docs/security.md` may say instead that there is none.
class EdgesTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(\\w+)`");
    private static final Pattern ADMITTED = Pattern.compile("\\| (no test|not met) \\|$");
    private static final String NO_TEST = "names no test";
    private static final int COLUMNS = 4;

    @ParameterizedTest
    @ValueSource(strings = {"docs/edges.md", "docs/guards.md"})
    void everyRowHasATest(String table) {
        Breach.none(breaches(Repository.read(table), EdgesTest::source));
    }

    @Test
    void everyRowOfTheChecklistHasATestOrSaysThatItHasNone() {
        Document checklist = Repository.read("docs/security.md");
        Breach.none(breaches(checklist, EdgesTest::source).stream()
                .filter(breach -> !isAdmitted(checklist, breach))
                .toList());
    }

    private static boolean isAdmitted(Document checklist, Breach breach) {
        String row = checklist.lines().get(breach.line() - 1);
        return breach.what().equals(NO_TEST) && ADMITTED.matcher(row).find();
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
            boolean isHead = line + 1 < lines.size() && lines.get(line + 1).startsWith("|---");
            if (row.startsWith("| ") && !isHead)
                for (String fault : faults(row, sources)) breaches.add(new Breach(edges.path(), line + 1, fault));
        }
        return breaches;
    }

    private static List<String> faults(String row, UnaryOperator<String> sources) {
        String[] cells = row.substring(1).split("\\|");
        if (cells.length != COLUMNS) return List.of("has %d columns, not %d".formatted(cells.length, COLUMNS));
        List<MatchResult> named = TEST.matcher(cells[COLUMNS - 1]).results().toList();
        if (named.isEmpty()) return List.of(NO_TEST);
        return named.stream()
                .filter(test -> !isThere(test, sources))
                .map(test -> "names " + test.group() + ", which is no test")
                .toList();
    }

    private static boolean isThere(MatchResult test, UnaryOperator<String> sources) {
        return Pattern.compile("void " + test.group(2) + "\\(")
                .matcher(sources.apply(test.group(1)))
                .find();
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
        void aTestThatIsGoneIsNamedBesideOneThatIsThere() {
            assertThat(found("| Somebody leaves | x | y | `SeatsTest.theDeputyStepsIn`, `SeatsTest.theDeputy` |"))
                    .containsExactly("docs/edges.md:3: names `SeatsTest.theDeputy`, which is no test");
        }
    }
}
