package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// What is no number, or lies beyond what can be computed with, is named and refused where it comes in.
class RefusedNumbersTest {

    private static final double NAN = Double.NaN;
    private static final double INFINITE = Double.POSITIVE_INFINITY;
    private static final FewWorkplaces.Prior PRIOR = FewWorkplaces.Prior.halfNormal(10);

    private static void refused(double value, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("but got " + value);
    }

    @Test
    void ofAFewWorkplaces() {
        refused(NAN, () -> FewWorkplaces.of(new double[] {50, NAN}, new double[] {3, 3}, PRIOR, 5));
        refused(NAN, () -> FewWorkplaces.of(new double[] {50, 60}, new double[] {3, NAN}, PRIOR, 5));
        refused(INFINITE, () -> FewWorkplaces.of(new double[] {50, 60}, new double[] {3, INFINITE}, PRIOR, 5));
        refused(INFINITE, () -> FewWorkplaces.of(new double[] {50, 60}, new double[] {3, 3}, PRIOR, INFINITE));
        refused(INFINITE, () -> FewWorkplaces.Prior.halfNormal(INFINITE));
    }

    @Test
    void ofManyWorkplaces() {
        refused(NAN, () -> new RandomIntercept(NAN, 1, 1, 1));
        refused(-1.0, () -> new RandomIntercept(50, -1, 1, 1));
        refused(NAN, () -> new RandomIntercept(50, 1, 1, NAN));
        refused(NAN, () -> new RandomIntercept.Group(3, NAN, 1));
        var model = new RandomIntercept(50, 30, 400, 2);
        refused(INFINITE, () -> model.school(10, INFINITE));
        refused(NAN, () -> model.school(10, 50).probabilityOver(NAN));
        refused(NAN, () -> model.school(10, 50).probabilityUpTo(NAN));
    }

    @Test
    void ofMeansAndChanges() {
        refused(NAN, () -> new Mean(NAN, 3, Spread.given(20)));
        refused(NAN, () -> new Change(NAN, 1, 5));
        refused(-1.0, () -> new Change(1, -1, 5));
        refused(0.0, () -> new Change(1, 1, 0));
        refused(NAN, () -> new Change(1, 1, 5).probabilityOver(NAN));
        refused(INFINITE, () -> new Change(1, 1, 5).probabilityUnder(INFINITE));
        refused(INFINITE, () -> new TwoWaves(new double[] {INFINITE}, new double[] {1}));
    }

    @Test
    void ofSeriesAndCounts() {
        refused(INFINITE, () -> RunChart.of(new double[] {1, INFINITE}));
        assertThatThrownBy(() -> AverageDeviation.of(new int[] {3, -1})).hasMessage("A count is 0 or more, but got -1");
    }

    @Test
    void largeFiguresStillGoTogether() {
        double[] x = {1e99, 2e99, 4e99, 5e99};
        double[] y = {1, 2, 4, 5};
        assertThat(Correlation.of(x, y).orElseThrow().r()).isCloseTo(1, Offset.offset(1e-12));
        assertThat(Correlation.of(x, x).orElseThrow().r()).isCloseTo(1, Offset.offset(1e-12));
        refused(1e200, () -> Correlation.of(new double[] {1e200, 1}, new double[] {1, 2}));
        refused(1e200, () -> GroupMoments.of(new double[] {1e200, 1}, new Grouping(new int[] {0, 0}, 1)));
    }
}
