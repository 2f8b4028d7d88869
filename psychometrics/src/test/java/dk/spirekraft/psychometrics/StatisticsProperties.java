package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for whatever people answer. The same hundred schools are made up every time.
class StatisticsProperties {

    private static final Offset<Double> ROUNDING = Offset.offset(1e-9);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    private static People school(long seed) {
        return People.of(seed, 30 + (int) (seed % 7) * 20, 3 + (int) (seed % 5), .1);
    }

    private static double alpha(People people) {
        return CronbachAlpha.of(people.items()).orElseThrow().alpha();
    }

    private static double omega(People people) {
        return ItemCovariance.complete(people.items())
                .then(McdonaldOmega::of)
                .orElseThrow()
                .omega();
    }

    private static double icc(People people) {
        return IntraclassCorrelation.of(people.moments()).orElseThrow().icc1();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void scoresStayBetweenZeroAndAHundred(long seed) {
        assertThat(Arrays.stream(school(seed).scores()).filter(score -> !Double.isNaN(score)))
                .allMatch(score -> score >= 0 && score <= 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void turningAllItemsRoundMirrorsScoresAndChangesNothingElse(long seed) {
        People people = school(seed);
        People turned = people.reversed();
        double[] scores = people.scores();
        double[] mirrored = turned.scores();
        for (int i = 0; i < scores.length; i++)
            if (Double.isNaN(scores[i])) assertThat(mirrored[i]).isNaN();
            else assertThat(mirrored[i]).isCloseTo(100 - scores[i], ROUNDING);
        assertThat(alpha(turned)).isCloseTo(alpha(people), ROUNDING);
        assertThat(omega(turned)).isCloseTo(omega(people), ROUNDING);
        assertThat(icc(turned)).isCloseTo(icc(people), ROUNDING);
        assertThat(AverageDeviation.of(turned.items()).orElseThrow().steps())
                .isCloseTo(AverageDeviation.of(people.items()).orElseThrow().steps(), ROUNDING);
        RandomIntercept model = RandomIntercept.fit(people.moments()).orElseThrow();
        RandomIntercept other = RandomIntercept.fit(turned.moments()).orElseThrow();
        assertThat(other.mu()).isCloseTo(100 - model.mu(), ROUNDING);
        assertThat(other.between()).isCloseTo(model.between(), Offset.offset(1e-6));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfPeopleDoesNotMatter(long seed) {
        People people = school(seed);
        People shuffled = people.shuffled(seed);
        assertThat(alpha(shuffled)).isEqualTo(alpha(people));
        assertThat(omega(shuffled)).isEqualTo(omega(people));
        assertThat(icc(shuffled)).isCloseTo(icc(people), ROUNDING);
        assertThat(WithinGroupAgreement.of(shuffled.items()).orElseThrow().allItems())
                .isCloseTo(WithinGroupAgreement.of(people.items()).orElseThrow().allItems(), ROUNDING);
        for (int item = 0; item < people.items().size(); item++)
            assertThat(ItemDistribution.of(shuffled.items().items().get(item)).counts())
                    .isEqualTo(ItemDistribution.of(people.items().items().get(item))
                            .counts());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mergingTwoIdenticalGroupsKeepsWhatIsSaidOfThem(long seed) {
        People people = school(seed);
        People merged = people.twice();
        assertThat(alpha(merged)).isCloseTo(alpha(people), ROUNDING);
        assertThat(omega(merged)).isCloseTo(omega(people), Offset.offset(1e-8));
        assertThat(AverageDeviation.of(merged.items()).orElseThrow().steps())
                .isCloseTo(AverageDeviation.of(people.items()).orElseThrow().steps(), ROUNDING);
        assertThat(merged.moments().mean()).containsExactly(people.moments().mean(), ROUNDING);
        assertThat(merged.moments().persons()).isEqualTo(2 * people.moments().persons());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void intervalsGetNarrowerWithMorePeople(long seed) {
        double sd = 5 + seed % 30;
        int n = 2 + (int) (seed % 50);
        assertThat(width(MeanInterval.process(new Mean(50, n + 1, Spread.own(sd, n + 1)), .95)))
                .isLessThan(width(MeanInterval.process(new Mean(50, n, Spread.own(sd, n)), .95)));
        assertThat(VisibleChange.of(sd).smallest(n + 1))
                .isLessThan(VisibleChange.of(sd).smallest(n));
        People people = school(seed);
        assertThat(width(CronbachAlpha.of(people.twice().items()).orElseThrow().interval()))
                .isLessThan(width(CronbachAlpha.of(people.items()).orElseThrow().interval()));
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFinitePopulationIntervalLiesInTheProcessInterval(long seed) {
        Mean mean = Mean.of(school(seed).scores()).orElseThrow();
        Interval process = MeanInterval.process(mean, .95);
        Interval staff = MeanInterval.population(mean, mean.n() + (int) (seed % 20), .95);
        assertThat(process.low()).isLessThanOrEqualTo(staff.low());
        assertThat(process.high()).isGreaterThanOrEqualTo(staff.high());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothLevelsOfALinkAddUpToTheRawCorrelation(long seed) {
        double[] x = school(seed).scores();
        double[] y = People.of(-seed, x.length, 4, .1).scores();
        WithinBetween link = WithinBetween.of(x, y, school(seed).groups()).orElseThrow();
        assertThat(link.identity()).isCloseTo(link.raw().r(), ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void percentagesSumToAHundredAndStrayByLessThanOne(long seed) {
        int[] counts =
                ItemDistribution.of(school(seed).items().items().getFirst()).counts();
        int[] percent = WholePercentages.of(counts);
        double total = Arrays.stream(counts).sum();
        assertThat(Arrays.stream(percent).sum()).isEqualTo(100);
        assertThat(IntStream.range(0, counts.length)).allMatch(c -> Math.abs(percent[c] - 100 * counts[c] / total) < 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void schoolsAreDrawnTowardsTheMeanAndNeverPastIt(long seed) {
        People people = school(seed);
        RandomIntercept model = RandomIntercept.fit(people.moments()).orElseThrow();
        assertThat(SchoolFlags.of(model, people.moments(), 5).schools()).allSatisfy(one -> {
            assertThat(one.trust()).isBetween(0.0, 1.0);
            assertThat(Math.abs(one.deviation())).isLessThanOrEqualTo(Math.abs(one.mean() - model.mu()) + 1e-9);
        });
    }
}
