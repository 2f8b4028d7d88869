package dk.spirekraft.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spirekraft.checks.ForbiddenWord.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// One idea has one word in Danish: the other words for it are listed in `docs/forbidden-words.txt`.
class SynonymsTest {

    private static final List<ForbiddenWord> FORBIDDEN = ForbiddenWord.in(Repository.read("docs/forbidden-words.txt"));

    @Test
    void danishPagesUseOneWordForOneIdea() {
        Breach.none(MessageFile.all().stream()
                .filter(file -> !file.isEnglish())
                .flatMap(file -> texts(file).stream())
                .flatMap(text -> breaches(FORBIDDEN, text).stream())
                .toList());
    }

    @Test
    void danishQuestionsUseOneWordForOneIdea() {
        Breach.none(Stream.of("app/src/main/resources", "questionnaire/src/main/resources")
                .flatMap(folder -> Repository.documents(folder, ".yaml").stream())
                .flatMap(document -> danish(document).stream())
                .flatMap(text -> breaches(FORBIDDEN, text).stream())
                .toList());
    }

    @Test
    void englishPagesDoNotShoutEither() {
        List<ForbiddenWord> marks =
                FORBIDDEN.stream().filter(ForbiddenWord::isMark).toList();
        Breach.none(MessageFile.all().stream()
                .filter(MessageFile::isEnglish)
                .flatMap(file -> texts(file).stream())
                .flatMap(text -> breaches(marks, text).stream())
                .toList());
    }

    private static List<Breach> breaches(List<ForbiddenWord> forbidden, Text text) {
        return forbidden.stream().flatMap(word -> word.in(text).stream()).toList();
    }

    private static List<Text> texts(MessageFile file) {
        return file.entries().stream()
                .map(entry -> new Text(file.document().path(), entry.line(), entry.words()))
                .toList();
    }

    private static final Pattern DANISH = Pattern.compile("(\\s*(?:- )?)(.*\\bda:\\s.*|da:)");

    /// The lines of a questionnaire under `da:`, and those deeper than it that go on with it.
    private static List<Text> danish(Document document) {
        List<Text> texts = new ArrayList<>();
        int depth = -1;
        List<String> lines = document.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int indent = line.length() - line.stripLeading().length();
            var begins = DANISH.matcher(line);
            if (begins.matches()) depth = begins.group(1).length();
            else if (indent <= depth && !line.isBlank()) depth = -1;
            if (depth >= 0) texts.add(new Text(document.path(), i + 1, line.replaceAll("\\ben:.*", "")));
        }
        return texts;
    }

    @Nested
    class WhenAForbiddenWordIsUsed {

        private final Text text = new Text("words/house.properties", 3, "Vores Indsatser virker!");

        @Test
        void itIsNamedWithTheWordToUse() {
            assertThat(breaches(FORBIDDEN, text))
                    .extracting(Breach::toString)
                    .containsExactly(
                            "words/house.properties:3: ‘Indsatser’: write ‘afprøvning’",
                            "words/house.properties:3: ‘!’: write ‘.’");
        }

        @Test
        void withoutAStarOnlyTheWholeWordIsMet() {
            var item = ForbiddenWord.of("item → spørgsmål");
            assertThat(item.in(new Text("x", 1, "Hvert item, hvert itemkort, hvert øitem")))
                    .hasSize(1);
        }

        @Test
        void aStarInFrontMeetsCompounds() {
            assertThat(breaches(FORBIDDEN, new Text("x", 1, "En trivselsundersøgelse")))
                    .hasSize(1);
        }

        @Test
        void questionsAreReadInDanishOnly() {
            var questionnaire = new Document("q.yaml", """
                    title: {da: Vores survey, en: Our survey}
                    items:
                      - text:
                          da: >
                            Denne survey
                            er vores
                          en: This survey
                    """);
            assertThat(danish(questionnaire).stream().flatMap(text -> breaches(FORBIDDEN, text).stream()))
                    .extracting(Breach::line)
                    .containsExactly(1, 5);
        }

        @Test
        void aLineWithoutAWordToUseIsRefused() {
            assertThatThrownBy(() -> ForbiddenWord.of("indsats"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'forbidden → ours', not 'indsats'");
        }
    }
}
