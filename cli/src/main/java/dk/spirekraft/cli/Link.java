package dk.spirekraft.cli;

import dk.spirekraft.psychometrics.ClusterBootstrap;
import dk.spirekraft.psychometrics.Correlation;
import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.Grouping;
import dk.spirekraft.psychometrics.Reason;
import dk.spirekraft.psychometrics.WithinBetween;

/// How two measures go together.
///
/// @param raw over all persons; with workplaces only those who have one
/// @param levels between workplaces and inside them, where there are workplaces
record Link(
        Measure x,
        Measure y,
        Estimate<Correlation> raw,
        Estimate<WithinBetween> levels,
        Estimate<ClusterBootstrap> drawn) {

    static Link of(Measure x, Measure y) {
        return new Link(
                x,
                y,
                Correlation.of(x.values(), y.values()),
                Estimate.not(Reason.TOO_FEW_GROUPS),
                Estimate.not(Reason.TOO_FEW_GROUPS));
    }

    static Link of(Measure x, Measure y, Grouping workplaces, ClusterBootstrap.Plan plan) {
        Estimate<WithinBetween> levels = WithinBetween.of(x.values(), y.values(), workplaces);
        return new Link(
                x,
                y,
                levels.found()
                        .map(found -> Estimate.of(found.raw()))
                        .orElseGet(() -> Correlation.of(x.values(), inWorkplaces(y.values(), workplaces))),
                levels,
                levels.then(found -> ClusterBootstrap.of(x.values(), y.values(), workplaces, plan)));
    }

    private static double[] inWorkplaces(double[] values, Grouping workplaces) {
        double[] kept = values.clone();
        for (int i = 0; i < kept.length; i++) if (workplaces.of()[i] < 0) kept[i] = Double.NaN;
        return kept;
    }
}
