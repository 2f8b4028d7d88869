package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Answers and a comment wait in one envelope, and its size says nothing of what is in it.
class SheetContentTest {

    private static final short[] ANSWERS = {1, 5, 0};

    @Test
    void everySheetOfAWaveWithCommentsIsAsLongWhateverWasWritten() {
        assertThat(List.of("", "Tak", "æ".repeat(Comment.MOST), "語".repeat(Comment.MOST), "🙂".repeat(250)))
                .allSatisfy(words -> assertThat(content(words).withComment()).hasSize(6 + 2 + 3 * Comment.MOST));
    }

    @Test
    void answersAndCommentComeOutAsTheyWentIn() {
        SheetContent read = SheetContent.readWithComment(
                content("Vi ses for lidt.\nÆrgerligt 🙂").withComment());
        assertThat(read.answers()).containsExactly(ANSWERS);
        assertThat(read.comment().words()).isEqualTo("Vi ses for lidt.\nÆrgerligt 🙂");
        assertThat(SheetContent.readAnswers(content("").answersAlone()).answers())
                .containsExactly(ANSWERS);
    }

    @Test
    void oneCharacterTooManyIsNoComment() {
        assertThatThrownBy(() -> new Comment("x".repeat(Comment.MOST + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fewerThanEnoughCommentsAreNone() {
        assertThat(Comment.enough(written(9), 10)).isEmpty();
        assertThat(Comment.enough(written(10), 10)).hasSize(10);
    }

    @Test
    void sheetsWithoutACommentMakeNoCrowd() {
        List<SheetContent> sheets = IntStream.range(0, 60)
                .mapToObj(i -> content(i < 9 ? "Tak" : ""))
                .toList();
        assertThat(Comment.enough(sheets, 10)).isEmpty();
    }

    @Test
    void aCommentIsTidiedAsItIsCounted() {
        assertThat(Comment.tidied("  Første linje\r\nanden\u0000\tlinje\n\n")).isEqualTo("Første linje\nanden  linje");
    }

    private static List<SheetContent> written(int count) {
        return IntStream.range(0, count).mapToObj(i -> content("Tak " + i)).toList();
    }

    private static SheetContent content(String words) {
        return new SheetContent(ANSWERS, new Comment(words));
    }
}
