package dk.spirekraft.bench.library;

import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.RandomIntercept;
import dk.spirekraft.psychometrics.ScaleFigures;
import dk.spirekraft.psychometrics.ScaleItems;
import java.util.List;

/// All that R's figure of 6.2 s counts: items, scores, α with its interval, workplaces with theirs, teams, ICC, and the
/// random intercepts from sums.
record ClosedForms(List<ScaleFigures> figures, List<Estimate<RandomIntercept>> models) {

    static ClosedForms of(List<ScaleItems> scales, ScaleFigures.Places places) {
        List<ScaleFigures> figures = ScaleFigures.ofAll(scales, places);
        return new ClosedForms(
                figures,
                figures.stream()
                        .map(scale -> RandomIntercept.fit(scale.workplaces()))
                        .toList());
    }
}
