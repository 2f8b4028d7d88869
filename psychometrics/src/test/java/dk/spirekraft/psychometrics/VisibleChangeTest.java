package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class VisibleChangeTest {

    @Test
    void theSmallestChangeIsTheHalfWidthOfWelchsInterval() {
        double smallest = new VisibleChange(20, .95, .5, 0).smallest(30);
        var mean = new Mean(50, 30, Spread.own(20, 30));
        Interval interval = Change.between(mean, mean).interval(.95);
        assertThat(smallest).isCloseTo(interval.high(), Offset.offset(1e-9));
    }

    @Test
    void theAnswersNeededAreTheFewestThatDo() {
        var visible = new VisibleChange(20, .95, .5, 0);
        int needed = visible.answersNeeded(5).orElseThrow();
        assertThat(visible.smallest(needed)).isLessThanOrEqualTo(5);
        assertThat(visible.smallest(needed - 1)).isGreaterThan(5);
        assertThat(needed).isEqualTo(125);
    }

    @Test
    void theyAreTheFewestForAnySpreadAndChange() {
        for (double sd : new double[] {.5, 5, 20, 35})
            for (double points : new double[] {.5, 1, 5, 17, 100})
                for (double chance : new double[] {.5, .8, .95})
                    for (double correlation : new double[] {0, .6}) {
                        var visible = new VisibleChange(sd, .95, chance, correlation);
                        int needed = visible.answersNeeded(points).orElseThrow();
                        assertThat(visible.smallest(needed)).isLessThanOrEqualTo(points);
                        if (needed > 2) assertThat(visible.smallest(needed - 1)).isGreaterThan(points);
                    }
    }

    @Test
    void aMillionIsTheMost() {
        var visible = VisibleChange.of(30);
        double least = visible.smallest(1_000_000);
        assertThat(visible.answersNeeded(least).orElseThrow()).isEqualTo(1_000_000);
        assertThat(visible.answersNeeded(.9999999 * least).reason()).contains(Reason.TOO_FEW_ANSWERS);
    }

    @Test
    void toSeeItFourTimesInFiveTakesTwiceAsMany() {
        assertThat(VisibleChange.of(20).answersNeeded(5).orElseThrow()).isEqualTo(253);
    }

    @Test
    void linkedAnswersTakeFewer() {
        assertThat(new VisibleChange(20, .95, .5, .7).answersNeeded(5).orElseThrow())
                .isLessThan(125 / 2);
    }

    @Test
    void aChangeTooSmallForAnyMunicipalityHasNoAnswer() {
        assertThat(VisibleChange.of(30).answersNeeded(.01).reason()).contains(Reason.TOO_FEW_ANSWERS);
    }

    @Test
    void theChanceIsWhatSimulatedWavesFind() {
        var visible = VisibleChange.of(20);
        double change = visible.smallest(40);
        var random = new Random(4711);
        int seen = 0;
        for (int i = 0; i < 4000; i++) {
            Change found =
                    Change.unlinked(draw(random, 0), draw(random, change)).orElseThrow();
            if (!found.interval(.95).contains(0)) seen++;
        }
        assertThat(seen / 4000.0).isCloseTo(.8, Offset.offset(.02));
    }

    private static double[] draw(Random random, double mean) {
        return random.doubles(40).map(any -> mean + 20 * random.nextGaussian()).toArray();
    }

    @Test
    void twoWavesOfOtherSizesAreWorthTheirHarmonicMean() {
        assertThat(VisibleChange.answersEach(41, 41)).isEqualTo(41);
        assertThat(VisibleChange.answersEach(10, 40)).isEqualTo(16);
        assertThat(VisibleChange.answersEach(29, 30)).isEqualTo(29);
        assertThat(VisibleChange.answersEach(0, 30)).isZero();
        assertThat(VisibleChange.answersEach(0, 0)).isZero();
    }

    @Test
    void theHarmonicMeanIsWhatTheIntervalOfTheirChangeRestsOn() {
        var ten = new Mean(50, 10, Spread.given(20));
        var forty = new Mean(50, 40, Spread.given(20));
        var sixteen = new Mean(50, 16, Spread.given(20));
        assertThat(Change.between(ten, forty).standardError())
                .isCloseTo(Change.between(sixteen, sixteen).standardError(), Offset.offset(1e-12));
    }

    @Test
    void theSpreadOfTwoWavesIsThatOfThePeopleInBoth() {
        var few = new Mean(50, 3, Spread.own(10, 3));
        var many = new Mean(60, 7, Spread.own(20, 7));
        assertThat(VisibleChange.between(few, many).orElseThrow().sd())
                .isCloseTo(Math.sqrt((2 * 100 + 6 * 400) / 8.0), Offset.offset(1e-12));
        var alike = new Mean(50, 9, Spread.own(0, 9));
        assertThat(VisibleChange.between(alike, alike).reason()).contains(Reason.NO_VARIANCE);
        var one = new Mean(50, 1, Spread.given(20));
        assertThat(VisibleChange.between(one, one).reason()).contains(Reason.TOO_FEW_ANSWERS);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> VisibleChange.of(0)).hasMessage("A spread is over 0 and finite here, but got 0.0");
        assertThatThrownBy(() -> VisibleChange.of(Double.POSITIVE_INFINITY))
                .hasMessage("A spread is over 0 and finite here, but got Infinity");
        assertThatThrownBy(() -> VisibleChange.of(20).answersNeeded(Double.NaN)).hasMessageContaining("but got NaN");
        assertThatThrownBy(() -> VisibleChange.of(20).smallest(1)).hasMessage("There are 2 answers or more, but got 1");
        assertThatThrownBy(() -> VisibleChange.of(20).answersNeeded(-1))
                .hasMessage("A change is over 0 points and finite, but got -1.0");
    }
}
