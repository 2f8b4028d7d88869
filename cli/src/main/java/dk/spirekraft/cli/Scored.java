package dk.spirekraft.cli;

import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.ExtremeShares;
import dk.spirekraft.psychometrics.Mean;
import dk.spirekraft.psychometrics.Moments;
import dk.spirekraft.psychometrics.ResponseRate;
import dk.spirekraft.psychometrics.Spread;
import dk.spirekraft.psychometrics.VisibleChange;
import java.util.Optional;
import java.util.OptionalInt;

/// One scale in one part: its mean and what is known around it.
///
/// @param own the mean with the spread of its own; not estimable where nobody or one person answered
/// @param mean the same with the spread that may be trusted, for people
/// @param isPooled whether that is the spread of all groups, as this one is too small
/// @param extremes how many stand at the ends of the scale
/// @param visible the change that so many answers would show
record Scored(
        Place place,
        Moments moments,
        Estimate<Mean> own,
        Estimate<Mean> mean,
        boolean isPooled,
        Estimate<ExtremeShares> extremes,
        Optional<VisibleChange> visible,
        Optional<ResponseRate> rate,
        Optional<Reliability> reliability) {

    /// What it is a mean of.
    record Place(Part part, AskedScale scale) {}

    static Scored of(Place place, double[] scores, Optional<Spread> pooled) {
        var moments = Moments.of(scores);
        Estimate<Mean> mean = pooled.map(spread -> Mean.of(moments, spread)).orElseGet(() -> Mean.of(moments));
        Optional<Spread> used = mean.found().map(Mean::spread);
        return new Scored(
                place,
                moments,
                Mean.of(moments),
                mean,
                pooled.isPresent() && used.equals(pooled),
                ExtremeShares.of(scores),
                used.filter(spread -> spread.sd() > 0).map(spread -> VisibleChange.of(spread.sd())),
                Optional.empty(),
                Optional.empty());
    }

    Scored with(Optional<Reliability> found, Eligible eligible) {
        OptionalInt could = eligible.of(part(), moments.n());
        Optional<ResponseRate> response = could.isPresent()
                ? Optional.of(new ResponseRate(Math.toIntExact(moments.n()), could.getAsInt()))
                : Optional.empty();
        return new Scored(place, moments, own, mean, isPooled, extremes, visible, response, found);
    }

    Part part() {
        return place.part();
    }

    AskedScale scale() {
        return place.scale();
    }

    int n() {
        return Math.toIntExact(moments.n());
    }
}
