package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.Row;
import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.ItemAnalysis;
import dk.spirekraft.psychometrics.OneFactor;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Whether scales hang together, and how their items do, in full precision.
final class ReliabilityRows {

    private ReliabilityRows() {}

    static void add(Report report, List<Scored> all) {
        List<Row> items = report.section("items");
        List<Row> correlations = report.section("correlations");
        for (Scored scored : all)
            scored.reliability().ifPresent(found -> {
                items(scored, found, items);
                found.items().found().ifPresent(analysis -> correlations(scored, analysis, correlations));
            });
    }

    static void reliability(Row row, Reliability found) {
        row.count("items", found.missing().length - 1L)
                .list("sheetsByMissing", IntStream.of(found.missing()).boxed().toList())
                .count("complete", found.complete())
                .estimate("alpha", found.alpha().map(alpha -> alpha.alpha()))
                .interval("alpha", found.alpha().map(alpha -> alpha.interval()))
                .estimate("pairwiseAlpha", found.pairwise().map(alpha -> alpha.alpha()))
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
