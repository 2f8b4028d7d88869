package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// However few people answer, and however alike: every result is a figure or a reason, never NaN.
class NoFigureIsNotANumberProperties {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 400);
    }

    private static People few(long seed) {
        var random = new Random(seed);
        int persons = 1 + random.nextInt(7);
        return People.of(seed, persons, 1 + random.nextInt(5), random.nextDouble() * .7);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allStatisticsOfAHandfulOfPeople(long seed) {
        People people = few(seed);
        double[] scores = people.scores();
        Estimate<ItemCovariance> covariance = ItemCovariance.complete(people.items());
        hasNoNan(CronbachAlpha.of(people.items()));
        hasNoNan(covariance);
        hasNoNan(ItemCovariance.pairwise(people.items()));
        hasNoNan(covariance.then(CronbachAlpha::of));
        hasNoNan(covariance.then(ItemAnalysis::of));
        hasNoNan(covariance.then(McdonaldOmega::of));
        if (people.items().size() == 2) hasNoNan(covariance.then(SpearmanBrown::of));
        hasNoNan(WithinGroupAgreement.of(people.items()));
        hasNoNan(AverageDeviation.of(people.items()));
        hasNoNan(ExtremeShares.of(scores));
        hasNoNan(Mean.of(scores));
        hasNoNan(Mean.of(Moments.of(scores), Spread.given(20)));
        hasNoNan(RunChart.of(scores));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allStatisticsOfGroupsOfThem(long seed) {
        People people = few(seed);
        var groups = new Grouping(
                new Random(seed).ints(people.items().persons(), -1, 3).toArray(), 3);
        double[] scores = people.scores();
        GroupMoments moments = GroupMoments.of(scores, groups);
        Estimate<IntraclassCorrelation> icc = IntraclassCorrelation.of(moments);
        hasNoNan(icc);
        icc.found().ifPresent(one -> {
            hasNoNan(one.icc2());
            assertThat(one.icc1()).isNotNaN();
        });
        Estimate<RandomIntercept> model = RandomIntercept.fit(moments);
        hasNoNan(model);
        hasNoNan(model.map(one -> SchoolFlags.of(one, moments, 5)));
        double[] other = People.of(seed + 1, scores.length, 2, .2).scores();
        hasNoNan(WithinBetween.of(scores, other, groups));
        hasNoNan(ClusterBootstrap.of(scores, other, groups, new ClusterBootstrap.Plan(100, seed, .95)));
        hasNoNan(ThreeLevels.fit(moments, new Grouping(new int[] {0, 0, 1}, 2)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allStatisticsOfTheirTwoWaves(long seed) {
        double[] before = few(seed).scores();
        double[] after = People.of(seed + 1, before.length, 2, .4).scores();
        var waves = new TwoWaves(before, after);
        hasNoNan(Correlation.of(before, after));
        hasNoNan(Change.unlinked(before, after));
        hasNoNan(LinkedChange.of(waves));
        hasNoNan(LinkedChange.of(waves).then(StandardizedChange::linked));
        hasNoNan(LinkedChange.of(waves).then(LinkedChange::planningEffect));
        hasNoNan(PartlyLinkedChange.of(waves));
        hasNoNan(ChangeParts.of(waves));
        hasNoNan(WaveModel.fit(waves));
        hasNoNan(Mean.of(before).then(first -> Mean.of(after).then(second -> HedgesG.unlinked(first, second))));
        hasNoNan(Mean.of(before)
                .then(first -> Mean.of(after).then(second -> StandardizedChange.unlinked(first, second))));
    }

    private static void hasNoNan(Object value) {
        switch (value) {
            case Double number -> assertThat(number).isNotNaN();
            case double[] numbers -> assertThat(numbers).doesNotContain(Double.NaN);
            case double[][] rows -> List.of(rows).forEach(NoFigureIsNotANumberProperties::hasNoNan);
            case List<?> list -> list.forEach(NoFigureIsNotANumberProperties::hasNoNan);
            case Record record -> components(record);
            default -> assertThat(value).isNotNull();
        }
    }

    private static void components(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                hasNoNan(accessor.invoke(record));
            } catch (ReflectiveOperationException unreadable) {
                throw new AssertionError(unreadable);
            }
        }
    }
}
