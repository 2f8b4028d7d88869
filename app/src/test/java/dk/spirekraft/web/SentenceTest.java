package dk.spirekraft.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Words that were taken apart say what Java's own message format says.
class SentenceTest {

    private static final Locale DANISH = Language.DANISH.locale();
    private static final int ARGUMENTS = 20;

    private static final List<Object> NUMBERS = List.of(
            0, 1, 2, 4, 5, 6, 9, 10, 11, 29, 30, 999, 1000, 12345, -3, 7L, 1234567L, .5, 57.25, -.25, 1234.5678);

    private static void saysTheSame(String pattern, Locale locale, Object... arguments) {
        assertThat(Sentence.of(pattern, locale).with(arguments))
                .as("%s with %s", pattern, Arrays.toString(arguments))
                .isEqualTo(new MessageFormat(pattern, locale).format(arguments));
    }

    @Test
    void everyKeyOfEveryFileSaysTheSameWithAnyNumber() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:words/*.properties");
        assertThat(files).hasSizeGreaterThan(10);
        for (Resource file : files) {
            Locale locale = String.valueOf(file.getFilename()).contains("_en") ? Language.ENGLISH.locale() : DANISH;
            var words = new Properties();
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                words.load(reader);
            }
            for (Object pattern : words.values())
                for (Object number : NUMBERS)
                    saysTheSame(
                            (String) pattern,
                            locale,
                            Stream.generate(() -> number).limit(ARGUMENTS).toArray());
        }
    }

    @Test
    void textQuotesAndTwiceTheSameArgumentAreAsBefore() {
        saysTheSame("", DANISH);
        saysTheSame("{0}", DANISH, "Havgård");
        saysTheSame("{1}{0}{1}", DANISH, "a", "b");
        saysTheSame("That''s '{0}' {0}", DANISH, 3);
        saysTheSame("{0} of {1}", DANISH, "one");
        saysTheSame("{0,choice,0#none of {1}|1#can''t|1<{0} of {1}, {2,number,0}} end", DANISH, 4, "five", 6.6);
        saysTheSame("{0,choice,0#none of {1}|1#can''t|1<{0} of {1}, {2,number,0}} end", DANISH, 1, "five", 6.6);
        saysTheSame("{0}", DANISH, true);
    }

    @Test
    void aChoiceAmongWordsNeedsANumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sentence.of("{0,choice,0#none|1#one}", DANISH).with("many"))
                .withMessageContaining("many");
    }

    @Test
    void formatsThatNoWordsHaveAreRefusedAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sentence.of("{0,date}", DANISH));
    }
}
