package dk.spirekraft.cli;

import dk.spirekraft.psychometrics.CronbachAlpha;
import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.ItemAnalysis;
import dk.spirekraft.psychometrics.ItemAnswers;
import dk.spirekraft.psychometrics.ItemCovariance;
import dk.spirekraft.psychometrics.McdonaldOmega;
import dk.spirekraft.psychometrics.Reason;
import dk.spirekraft.psychometrics.ScaleItems;
import dk.spirekraft.psychometrics.SpearmanBrown;

/// Does a scale hang together here? Said from thirty complete sheets up.
///
/// @param missing how many sheets lack 0, 1, … of the scale's answers
/// @param pairwise alpha as some programs have it, from everybody who answered both items of a pair
/// @param pair in the place of omega where there are two items
record Reliability(
        int[] missing,
        Estimate<CronbachAlpha> alpha,
        Estimate<CronbachAlpha> pairwise,
        Estimate<McdonaldOmega> omega,
        Estimate<SpearmanBrown> pair,
        Estimate<ItemAnalysis> items) {

    private static final int ENOUGH = 30;

    static Reliability of(ScaleItems items) {
        Estimate<ItemCovariance> enough = ItemCovariance.complete(items)
                .then(found -> found.n() < ENOUGH ? Estimate.not(Reason.TOO_FEW_ANSWERS) : Estimate.of(found));
        return new Reliability(
                missing(items),
                enough.then(found -> CronbachAlpha.of(items)),
                enough.then(found -> ItemCovariance.pairwise(items)).then(CronbachAlpha::of),
                enough.then(McdonaldOmega::of),
                items.size() == 2 ? enough.then(SpearmanBrown::of) : Estimate.not(Reason.TOO_FEW_ITEMS),
                enough.then(ItemAnalysis::of));
    }

    private static int[] missing(ScaleItems items) {
        int[] sheets = new int[items.size() + 1];
        for (int person = 0; person < items.persons(); person++) {
            int missing = 0;
            for (ItemAnswers item : items.items()) if (item.isMissing(person)) missing++;
            sheets[missing]++;
        }
        return sheets;
    }

    int complete() {
        return missing[0];
    }
}
