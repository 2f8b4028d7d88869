package dk.spirekraft.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Every word of the pages stands in both languages, and no key is missing or left over.
class WordsTest {

    /// Beginnings of keys that the program makes from what it can't name in one expression, each with its reason.
    private static final List<String> MADE_ELSEWHERE = List.of();

    @Test
    void eachMessageFileIsSound() {
        Breach.none(MessageFile.all().stream()
                .flatMap(file -> MessageRules.eachByItself(file).stream())
                .toList());
    }

    @Test
    void bothLanguagesSayTheSame() {
        Breach.none(MessageRules.betweenLanguages(MessageFile.all()));
    }

    @Test
    void everyKeyThatIsAskedForHasWords() {
        Breach.none(KeyUses.in(sources()).unknown(keys()));
    }

    @Test
    void everyKeyIsUsed() {
        KeyUses uses = KeyUses.in(sources());
        Breach.none(MessageFile.all().stream()
                .filter(file -> !file.isEnglish())
                .flatMap(file -> uses.unused(file, MADE_ELSEWHERE).stream())
                .toList());
    }

    private static List<Document> sources() {
        return Stream.of(
                        Repository.documents("app/src/main/java", ".java"),
                        Repository.documents("app/src/main/jte", ".jte"))
                .flatMap(List::stream)
                .toList();
    }

    private static Set<String> keys() {
        return MessageFile.all().stream()
                .flatMap(file -> file.entries().stream())
                .map(MessageFile.Entry::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static MessageFile danish(String text) {
        return MessageFile.of(new Document("words/house.properties", text));
    }

    private static MessageFile english(String text) {
        return MessageFile.of(new Document("words/house_en.properties", text));
    }

    @Nested
    class WhenAMessageFileIsUnsound {

        @Test
        void anEmptyMessageIsNamedWithItsLine() {
            assertThat(MessageRules.eachByItself(danish("# words\nhouse.door=\n")))
                    .hasToString("[words/house.properties:2: house.door has no words]");
        }

        @Test
        void aLoneApostropheIsNamedAndADoubledOneIsNot() {
            assertThat(MessageRules.eachByItself(danish("house.a=den 'blå' dør\nhouse.b=kl''en og ’en’\n")))
                    .hasSize(1)
                    .first()
                    .hasToString("words/house.properties:1: house.a has a lone ' which MessageFormat takes for a quote:"
                            + " write ’, or '' where ' is meant");
        }

        @Test
        void aBrokenPatternAForeignKeyAndADoubleAreNamed() {
            var file = danish("house.a={0\ngarden.b=Have\nhouse.c=Et\nhouse.c=To\n");
            assertThat(MessageRules.eachByItself(file)).extracting(Breach::line).containsExactly(1, 2, 4);
        }

        @Test
        void wordsOverSeveralLinesAreOneMessage() {
            assertThat(danish("house.a=en \\\n   dør\nhouse.b=to\n").entries())
                    .containsExactly(
                            new MessageFile.Entry("house.a", "en dør", 1), new MessageFile.Entry("house.b", "to", 3));
        }
    }

    @Nested
    class WhenTheLanguagesDiffer {

        @Test
        void aMissingTranslationIsNamedFromEitherSide() {
            assertThat(MessageRules.betweenLanguages(List.of(danish("house.a=A\n"), english("house.b=B\n"))))
                    .extracting(Breach::what)
                    .containsExactly("house.a has no English words", "house.b has no Danish words");
        }

        @Test
        void otherArgumentsAreNamed() {
            var danish = danish("house.a={0} dør{0,choice,1#|1<e}\n");
            assertThat(MessageRules.betweenLanguages(List.of(danish, english("house.a={0} door of {1}\n"))))
                    .hasSize(2);
            assertThat(MessageRules.betweenLanguages(List.of(danish, english("house.a={0} doors\n"))))
                    .isEmpty();
        }
    }

    @Nested
    class WhenKeysAreNamed {

        private static final String SOURCE = """
                title = words.of("house.title", words.of(
                        "house.missing"));
                kind = frame.words().of("house.kind." + kind.name() + ".text");
                none = words.of("house.nothing." + kind);
                item = new NavItem("house.nav", "/hus");
                """;

        private final KeyUses uses = KeyUses.in(List.of(new Document("House.java", SOURCE)));

        @Test
        void aKeyWithoutWordsIsNamedWithItsLine() {
            assertThat(uses.unknown(Set.of("house.title", "house.kind.LOW.text")))
                    .extracting(Breach::toString)
                    .containsExactly(
                            "House.java:2: house.missing stands in no message file",
                            "House.java:4: house.nothing.… stands in no message file");
        }

        @Test
        void aKeyThatNothingNamesIsLeftOver() {
            var file = danish("house.title=A\nhouse.nav=B\nhouse.kind.LOW.text=C\nhouse.kind.LOW.note=D\n");
            assertThat(uses.unused(file, List.of()))
                    .hasToString("[words/house.properties:4: house.kind.LOW.note is used nowhere]");
        }

        @Test
        void aDeclaredBeginningIsNotLeftOver() {
            assertThat(uses.unused(danish("house.far.away=A\n"), List.of("house.far.")))
                    .isEmpty();
        }
    }
}
