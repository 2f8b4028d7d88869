package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeanIntervalTest {

    private static Moments of(double... scores) {
        return Moments.of(scores);
    }

    @Test
    void whenEverybodyAnsweredNoSamplingErrorIsLeftForThoseWhoWorkHere() {
        Mean mean = Mean.of(of(25, 50, 50, 75, 100, 50)).orElseThrow();
        assertThat(MeanInterval.population(mean, 6, .95)).isEqualTo(new Interval(mean.mean(), mean.mean()));
        assertThat(MeanInterval.process(mean, .95).low()).isLessThan(mean.mean() - 20);
    }

    @Test
    void thoseWhoDidNotAnswerMayAllHaveBeenAtEitherEnd() {
        assertThat(MeanInterval.bounds(50, 5, 10)).isEqualTo(new Interval(25, 75));
    }

    @Test
    void moreAnswersThanPeopleAreRefused() {
        Mean mean = Mean.of(of(25, 50)).orElseThrow();
        assertThatThrownBy(() -> MeanInterval.population(mean, 1, .95)).hasMessage("2 answered of 1 who could");
        assertThatThrownBy(() -> MeanInterval.bounds(50, 2, 1)).hasMessage("2 answered of 1 who could");
        assertThatThrownBy(() -> MeanInterval.process(mean, 95))
                .hasMessage("Confidence lies between 0 and 1, but got 95.0");
    }

    @Nested
    class WhenTheOwnSpreadCannotBeTrusted {

        final Spread pooled = new Spread(18, 400);

        @Test
        void underTenAnswersThePooledOneIsUsed() {
            assertThat(Mean.of(of(10, 20, 30), pooled).orElseThrow().spread()).isEqualTo(pooled);
            assertThat(Mean.of(of(10), pooled).orElseThrow().spread()).isEqualTo(pooled);
        }

        @Test
        void fromTenOnItIsTheOwnOne() {
            assertThat(Mean.of(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), pooled)
                            .orElseThrow()
                            .spread()
                            .df())
                    .isEqualTo(9);
        }

        @Test
        void tenWhoAllSayTheSameUseThePooledOne() {
            assertThat(Mean.of(of(5, 5, 5, 5, 5, 5, 5, 5, 5, 5), pooled)
                            .orElseThrow()
                            .spread())
                    .isEqualTo(pooled);
        }

        @Test
        void nobodyHasNoMean() {
            assertThat(Mean.of(of(), pooled).reason()).contains(Reason.TOO_FEW_ANSWERS);
        }

        @Test
        void itIsPooledInsideWorkplaces() {
            GroupMoments groups = GroupMoments.of(new double[] {1, 3, 11, 13}, new Grouping(new int[] {0, 0, 1, 1}, 2));
            assertThat(Spread.pooled(groups)).isEqualTo(new Spread(Math.sqrt(2), 2));
        }
    }

    @Test
    void movingAnIntervalOffTheScaleIsForDisplayOnly() {
        assertThat(new Interval(-96, 221).cutTo(0, 100)).isEqualTo(new Interval(0, 100));
        assertThatThrownBy(() -> new Interval(2, 1))
                .hasMessage("An interval goes from low to high, but got 2.0 to 1.0");
    }

    @Test
    void momentsOfPartsCombine() {
        Moments whole = of(1, 5, 9, 2);
        Moments part = of(1, 5);
        part.combine(of(9, 2));
        assertThat(part.squares()).isCloseTo(whole.squares(), Offset.offset(1e-12));
        assertThat(part.mean()).isEqualTo(whole.mean());
        assertThatThrownBy(() -> part.add(Double.POSITIVE_INFINITY)).hasMessage("A number is finite, but got Infinity");
    }
}
