package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RelationalMatrixTest {

    private static final int TEACHER = 0;
    private static final int PEDAGOGUE = 1;

    /// Who rates whom, and seven answers each, 0 for none.
    private static RelationalMatrix matrix(int[] raters, int[] rated, int[][] answers) {
        List<ItemAnswers> dimensions = new ArrayList<>(People.answering(answers).items());
        return RelationalMatrix.of(
                new RelationalMatrix.Ratings(new Grouping(raters, 3), new Grouping(rated, 3), dimensions));
    }

    private static int[] all(int code) {
        return new int[] {code, code, code, code, code, code, code};
    }

    @Test
    void tiesHaveADirection() {
        RelationalMatrix matrix =
                matrix(new int[] {TEACHER, PEDAGOGUE}, new int[] {PEDAGOGUE, TEACHER}, new int[][] {all(2), all(4)});
        assertThat(matrix.tie(TEACHER, PEDAGOGUE).orElseThrow().mean()).isEqualTo(2);
        assertThat(matrix.tie(PEDAGOGUE, TEACHER).orElseThrow().mean()).isEqualTo(4);
    }

    @Test
    void fourOfSevenAnswersAreEnoughAndThreeAreNot() {
        int[] four = {5, 5, 0, 0, 0, 4, 4};
        int[] three = {5, 5, 0, 0, 0, 0, 4};
        RelationalMatrix matrix =
                matrix(new int[] {TEACHER, PEDAGOGUE}, new int[] {TEACHER, TEACHER}, new int[][] {four, three});
        assertThat(matrix.tie(TEACHER, TEACHER).orElseThrow().mean()).isEqualTo(4.5);
        assertThat(matrix.tie(PEDAGOGUE, TEACHER).reason()).contains(Reason.TOO_FEW_ANSWERS);
        assertThat(matrix.dimension(PEDAGOGUE, TEACHER, 0).orElseThrow()).isEqualTo(5);
    }

    @Test
    void aRatingThatDoesNotCountIsNotInTheCompositeEither() {
        int[] three = {5, 5, 0, 0, 0, 0, 5};
        RelationalMatrix matrix =
                matrix(new int[] {TEACHER, TEACHER}, new int[] {PEDAGOGUE, PEDAGOGUE}, new int[][] {all(2), three});
        RelationalMatrix.Tie tie = matrix.tie(TEACHER, PEDAGOGUE).orElseThrow();
        assertThat(tie.raters()).isEqualTo(1);
        assertThat(tie.composite().orElseThrow()).isEqualTo(new RelationalComposite(2, 2));
    }

    @Test
    void equalCellsDoNotLetTheLargestRoleSpeakForAll() {
        RelationalMatrix matrix = matrix(
                new int[] {TEACHER, TEACHER, TEACHER, PEDAGOGUE},
                new int[] {PEDAGOGUE, PEDAGOGUE, PEDAGOGUE, TEACHER},
                new int[][] {all(2), all(2), all(2), all(4)});
        assertThat(matrix.between().orElseThrow()).isEqualTo(3);
        assertThat(matrix.betweenByRaters().orElseThrow()).isEqualTo(2.5);
        assertThat(matrix.within().reason()).contains(Reason.TOO_FEW_ANSWERS);
    }

    @Test
    void communicationAndRelationshipAreKeptApart() {
        RelationalMatrix matrix =
                matrix(new int[] {TEACHER}, new int[] {PEDAGOGUE}, new int[][] {{4, 4, 3, 3, 2, 2, 2}});
        RelationalComposite composite =
                matrix.tie(TEACHER, PEDAGOGUE).orElseThrow().composite().orElseThrow();
        assertThat(composite).isEqualTo(new RelationalComposite(3.5, 2));
        assertThat(composite.value()).isCloseTo(20 / 7.0, Offset.offset(1e-12));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        RelationalMatrix matrix = matrix(new int[] {TEACHER}, new int[] {TEACHER}, new int[][] {all(3)});
        assertThatThrownBy(() -> matrix.tie(0, 3)).hasMessage("A role is 0 to 2, but got 0 and 3");
        var none = new Grouping(new int[0], 3);
        assertThatThrownBy(() -> new RelationalMatrix.Ratings(none, none, List.of()))
                .hasMessage("There are 7 dimensions, but got 0");
    }
}
