package dk.spirekraft.cli;

import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.ExtremeShares;
import dk.spirekraft.psychometrics.Mean;
import dk.spirekraft.psychometrics.Moments;
import dk.spirekraft.psychometrics.Reason;
import dk.spirekraft.psychometrics.ResponseRate;
import dk.spirekraft.psychometrics.Spread;
import dk.spirekraft.psychometrics.VisibleChange;
import java.util.Optional;
import java.util.OptionalInt;

/// One scale in one part: its mean and what is known around it.
///
/// @param own the mean with the spread of its own; not estimable where nobody or one person answered
/// @param mean the same with the spread that may be trusted, for people
/// @param borrowed where that spread comes from
/// @param extremes how many stand at the ends of the scale
/// @param visible the change that so many answers would show
record Scored(
        Place place,
        Moments moments,
        Estimate<Mean> own,
        Estimate<Mean> mean,
        Borrowed borrowed,
        Estimate<ExtremeShares> extremes,
        Optional<VisibleChange> visible,
        Optional<ResponseRate> rate,
        Optional<Reliability> reliability) {

    /// Whose spread the interval rests on, where the own one is not to be trusted or is nothing.
    enum Borrowed {
        NOTHING,
        FROM_GROUPS,
        FROM_QUESTIONNAIRE
    }

    /// What it is a mean of.
    record Place(Part part, AskedScale scale) {}

    /// @param pooled the spread of all groups, where this is one of them
    static Scored of(Place place, double[] scores, Optional<Spread> pooled) {
        var moments = Moments.of(scores);
        Estimate<Mean> own = Mean.of(moments);
        Borrowed borrowed = borrowed(moments, pooled, place.scale().typical());
        Estimate<Mean> mean = switch (borrowed) {
            case NOTHING -> own.then(Scored::varying);
            case FROM_GROUPS -> Mean.of(moments, pooled.orElseThrow());
            case FROM_QUESTIONNAIRE -> Mean.of(moments, place.scale().typical().orElseThrow());
        };
        return new Scored(
                place,
                moments,
                own,
                mean,
                borrowed,
                ExtremeShares.of(scores),
                mean.found().map(found -> VisibleChange.of(found.spread().sd())),
                Optional.empty(),
                Optional.empty());
    }

    /// A width of nothing would look like certainty.
    static Estimate<Mean> varying(Mean mean) {
        return mean.spread().sd() == 0 ? Estimate.not(Reason.NO_VARIANCE) : Estimate.of(mean);
    }

    private static Borrowed borrowed(Moments moments, Optional<Spread> pooled, Optional<Spread> typical) {
        if (pooled.isPresent()) return Mean.ownSpreadDoes(moments) ? Borrowed.NOTHING : Borrowed.FROM_GROUPS;
        boolean isAlike = moments.n() > 1 && moments.squares() == 0;
        return isAlike && typical.isPresent() ? Borrowed.FROM_QUESTIONNAIRE : Borrowed.NOTHING;
    }

    Scored with(Optional<Reliability> found, Eligible eligible) {
        OptionalInt could = eligible.of(part(), moments.n());
        Optional<ResponseRate> response = could.isPresent()
                ? Optional.of(new ResponseRate(Math.toIntExact(moments.n()), could.getAsInt()))
                : Optional.empty();
        return new Scored(place, moments, own, mean, borrowed, extremes, visible, response, found);
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
