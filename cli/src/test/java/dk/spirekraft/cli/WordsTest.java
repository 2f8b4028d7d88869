package dk.spirekraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.cli.print.Words;
import dk.spirekraft.psychometrics.Certainty;
import dk.spirekraft.psychometrics.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The command line says it in the words of the pages, and no percentage contradicts its word.
class WordsTest {

    private static final Path PAGES = Path.of("..", "app", "src", "main", "resources", "words");

    private static Properties pages(String language) throws IOException {
        var words = new Properties();
        String file = language.equals("da") ? "understand.properties" : "understand_en.properties";
        try (var reader = Files.newBufferedReader(PAGES.resolve(file))) {
            words.load(reader);
        }
        return words;
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void aVerdictIsThatOfThePages(String language) throws IOException {
        Properties pages = pages(language);
        for (Change.Verdict verdict : Change.Verdict.values())
            assertThat(new Words(language).of(verdict)).isEqualTo(pages.getProperty("understand.verdict." + verdict));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void aStandingIsThatOfThePages(String language) throws IOException {
        Properties pages = pages(language);
        var words = new Words(language);
        assertThat(pages.getProperty("understand.place.clear.over").toLowerCase(Locale.ROOT))
                .startsWith(words.of("Standing.CLEARLY_ABOVE"));
        assertThat(pages.getProperty("understand.place.clear.under").toLowerCase(Locale.ROOT))
                .startsWith(words.of("Standing.CLEARLY_BELOW"));
        for (Certainty sure : Stream.of(Certainty.VERY_LIKELY, Certainty.LIKELY).toList())
            assertThat(pages.getProperty("understand.chance." + sure).toLowerCase(Locale.ROOT))
                    .startsWith(words.of(sure));
    }

    @ParameterizedTest
    @CsvSource({
        ".9451, 94 %",
        ".95, 95 %",
        ".9549, 95 %",
        ".7951, 79 %",
        ".80, 80 %",
        ".2049, 21 %",
        ".20, 20 %",
        ".0549, 6 %",
        ".9999, > 99 %",
        ".5, 50 %"
    })
    void aPercentageStaysOnTheSideOfItsWord(double probability, String told) {
        assertThat(new Words("en").percent(probability, Certainty::of)).isEqualTo(told);
    }

    @Test
    void soDoesAResponseRate() {
        assertThat(Told.line("score school_two_waves.csv --scale S=q1,q2 --min 1 --max 5 --eligible 102")
                        .out())
                .contains("(59 %)", "uncertain");
    }
}
