package dk.spirekraft.psychometrics;

import java.util.List;

/// Everything about one scale that needs no search: items, scores, reliability, workplaces, teams, and how far
/// workplaces differ. Nothing here is protected; what may be shown is decided elsewhere.
///
/// - Formula: those of the statistics it holds.
/// - Unit: points, but for items. Range: see each of them.
/// - Missing values: as in each of them; scores are NaN where fewer than half of the items are answered.
/// - Checked against: R 4.2.2 on the generated large case (LargeCaseReferenceTest).
/// - Source: by definition; see each of them.
///
/// @param scores one per person
public record ScaleFigures(
        List<ItemDistribution> items,
        double[] scores,
        Estimate<CronbachAlpha> alpha,
        GroupMoments workplaces,
        GroupIntervals intervals,
        GroupMoments teams,
        Estimate<IntraclassCorrelation> differences) {

    /// Where people work.
    public record Places(Grouping workplaces, Grouping teams) {}

    public ScaleFigures {
        items = List.copyOf(items);
    }

    public static ScaleFigures of(ScaleItems scale, Places places) {
        double[] scores = ScaleScore.of(scale);
        GroupMoments workplaces = GroupMoments.of(scores, places.workplaces());
        return new ScaleFigures(
                scale.items().stream().map(ItemDistribution::of).toList(),
                scores,
                CronbachAlpha.of(scale),
                workplaces,
                GroupIntervals.of(workplaces, .95),
                GroupMoments.of(scores, places.teams()),
                IntraclassCorrelation.of(workplaces));
    }

    /// Several scales at once, on all processors. The figures do not depend on how many there are.
    ///
    /// @return in the order given
    public static List<ScaleFigures> ofAll(List<ScaleItems> scales, Places places) {
        return scales.parallelStream().map(scale -> of(scale, places)).toList();
    }
}
