package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever takes a figure from here reads beside it where it comes from, and what it was checked against.
class DocumentedTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "dk", "spirekraft", "psychometrics");
    private static final Pattern PUBLIC = Pattern.compile(
            "((?:^///.*\\R)*)(?:^@.*\\R)*^public (?:final |sealed )?(?:class|record|enum|interface) ",
            Pattern.MULTILINE);

    /// A paper by its DOI, a book or report by year and title, or plainly that there is none to name.
    private static final Pattern SOURCE = Pattern.compile(
            "- Source: .*(doi:10\\.\\d{4,}/\\S|\\(\\d{4}\\), [A-Z]|by definition|own convention)", Pattern.DOTALL);

    static List<Path> publicTypes() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(file -> !file.endsWith("package-info.java"))
                    .filter(file -> PUBLIC.matcher(text(file)).find())
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }

    private static String comment(Path file) {
        Matcher type = PUBLIC.matcher(text(file));
        assertThat(type.find()).isTrue();
        return type.group(1);
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void everyPublicTypeNamesItsSource(Path file) {
        assertThat(SOURCE.matcher(comment(file)).find())
                .as("a source in %s", file)
                .isTrue();
    }

    /// What is so by definition has nothing to compute.
    @ParameterizedTest
    @MethodSource("publicTypes")
    void everyStatisticHasItsFormulaUnitRangeAndMissingValuesAndWhatItWasCheckedAgainst(Path file) {
        String comment = comment(file);
        if (!comment.contains("- Formula: ") && comment.contains("- Source: by definition")) return;
        assertThat(comment)
                .as(file.toString())
                .contains("- Formula: ", "- Unit: ", "Range: ", "- Missing values: ", "- Checked against: ");
    }

    /// A test that is named there is there.
    @Test
    void theTestsThatAreNamedAreThere() throws IOException {
        Pattern test = Pattern.compile("\\b([A-Z]\\w+(?:Test|Properties))\\b");
        for (Path file : publicTypes()) {
            Matcher named = test.matcher(comment(file));
            while (named.find())
                assertThat(Path.of(
                                "src", "test", "java", "dk", "spirekraft", "psychometrics", named.group(1) + ".java"))
                        .exists();
        }
    }
}
