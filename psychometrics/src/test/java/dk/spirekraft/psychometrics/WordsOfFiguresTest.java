package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every threshold at which a word changes, and both sides of it.
class WordsOfFiguresTest {

    @ParameterizedTest
    @CsvSource({
        "1,    VERY_LIKELY",
        ".95,  VERY_LIKELY",
        ".9499, LIKELY",
        ".80,  LIKELY",
        ".7999, CANT_TELL",
        ".2001, CANT_TELL",
        ".20,  UNLIKELY",
        ".0501, UNLIKELY",
        ".05,  VERY_UNLIKELY",
        "0,    VERY_UNLIKELY"
    })
    void aProbabilityHasFiveWords(double probability, Certainty word) {
        assertThat(Certainty.of(probability)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        ".97, -1, 34, LIKELY",
        ".97, 0, 34, LIKELY",
        ".97, .1, 34, VERY_LIKELY",
        ".03, -34, 1, UNLIKELY",
        ".03, -34, -.1, VERY_UNLIKELY",
        ".9, -1, 34, LIKELY",
        ".5, -1, 34, CANT_TELL"
    })
    void nothingIsVeryLikelyBesideAnIntervalThatHoldsNoChange(double p, double low, double high, Certainty word) {
        assertThat(Certainty.of(p).beside(new Interval(low, high))).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "0,    5, AGREE",
        ".8333333333333333, 5, AGREE",
        ".834, 5, MIXED",
        "1.199, 5, MIXED",
        "1.2,  5, DISAGREE",
        "2,    5, DISAGREE",
        "1,    6, AGREE",
        "1.001, 6, MIXED",
        "1.5,  6, DISAGREE"
    })
    void agreementHasThreeWords(double deviation, int categories, Agreement word) {
        assertThat(Agreement.of(deviation, categories)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "5, CLEAR",
        "4.999, SMALL",
        "5.001, CLEAR",
        "4.999999999999993, CLEAR",
        "-5, CLEAR",
        "-4.999, SMALL",
        "2, SMALL",
        "1.959, MAY_BE_CHANCE",
        "-1.959, MAY_BE_CHANCE"
    })
    void aChangeIsClearFromThePointsThatMatter(double delta, Change.Verdict word) {
        assertThat(new Change(delta, 1, Double.POSITIVE_INFINITY).verdict(5)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"0, false", ".1, false", ".1000001, true", "1, true"})
    void overATenthWithoutAnAnswerIsWorthSaying(double share, boolean isMuch) {
        assertThat(ItemDistribution.isMuchMissing(share)).isEqualTo(isMuch);
    }

    @ParameterizedTest
    @CsvSource({"3, 27, false", "4, 27, true", "1, 9, false"})
    void aTenthIsCountedAmongAll(int missing, int answered, boolean isMuch) {
        var item = new ItemDistribution(new ResponseScale(1, 2), new int[] {answered, 0}, missing);
        assertThat(ItemDistribution.isMuchMissing(item.missingShare())).isEqualTo(isMuch);
    }

    @Test
    void aTeamOfTwoCampsDisagrees() {
        assertThat(AverageDeviation.of(new int[] {5, 0, 0, 0, 5}).orElseThrow().words())
                .isEqualTo(Agreement.DISAGREE);
        assertThat(AverageDeviation.of(new int[] {0, 0, 1, 8, 1}).orElseThrow().words())
                .isEqualTo(Agreement.AGREE);
        assertThat(AverageDeviation.of(new int[] {0, 0, 0, 1, 0}).reason()).contains(Reason.TOO_FEW_ANSWERS);
    }

    @ParameterizedTest
    @CsvSource({"59, UNDER_60", "60, FROM_60_TO_79", "79, FROM_60_TO_79", "80, FROM_80", "100, FROM_80"})
    void theResponseRateOfATeamHasThreeBands(int answered, ResponseRate.Band band) {
        assertThat(new ResponseRate(answered, 100).band()).isEqualTo(band);
    }

    @Test
    void underSixtyPerCentEverythingIsUncertainAndUnderEightyTheBoundsAreShown() {
        assertThat(new ResponseRate(59, 100).isUncertain()).isTrue();
        assertThat(new ResponseRate(60, 100).isUncertain()).isFalse();
        assertThat(new ResponseRate(79, 100).needsBounds()).isTrue();
        assertThat(new ResponseRate(80, 100).needsBounds()).isFalse();
    }

    @Test
    void moreAnswersThanPeopleAreRefused() {
        assertThatThrownBy(() -> new ResponseRate(7, 6)).hasMessageContaining("but got 7 of 6");
        assertThatThrownBy(() -> Certainty.of(1.01)).hasMessage("A probability is 0 to 1, but got 1.01");
        assertThatThrownBy(() -> Agreement.of(Double.NaN, 5)).hasMessageContaining("but got NaN and 5");
    }

    @Test
    void underTenUsefulPointsNothingIsSaidOfARow() {
        double[] rising = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        assertThat(RunChart.of(rising).orElseThrow().verdict()).isEqualTo(RunChart.Verdict.TOO_FEW_POINTS);
    }

    @Test
    void aRowThatStepsUpHasShifted() {
        double[] stepping = {1, 2, 1, 2, 1, 2, 1, 8, 9, 8, 9, 8, 9, 8};
        assertThat(RunChart.of(stepping).orElseThrow().verdict()).isEqualTo(RunChart.Verdict.SHIFT);
        double[] wobbling = {1, 8, 2, 9, 1, 8, 2, 9, 1, 8, 2, 9, 1, 8};
        assertThat(RunChart.of(wobbling).orElseThrow().verdict()).isEqualTo(RunChart.Verdict.NO_SHIFT);
    }

    @Test
    void aRowThatNeverMovesHasNoUsefulPoints() {
        RunChart chart = RunChart.of(new double[] {5, 5, Double.NaN, 5}).orElseThrow();
        assertThat(chart.useful()).isZero();
        assertThat(chart.points()).isEqualTo(3);
        assertThat(chart.verdict()).isEqualTo(RunChart.Verdict.TOO_FEW_POINTS);
        assertThat(RunChart.of(new double[0]).reason()).contains(Reason.TOO_FEW_ANSWERS);
    }

    /// A series of so many points that swings about its middle, but for one run at each end.
    private static RunChart chart(int points, int run) {
        double[] series = new double[points];
        for (int i = 0; i < points; i++) {
            boolean isOver = i < run || i < points - run && (i - run) % 2 == 1;
            series[i] = isOver ? 4 : 2;
        }
        return RunChart.of(series).orElseThrow();
    }

    /// Points on both sides of the middle in turn, as often over as under, and one on the middle, which is of no use.
    @ParameterizedTest
    @CsvSource({"8, TOO_FEW_POINTS", "10, NO_SHIFT"})
    void aRowIsJudgedFromTenUsefulPointsUp(int useful, RunChart.Verdict verdict) {
        double[] series = IntStream.rangeClosed(0, useful)
                .mapToDouble(i -> i == useful ? 2 : 1 + 2 * (i % 2))
                .toArray();
        RunChart chart = RunChart.of(series).orElseThrow();
        assertThat(chart.useful()).isEqualTo(useful);
        assertThat(chart.verdict()).isEqualTo(verdict);
    }

    /// Nine of use: five lie on one side, four on the other, two on the middle.
    @Test
    void nineUsefulPointsAreTooFew() {
        double[] series = {1, 3, 1, 3, 1, 3, 1, 3, 2, 2, 3};
        RunChart chart = RunChart.of(series).orElseThrow();
        assertThat(chart.useful()).isEqualTo(9);
        assertThat(chart.verdict()).isEqualTo(RunChart.Verdict.TOO_FEW_POINTS);
    }

    @ParameterizedTest
    @CsvSource({"7, false", "8, true"})
    void ofTwentyPointsARunOfSevenIsUsualAndOneOfEightIsLong(int run, boolean isLong) {
        RunChart chart = chart(20, run);
        assertThat(chart.useful()).isEqualTo(20);
        assertThat(chart.longestRun()).isEqualTo(run);
        assertThat(chart.hasLongRun()).isEqualTo(isLong);
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true"})
    void tenDifferentAnswersSpeakOfTheirOwnSpread(int n, boolean own) {
        double[] scores = IntStream.range(0, n).mapToDouble(i -> 10.0 * (i % 3)).toArray();
        assertThat(Mean.ownSpreadDoes(Moments.of(scores))).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true"})
    void howWorkplacesGoTogetherIsSaidFromTenUp(int groups, boolean enough) {
        int[] of = IntStream.range(0, 3 * groups).map(i -> i / 3).toArray();
        double[] x = IntStream.range(0, of.length).mapToDouble(i -> 7 * i % 11).toArray();
        double[] y = IntStream.range(0, of.length).mapToDouble(i -> 5 * i % 13).toArray();
        assertThat(WithinBetween.of(x, y, new Grouping(of, groups))
                        .orElseThrow()
                        .hasEnoughWorkplaces())
                .isEqualTo(enough);
    }

    @Test
    void onlyTheVeryEndsAreFloorAndCeiling() {
        var shares = ExtremeShares.of(new double[] {0, .5, 1, 99, 99.5, 100, 100, 50})
                .orElseThrow();
        assertThat(shares.floor()).isEqualTo(1 / 8.0);
        assertThat(shares.ceiling()).isEqualTo(2 / 8.0);
    }

    @Test
    void aChangeWithoutErrorIsNotOverItself() {
        var sure = new Change(5, 0, Double.POSITIVE_INFINITY);
        assertThat(sure.probabilityOver(5)).isZero();
        assertThat(sure.probabilityOver(4.999)).isEqualTo(1);
        assertThat(sure.probabilityUnder(5)).isZero();
        assertThat(sure.probabilityUnder(5.001)).isEqualTo(1);
    }
}
