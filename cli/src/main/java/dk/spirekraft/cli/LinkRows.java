package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Row;
import dk.spirekraft.psychometrics.ClusterBootstrap;
import dk.spirekraft.psychometrics.Correlation;
import dk.spirekraft.psychometrics.Estimate;

/// A link in full precision.
final class LinkRows {

    private LinkRows() {}

    static Row row(Link link, ClusterBootstrap.Plan plan) {
        Row row = new Row().text("x", link.x().name()).text("y", link.y().name());
        row.estimate("n", link.raw().map(Correlation::n));
        correlation(row, "raw", link.raw());
        link.levels()
                .reason()
                .ifPresent(why -> row.estimate("between", Estimate.<Double>not(why))
                        .estimate("within", Estimate.<Double>not(why)));
        link.levels().found().ifPresent(levels -> {
            row.count("groups", levels.groups())
                    .number("typicalSize", levels.typicalSize())
                    .flag("hasEnoughWorkplaces", levels.hasEnoughWorkplaces());
            correlation(row, "between", levels.between());
            correlation(row, "within", levels.within());
            row.estimate("unweighted", levels.unweighted().map(Correlation::r))
                    .estimate("disattenuated", levels.disattenuated())
                    .number("etaBetweenX", levels.etaX().between())
                    .number("etaBetweenY", levels.etaY().between())
                    .number("etaWithinX", levels.etaX().within())
                    .number("etaWithinY", levels.etaY().within())
                    .number("identity", levels.identity())
                    .interval("drawnBetween", link.drawn().map(ClusterBootstrap::between))
                    .interval("drawnWithin", link.drawn().map(ClusterBootstrap::within))
                    .count("draws", plan.draws())
                    .count("seed", plan.seed());
        });
        return row;
    }

    private static void correlation(Row row, String name, Estimate<Correlation> correlation) {
        row.estimate(name, correlation.map(Correlation::r))
                .interval(name, correlation.then(found -> found.interval(.95)));
    }
}
