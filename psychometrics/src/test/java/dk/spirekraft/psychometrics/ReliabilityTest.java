package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    private static ItemCovariance covariance(double[]... rows) {
        return new ItemCovariance(rows, 200);
    }

    @Test
    void rowsAndColumnsGiveTheSameAlpha() {
        ScaleItems items = People.of(3, 5000, 4, 0).items();
        double[][] rows = new double[5000][4];
        for (int i = 0; i < rows.length; i++)
            for (int k = 0; k < 4; k++) rows[i][k] = items.items().get(k).points(i);
        assertThat(CronbachAlpha.of(items).orElseThrow().alpha())
                .isCloseTo(CronbachAlpha.of(rows).orElseThrow().alpha(), Offset.offset(1e-12));
    }

    @Test
    void anItemThatWasNotTurnedRoundMakesAlphaNegativeAndItIsShownAsItIs() {
        CronbachAlpha alpha = CronbachAlpha.of(People.answering(
                        new int[] {1, 5}, new int[] {2, 4}, new int[] {4, 3}, new int[] {5, 1}, new int[] {3, 2}))
                .orElseThrow();
        assertThat(alpha.alpha()).isNegative();
        assertThat(alpha.interval().contains(alpha.alpha())).isTrue();
    }

    @Test
    void sumsTooLargeForWholeNumbersAreStillRight() {
        assertThat(ItemCovariance.centred(4_000_000_000L, 10, 10, 4_000_000_000L))
                .isCloseTo(4e9, Offset.offset(1e-3));
        assertThat(ItemCovariance.centred(25, 10, 10, 4)).isZero();
    }

    @Test
    void fortyItemsOfOneThingHaveAnOmegaLikeTheirAlpha() {
        ScaleItems forty = People.of(11, 800, 40, 0).items();
        McdonaldOmega omega =
                McdonaldOmega.of(ItemCovariance.complete(forty).orElseThrow()).orElseThrow();
        assertThat(omega.isHeywood()).isFalse();
        assertThat(omega.omega())
                .isCloseTo(CronbachAlpha.of(forty).orElseThrow().alpha(), Offset.offset(.002));
    }

    @Test
    void noCorrelationIsOverOneByRounding() {
        for (int people = 30; people < 200; people++) {
            byte[] codes = new byte[people];
            for (int i = 0; i < people; i++) codes[i] = (byte) (1 + (i * 7 + i / 3) % 6);
            var same = new ItemAnswers(codes, new ResponseScale(1, 6), false);
            ItemAnalysis items = ItemCovariance.complete(new ScaleItems(List.of(same, same, same)))
                    .then(ItemAnalysis::of)
                    .orElseThrow();
            assertThat(items.items().getFirst().restCorrelation().orElseThrow()).isLessThanOrEqualTo(1);
            assertThat(items.correlations()[0][1]).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void rowsOfDifferentLengthAreRefused() {
        assertThatThrownBy(() -> CronbachAlpha.of(new double[][] {{1, 2}, {1}}))
                .hasMessage("Every row has as many items, but one has 1");
    }

    @Nested
    class WhenThereIsTooLittle {

        @Test
        void oneItemHasNoAlpha() {
            assertThat(CronbachAlpha.of(People.answering(new int[] {1}, new int[] {2}))
                            .reason())
                    .contains(Reason.TOO_FEW_ITEMS);
        }

        @Test
        void oneCompleteCaseHasNone() {
            assertThat(CronbachAlpha.of(People.answering(new int[] {1, 2}, new int[] {2, 0}))
                            .reason())
                    .contains(Reason.TOO_FEW_ANSWERS);
        }

        @Test
        void twoItemsHaveNoOmega() {
            assertThat(McdonaldOmega.of(covariance(new double[] {2, 1}, new double[] {1, 2}))
                            .reason())
                    .contains(Reason.TOO_FEW_ITEMS);
        }

        @Test
        void twoItemsHaveNoAlphaWithoutOne() {
            ItemAnalysis analysis = ItemAnalysis.of(covariance(new double[] {2, 1}, new double[] {1, 2}))
                    .orElseThrow();
            assertThat(analysis.items().getFirst().alphaIfDropped().reason()).contains(Reason.TOO_FEW_ITEMS);
            assertThat(analysis.items().getFirst().restCorrelation().orElseThrow())
                    .isEqualTo(.5);
        }
    }

    @Nested
    class WhenTwoItemsAreStepped {

        final SpearmanBrown two = SpearmanBrown.of(covariance(new double[] {4, 1.5}, new double[] {1.5, 1}))
                .orElseThrow();

        @Test
        void itIsTheStandardizedAlpha() {
            assertThat(two.reliability()).isCloseTo(2 * .75 / 1.75, Offset.offset(1e-12));
            assertThat(ItemAnalysis.of(covariance(new double[] {4, 1.5}, new double[] {1.5, 1}))
                            .orElseThrow()
                            .standardizedAlpha())
                    .isCloseTo(two.reliability(), Offset.offset(1e-12));
        }

        @Test
        void theIntervalIsThatOfTheCorrelation() {
            Interval r = two.r().interval(.95).orElseThrow();
            Interval stepped = two.interval(.95).orElseThrow();
            assertThat(stepped.low()).isCloseTo(2 * r.low() / (1 + r.low()), Offset.offset(1e-12));
            assertThat(stepped.contains(two.reliability())).isTrue();
        }

        @Test
        void itemsThatContradictEachOtherInFullHaveNone() {
            assertThat(SpearmanBrown.of(covariance(new double[] {1, -1}, new double[] {-1, 1}))
                            .reason())
                    .contains(Reason.NO_SOLUTION);
        }

        @Test
        void threeItemsAreRefused() {
            assertThatThrownBy(() -> SpearmanBrown.of(covariance(new double[3], new double[3], new double[3])))
                    .hasMessage("There are 2 items, but got 3");
        }
    }

    @Nested
    class WhenThreeItemsJustIdentifyAFactor {

        @Test
        void theLoadingsAreThoseOfTheTriad() {
            OneFactor factor = OneFactor.fit(covariance(
                            new double[] {1, .48, .40}, new double[] {.48, 1, .30}, new double[] {.40, .30, 1}))
                    .orElseThrow();
            double toSample = Math.sqrt(199.0 / 200);
            assertThat(factor.loadings()[0]).isCloseTo(.8 * toSample, Offset.offset(1e-8));
            assertThat(factor.loadings()[1]).isCloseTo(.6 * toSample, Offset.offset(1e-8));
            assertThat(factor.loadings()[2]).isCloseTo(.5 * toSample, Offset.offset(1e-8));
            assertThat(factor.chiSquare()).isCloseTo(0, Offset.offset(1e-9));
            assertThat(factor.df()).isZero();
        }
    }

    @Nested
    class WhenAnItemWouldGetANegativeUniqueness {

        final McdonaldOmega omega = McdonaldOmega.of(
                        covariance(new double[] {1, .9, .8}, new double[] {.9, 1, .6}, new double[] {.8, .6, 1}))
                .orElseThrow();

        @Test
        void itIsFixedAtZeroAndFlagged() {
            assertThat(omega.isHeywood()).isTrue();
            assertThat(omega.factor().uniquenesses()[0]).isZero();
            assertThat(omega.factor().uniquenesses()[1]).isPositive();
        }

        @Test
        void omegaStaysUnderOneAndHasAnError() {
            assertThat(omega.omega()).isBetween(.8, 1.0);
            assertThat(omega.standardError()).isPositive();
        }

        @Test
        void noOtherUniquenessOnTheBoundaryFitsBetter() {
            double toSample = 199.0 / 200;
            assertThat(omega.factor().uniquenesses()[1]).isCloseTo((1 - .81) * toSample, Offset.offset(1e-9));
            assertThat(omega.factor().uniquenesses()[2]).isCloseTo((1 - .64) * toSample, Offset.offset(1e-9));
        }
    }

    @Nested
    class WhenItemsAreCopiesOfEachOther {

        @Test
        void thereIsNoSingleSolution() {
            double[] ones = {1, 1, 1};
            assertThat(McdonaldOmega.of(covariance(ones, ones, ones)).reason()).contains(Reason.NO_SOLUTION);
        }

        @Test
        void anItemWithTheSameAnswerFromAllIsNamed() {
            assertThat(ItemAnalysis.of(covariance(new double[] {0, 0}, new double[] {0, 1}))
                            .reason())
                    .contains(Reason.NO_VARIANCE);
        }
    }
}
