package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleScoreTest {

    @Test
    void halfOfTheItemsAreEnough() {
        double[] scores =
                ScaleScore.of(People.answering(new int[] {1, 5, 0, 0}, new int[] {5, 0, 0, 0}, new int[] {0, 0, 0, 0}));
        assertThat(scores).containsExactly(50, Double.NaN, Double.NaN);
    }

    @Test
    void ofFiveItemsTwoAreTooFew() {
        assertThat(ScaleScore.of(People.answering(new int[] {1, 5, 0, 0, 0}))).containsExactly(Double.NaN);
        assertThat(ScaleScore.of(People.answering(new int[] {1, 5, 0, 3, 0}))).containsExactly(50);
    }

    @Test
    void theColumnsScoreAsTheRowsDo() {
        ScaleItems items = People.of(7, 9000, 6, .3).items();
        double[] scores = ScaleScore.of(items);
        for (int person = 0; person < scores.length; person += 97) {
            double[] points = new double[6];
            for (int k = 0; k < 6; k++) points[k] = items.items().get(k).points(person);
            var score = ScaleScore.of(points, 3);
            assertThat(Double.isNaN(scores[person])).isEqualTo(score.isEmpty());
            if (score.isPresent()) assertThat(scores[person]).isCloseTo(score.getAsDouble(), Offset.offset(1e-10));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "4, 2", "5, 3", "7, 4"})
    void halfIsRoundedUp(int items, int answers) {
        assertThat(ScaleScore.half(items)).isEqualTo(answers);
    }

    @Test
    void itemsOnDifferentScalesAreRefused() {
        var five = new ItemAnswers(new byte[] {1}, new ResponseScale(1, 5), false);
        var six = new ItemAnswers(new byte[] {1}, new ResponseScale(1, 6), false);
        assertThatThrownBy(() -> new ScaleItems(List.of(five, six))).hasMessageContaining("highest=6");
        assertThatThrownBy(() -> new ScaleItems(List.of())).hasMessage("A scale has 1 to 300 items, but got 0");
    }

    @Test
    void pointsOutsideTheScaleAreRefused() {
        assertThatThrownBy(() -> ScaleScore.of(new double[] {101}, 1)).hasMessage("Points are 0 to 100, but got 101.0");
    }

    @Test
    void floorAndCeilingAreSharesOfThoseWithAScore() {
        assertThat(ExtremeShares.of(new double[] {0, 0, 100, 50, Double.NaN}).orElseThrow())
                .isEqualTo(new ExtremeShares(.5, .25, 4));
        assertThat(ExtremeShares.of(new double[] {Double.NaN}).reason()).contains(Reason.TOO_FEW_ANSWERS);
    }
}
