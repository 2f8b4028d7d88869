package dk.spirekraft.share.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Which place of a text stands under a hit, and which of its words are marked.
class PassageTest {

    private static final String LONG = "ord ".repeat(60).strip();

    /// Marked words stand in brackets.
    private static String shown(String text, String... asked) {
        return Passage.of(text).best(word -> List.of(asked).contains(word)).stream()
                .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void wordsAreMarkedAsTheyAreWritten() {
        assertThat(shown("Vi holdt Møder, og der kom ro.", "møder", "ro"))
                .isEqualTo("Vi holdt [Møder], og der kom [ro].");
    }

    @Test
    void thePlaceWithMostDifferentWordsIsShown() {
        String text = "ro ro ro " + LONG + " mere tillid og ro her " + LONG;
        assertThat(shown(text, "ro", "tillid"))
                .contains("mere [tillid] og [ro] her")
                .doesNotContain("[ro] [ro]");
    }

    @Test
    void itHasTwentyEightWordsAtMostAndFourOfThemStandBeforeTheFirstThatWasAskedFor() {
        String shown = shown(LONG + " tillid " + LONG, "tillid");
        assertThat(shown).startsWith("ord ord ord ord [tillid] ord");
        assertThat(shown.split(" ")).hasSize(28);
    }

    @Test
    void aTextWithoutAnyOfThemIsShownFromItsBeginning() {
        assertThat(shown("Først " + LONG, "tillid")).startsWith("Først ord ord").doesNotContain("[");
        assertThat(shown("", "tillid")).isEmpty();
        assertThat(shown(" … ", "tillid")).isEmpty();
    }

    @Test
    void aQuestionAsksForStemsWholeOrAsABeginningAndNeverForWhatItExcludes() {
        Question question = Question.of("'tillid':* & 'ro' & !'støj':*");
        assertThat(question.asksFor("tillidsfuld")).isTrue();
        assertThat(question.asksFor("ro")).isTrue();
        assertThat(question.asksFor("rod")).isFalse();
        assertThat(question.asksFor("støj")).isFalse();
        assertThat(question.asksFor("")).isFalse();
    }
}
