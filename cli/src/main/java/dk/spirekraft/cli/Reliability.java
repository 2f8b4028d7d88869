package dk.spirekraft.cli;

import dk.spirekraft.psychometrics.CronbachAlpha;
import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.ItemAnalysis;
import dk.spirekraft.psychometrics.ItemCovariance;
import dk.spirekraft.psychometrics.McdonaldOmega;
import dk.spirekraft.psychometrics.Reason;
import dk.spirekraft.psychometrics.ScaleItems;
import dk.spirekraft.psychometrics.SpearmanBrown;

/// Does a scale hang together here? Said from thirty complete sheets up.
///
/// @param complete how many complete sheets there are
/// @param pair in the place of omega where there are two items
record Reliability(
        int complete,
        Estimate<CronbachAlpha> alpha,
        Estimate<McdonaldOmega> omega,
        Estimate<SpearmanBrown> pair,
        Estimate<ItemAnalysis> items) {

    private static final int ENOUGH = 30;

    static Reliability of(ScaleItems items) {
        Estimate<ItemCovariance> enough = ItemCovariance.complete(items)
                .then(found -> found.n() < ENOUGH ? Estimate.not(Reason.TOO_FEW_ANSWERS) : Estimate.of(found));
        return new Reliability(
                items.complete(),
                enough.then(found -> CronbachAlpha.of(items)),
                enough.then(McdonaldOmega::of),
                items.size() == 2 ? enough.then(SpearmanBrown::of) : Estimate.not(Reason.TOO_FEW_ITEMS),
                enough.then(ItemAnalysis::of));
    }
}
