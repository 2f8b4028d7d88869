package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The way to the best factor: slopes and curvature are those of the misfit, and few steps lead there.
class FactorSearchTest {

    private static final double[] AT = {.75, .65, .7, .8, .5, .6, .55, .35};

    private static DMatrixRMaj correlations() {
        return ItemCovariance.complete(People.of(5, 60, 4, 0).items())
                .orElseThrow()
                .correlations();
    }

    private static double[] moved(int parameter, double by) {
        double[] at = AT.clone();
        at[parameter] += by;
        return at;
    }

    @Test
    void theStepLeavesNoSlopeWhereTheMisfitIsABowl() {
        var surface = new FactorSurface(correlations());
        surface.discrepancy(AT);
        double[] move = surface.move(AT).clone();
        double h = 1e-4;
        // H·step = −slope, both of half of F, by differences.
        for (int i = 0; i < AT.length; i++) {
            double curved = 0;
            for (int j = 0; j < AT.length; j++) curved += mixedDifference(surface, i, j, h) * move[j];
            double slope = (surface.discrepancy(moved(i, h)) - surface.discrepancy(moved(i, -h))) / (2 * h) / 2;
            assertThat(curved).isCloseTo(-slope, Offset.offset(1e-4));
        }
    }

    private static double mixedDifference(FactorSurface surface, int i, int j, double h) {
        double sum = 0;
        for (int a = -1; a <= 1; a += 2)
            for (int b = -1; b <= 1; b += 2) {
                double[] at = moved(i, a * h);
                at[j] += b * h;
                sum += a * b * surface.discrepancy(at);
            }
        return sum / (4 * h * h) / 2;
    }

    @Test
    void tenStepsAreEnoughForAScaleOfASchool() {
        for (long seed = 1; seed <= 100; seed++) {
            ItemCovariance sixty =
                    ItemCovariance.complete(People.of(seed, 60, 5, .02).items()).orElseThrow();
            var few = new FactorFitting(new FactorSurface(sixty.correlations())).sought(10);
            assertThat(few.isFound()).as("seed %d", seed).isTrue();
        }
    }

    @Nested
    class WhenThereAreManyItems {

        /// Items of which any two correlate by r.
        private static ItemCovariance alike(int items, double r) {
            double[][] rows = new double[items][items];
            for (double[] row : rows) Arrays.fill(row, r);
            for (int i = 0; i < items; i++) rows[i][i] = 1;
            return new ItemCovariance(rows, 1000);
        }

        @Test
        void aLongScaleThatHangsTogetherHasAnOmega() {
            McdonaldOmega omega = McdonaldOmega.of(alike(40, .8)).orElseThrow();
            assertThat(omega.omega()).isCloseTo(40 * .8 / (1 + 39 * .8), Offset.offset(1e-9));
            assertThat(omega.isHeywood()).isFalse();
        }

        @Test
        void itemsThatHaveNothingInCommonHaveNone() {
            assertThat(McdonaldOmega.of(alike(5, 0)).reason()).contains(Reason.NO_SOLUTION);
        }
    }

    @Nested
    class WhenOneOfThreeItemsGoesWithNoOther {

        private static final ItemCovariance ALONE =
                new ItemCovariance(new double[][] {{1, .5, 0}, {.5, 1, 0}, {0, 0, 1}}, 100);

        /// Any two loadings whose product is .5 fit alike, and each pair has an omega of its own.
        @Test
        void thereIsNoSingleSolution() {
            assertThat(McdonaldOmega.of(ALONE).reason()).contains(Reason.NO_SOLUTION);
        }
    }

    @Nested
    class WhenAnItemIsTheFactorItself {

        @Test
        void aUniquenessOfNothingIsFlagged() {
            var covariance = new ItemCovariance(new double[][] {{1, .8, .6}, {.8, 1, .48}, {.6, .48, 1}}, 100);
            OneFactor factor = OneFactor.fit(covariance).orElseThrow();
            assertThat(factor.isHeywood()).isTrue();
            assertThat(factor.uniquenesses()[0]).isZero();
        }
    }
}
