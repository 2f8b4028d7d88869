package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.psychometrics.Reference.Node;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The check sums that R found in the generated municipality; the seconds it took are not ours to meet here.
class LargeCaseReferenceTest {

    @Test
    void twentyThousandPeopleAreAsInR() {
        check(Reference.of("big_20000.json"));
    }

    @Tag("slow")
    @Test
    void aMillionPeopleAreAsInR() {
        check(Reference.of("big_1e6.json"));
    }

    private static void check(Reference file) {
        var people = new LargeCase(file.root().at("n").whole());
        Node checks = file.root().at("checks");
        List<ScaleItems> scales = IntStream.range(0, 8).mapToObj(people::scale).toList();
        List<ScaleFigures> figures =
                ScaleFigures.ofAll(scales, new ScaleFigures.Places(people.workplaces(), people.teams()));
        for (int s = 0; s < 8; s++) scale(checks, figures.get(s), s);
        counts(checks.at("item_counts_item0"), figures.getFirst().items().get(0));
        counts(checks.at("item_counts_item4"), figures.getFirst().items().get(4));
        RandomIntercept two =
                RandomIntercept.fit(figures.getFirst().workplaces()).orElseThrow();
        // lme4 stops early on its way to τ².
        checks.at("lme4_scale0").at(0).within(two.between(), 1e-6);
        checks.at("lme4_scale0").at(1).within(two.within(), 1e-7);
        ThreeLevels three = ThreeLevels.fit(figures.getFirst().teams(), people.workplacesOfTeams())
                .orElseThrow();
        Node levels = checks.at("lme4_three_level_scale0");
        levels.at(0).at("vcov").within(three.teams(), 1e-4);
        levels.at(1).at("vcov").within(three.schools(), 1e-4);
        levels.at(2).at("vcov").within(three.persons(), 1e-4);
        assertThat(file.forgotten()).allMatch(path -> path.startsWith("/seconds"));
    }

    private static void counts(Node node, ItemDistribution item) {
        int[] counts = item.counts();
        for (int c = 0; c < counts.length; c++) node.at(c).is(counts[c]);
    }

    /// R's qf takes χ²/df for F where the second df is over 400,000, which makes the interval a tenth too narrow here.
    /// Ours is F's own; this shows that nothing else is different.
    private static Interval asInR(CronbachAlpha alpha) {
        double df = alpha.n() - 1.0;
        var chiSquared = ChiSquaredDistribution.of(df);
        double rest = 1 - alpha.alpha();
        var narrow = new Interval(
                1 - rest * chiSquared.inverseSurvivalProbability(.025) / df,
                1 - rest * chiSquared.inverseCumulativeProbability(.025) / df);
        assertThat(alpha.interval().low()).isLessThan(narrow.low()).isCloseTo(narrow.low(), Offset.offset(5e-5));
        assertThat(alpha.interval().high()).isGreaterThan(narrow.high()).isCloseTo(narrow.high(), Offset.offset(5e-5));
        return narrow;
    }

    private static void scale(Node checks, ScaleFigures figures, int s) {
        var moments = Moments.of(figures.scores());
        checks.at("sum_scores").at(s).is(moments.mean().orElseThrow() * moments.n());
        checks.at("scored").at(s).is(moments.n());
        CronbachAlpha alpha = figures.alpha().orElseThrow();
        checks.at("alpha").at(s).is(alpha.alpha());
        Interval feldt = alpha.n() > 100_000 ? asInR(alpha) : alpha.interval();
        checks.at("alpha_lo").at(s).within(feldt.low(), 1e-8);
        checks.at("alpha_hi").at(s).within(feldt.high(), 1e-8);
        checks.at("n_complete").at(s).is(alpha.n());
        GroupMoments groups = figures.workplaces();
        checks.at("team0_mean").at(s).is(figures.teams().mean()[0]);
        IntraclassCorrelation icc = figures.differences().orElseThrow();
        checks.at("icc1").at(s).is(icc.icc1());
        checks.at("icc2").at(s).is(icc.icc2().orElseThrow());
        RandomIntercept model = RandomIntercept.fit(groups).orElseThrow();
        checks.at("mu").at(s).within(model.mu(), 1e-7);
        checks.at("tau2").at(s).within(model.between(), 1e-7);
        checks.at("sigma2").at(s).within(model.within(), 1e-7);
        Interval first = figures.intervals().of(0).orElseThrow();
        Node workplace = checks.at("workplace0");
        workplace.at("n").at(s).is(groups.n()[0]);
        workplace.at("mean").at(s).is(groups.mean()[0]);
        workplace.at("ci_half").at(s).within((first.high() - first.low()) / 2, 1e-8);
    }
}
