package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.Row;
import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.psychometrics.Mean;
import dk.spirekraft.psychometrics.MeanInterval;
import dk.spirekraft.psychometrics.Reason;
import dk.spirekraft.psychometrics.ResponseRate;
import java.util.List;

/// Scores in full precision.
final class ScoreRows {

    private ScoreRows() {}

    static void add(Report report, List<Scored> all) {
        all.forEach(scored -> report.section("scales").add(row(scored)));
        ReliabilityRows.add(report, all);
    }

    private static Row row(Scored scored) {
        Row row = new Row()
                .text("wave", scored.part().wave())
                .text("group", scored.part().group())
                .text("scale", scored.scale().name())
                .count("n", scored.n());
        scored.moments().mean().ifPresentOrElse(mean -> row.number("mean", mean), () -> row.estimate("mean", none()));
        scored.moments().sd().ifPresentOrElse(sd -> row.number("sd", sd), () -> row.estimate("sd", none()));
        row.estimate("standardError", scored.own().map(Mean::standardError))
                .interval("", scored.own().then(Scored::varying).map(mean -> MeanInterval.process(mean, .95)));
        if (scored.borrowed() != Scored.Borrowed.NOTHING && scored.n() > 0)
            row.estimate("pooledStandardError", scored.mean().map(Mean::standardError))
                    .interval("pooled", scored.mean().map(mean -> MeanInterval.process(mean, .95)));
        scored.moments().mean().ifPresent(mean -> row.number("sum", scored.n() * mean));
        row.estimate("floor", scored.extremes().map(ends -> ends.floor()))
                .estimate("ceiling", scored.extremes().map(ends -> ends.ceiling()));
        visible(row, scored);
        scored.rate().ifPresent(rate -> rate(row, scored, rate));
        scored.reliability().ifPresent(found -> ReliabilityRows.reliability(row, found));
        return row;
    }

    private static Estimate<Double> none() {
        return Estimate.not(Reason.TOO_FEW_ANSWERS);
    }

    private static void visible(Row row, Scored scored) {
        scored.visible()
                .filter(change -> scored.n() >= 2)
                .ifPresent(change -> row.number("smallestVisibleChange", change.smallest(scored.n()))
                        .estimate(
                                "answersNeeded",
                                change.answersNeeded(scored.scale().matters())));
    }

    private static void rate(Row row, Scored scored, ResponseRate rate) {
        row.count("eligible", rate.eligible())
                .number("responseRate", rate.share())
                .estimate("staffStandardError", scored.own().map(mean -> mean.standardErrorAmong(rate.eligible())))
                .interval("staff", staff(scored, rate));
        scored.moments().mean().ifPresent(mean -> row.interval("bounds", rate.bounds(mean)));
    }

    /// Of zero width only where everybody answered.
    private static Estimate<Interval> staff(Scored scored, ResponseRate rate) {
        boolean isEverybody = rate.answered() == rate.eligible();
        return (isEverybody ? scored.own() : scored.own().then(Scored::varying))
                .map(mean -> MeanInterval.population(mean, rate.eligible(), .95));
    }
}
