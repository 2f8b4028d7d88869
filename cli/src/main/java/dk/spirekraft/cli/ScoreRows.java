package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.Row;
import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.psychometrics.ItemAnalysis;
import dk.spirekraft.psychometrics.Mean;
import dk.spirekraft.psychometrics.MeanInterval;
import dk.spirekraft.psychometrics.OneFactor;
import dk.spirekraft.psychometrics.Reason;
import dk.spirekraft.psychometrics.ResponseRate;
import java.util.List;
import java.util.Optional;

/// Scores in full precision.
final class ScoreRows {

    private ScoreRows() {}

    static void add(Report report, List<Scored> all) {
        all.forEach(scored -> report.section("scales").add(row(scored)));
        List<Row> items = report.section("items");
        List<Row> correlations = report.section("correlations");
        for (Scored scored : all)
            scored.reliability().ifPresent(found -> {
                items(scored, found, items);
                found.items().found().ifPresent(analysis -> correlations(scored, analysis, correlations));
            });
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
        row.estimate("floor", scored.extremes().map(ends -> ends.floor()))
                .estimate("ceiling", scored.extremes().map(ends -> ends.ceiling()));
        visible(row, scored);
        scored.rate().ifPresent(rate -> rate(row, scored, rate));
        scored.reliability().ifPresent(found -> reliability(row, found));
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

    private static void reliability(Row row, Reliability found) {
        row.count("complete", found.complete())
                .estimate("alpha", found.alpha().map(alpha -> alpha.alpha()))
                .interval("alpha", found.alpha().map(alpha -> alpha.interval()))
                .estimate("standardizedAlpha", found.items().map(ItemAnalysis::standardizedAlpha))
                .estimate("meanItemCorrelation", found.items().map(ItemAnalysis::meanCorrelation))
                .estimate("omega", found.omega().map(omega -> omega.omega()))
                .estimate("omegaStandardError", found.omega().map(omega -> omega.standardError()))
                .interval("omega", found.omega().map(omega -> omega.interval(.95)))
                .estimate("spearmanBrown", found.pair().map(pair -> pair.reliability()));
        found.omega()
                .found()
                .ifPresent(omega -> row.flag("isHeywood", omega.isHeywood())
                        .number("chiSquare", omega.factor().chiSquare())
                        .count("chiSquareDf", omega.factor().df()));
    }

    private static void correlations(Scored scored, ItemAnalysis analysis, List<Row> rows) {
        List<AskedScale.Keyed> asked = scored.scale().items();
        for (int a = 0; a < asked.size(); a++)
            for (int b = a + 1; b < asked.size(); b++)
                rows.add(new Row()
                        .text("wave", scored.part().wave())
                        .text("scale", scored.scale().name())
                        .text("item", asked.get(a).item())
                        .text("with", asked.get(b).item())
                        .number("correlation", analysis.correlations()[a][b]));
    }

    private static void items(Scored scored, Reliability found, List<Row> rows) {
        Optional<ItemAnalysis> analysis = found.items().found();
        if (analysis.isEmpty()) return;
        for (int i = 0; i < scored.scale().items().size(); i++) {
            int item = i;
            AskedScale.Keyed keyed = scored.scale().items().get(i);
            ItemAnalysis.Item one = analysis.get().items().get(i);
            Estimate<OneFactor> factor = found.omega().map(omega -> omega.factor());
            rows.add(new Row()
                    .text("wave", scored.part().wave())
                    .text("scale", scored.scale().name())
                    .text("item", keyed.item())
                    .flag("isReversed", keyed.reversed())
                    .estimate("restCorrelation", one.restCorrelation())
                    .estimate("alphaIfDropped", one.alphaIfDropped())
                    .estimate("loading", factor.map(fitted -> fitted.loadings()[item]))
                    .estimate("uniqueness", factor.map(fitted -> fitted.uniquenesses()[item])));
        }
    }
}
