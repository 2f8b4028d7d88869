package dk.spirekraft.bench.library;

import dk.spirekraft.disclosure.Clip;
import dk.spirekraft.disclosure.Histogram;
import dk.spirekraft.psychometrics.Agreement;
import dk.spirekraft.psychometrics.AverageDeviation;
import dk.spirekraft.psychometrics.Change;
import dk.spirekraft.psychometrics.CronbachAlpha;
import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.ExtremeShares;
import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.psychometrics.ItemAnswers;
import dk.spirekraft.psychometrics.ItemCovariance;
import dk.spirekraft.psychometrics.ItemDistribution;
import dk.spirekraft.psychometrics.McdonaldOmega;
import dk.spirekraft.psychometrics.Mean;
import dk.spirekraft.psychometrics.MeanInterval;
import dk.spirekraft.psychometrics.Moments;
import dk.spirekraft.psychometrics.RandomIntercept;
import dk.spirekraft.psychometrics.ResponseRate;
import dk.spirekraft.psychometrics.ScaleItems;
import dk.spirekraft.psychometrics.ScaleScore;
import dk.spirekraft.psychometrics.SchoolEstimate;
import dk.spirekraft.psychometrics.Spread;
import dk.spirekraft.psychometrics.VisibleChange;
import java.util.Arrays;
import java.util.List;

/// Every figure that the results page has of one scale, from the bare answers of two waves: what the program keeps from
/// the day a wave is closed is computed here as well.
record SchoolPage(Level before, Level now, Moved moved, Beside beside, SchoolTeams teams, List<Shown> items) {

    private static final int ELIGIBLE = 66;
    private static final double MATTERS = 5;

    /// What is known of the municipality.
    record Others(Spread spread, RandomIntercept model) {}

    static SchoolPage of(ScaleItems before, ScaleItems now, Others others) {
        Level first = Level.of(before, others);
        Level second = Level.of(now, others);
        return new SchoolPage(
                first,
                second,
                Moved.of(first.mean(), second.mean()),
                Beside.of(second.mean(), others.model()),
                SchoolTeams.of(before, now, others.spread()),
                now.items().stream().map(Shown::of).toList());
    }

    /// The graded band, who works here now, those who kept silent, and how the scale works.
    record Level(
            Mean mean,
            List<Interval> band,
            Interval population,
            Interval bounds,
            Estimate<CronbachAlpha> alpha,
            Estimate<McdonaldOmega> omega,
            Estimate<Agreement> agreement,
            Estimate<ExtremeShares> extremes) {

        static Level of(ScaleItems scale, Others others) {
            double[] scores = ScaleScore.of(scale);
            Mean mean = Mean.of(Moments.of(scores), others.spread()).orElseThrow();
            Estimate<ItemCovariance> together = ItemCovariance.complete(scale);
            return new Level(
                    mean,
                    List.of(
                            MeanInterval.process(mean, .95),
                            MeanInterval.process(mean, .80),
                            MeanInterval.process(mean, .50)),
                    MeanInterval.population(mean, ELIGIBLE, .95),
                    new ResponseRate(mean.n(), ELIGIBLE).bounds(mean.mean()),
                    together.then(CronbachAlpha::of),
                    together.then(McdonaldOmega::of),
                    AverageDeviation.of(scale).map(AverageDeviation::words),
                    ExtremeShares.of(scores));
        }
    }

    /// The change in words, how probable it is, and what it would take to know.
    record Moved(
            Change change,
            Interval interval,
            Change.Verdict verdict,
            double better,
            double muchBetter,
            double smallest,
            Estimate<Integer> needed) {

        static Moved of(Mean before, Mean now) {
            Change change = Change.between(before, now);
            VisibleChange visible = VisibleChange.between(before, now).orElseThrow();
            return new Moved(
                    change,
                    change.interval(.95),
                    change.verdict(MATTERS),
                    change.probabilityOver(0),
                    change.probabilityOver(MATTERS),
                    visible.smallest(VisibleChange.answersEach(before.n(), now.n())),
                    visible.answersNeeded(MATTERS));
        }
    }

    /// The school beside its municipality.
    record Beside(SchoolEstimate school, Estimate<Interval> deviation, SchoolEstimate.Standing standing) {

        static Beside of(Mean mean, RandomIntercept model) {
            SchoolEstimate school = model.school(mean.n(), mean.mean());
            return new Beside(school, school.deviationInterval(.95), school.standing(MATTERS));
        }
    }

    /// One item as it may be shown.
    record Shown(Histogram counts, double points, int[] percentages, int[] classes) {

        static Shown of(ItemAnswers answers) {
            ItemDistribution item = ItemDistribution.of(answers);
            Histogram clipped =
                    Clip.of(new Histogram(Arrays.stream(item.counts()).boxed().toList()));
            Histogram turned = answers.reversed() ? clipped.reversed() : clipped;
            return new Shown(
                    clipped,
                    turned.meanPoints(),
                    item.percentages(),
                    item.threeClasses().percentages());
        }
    }
}
