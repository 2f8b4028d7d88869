package dk.spirekraft.cli;

import dk.spirekraft.psychometrics.Change;
import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.Mean;
import dk.spirekraft.psychometrics.Moments;
import dk.spirekraft.psychometrics.PartlyLinkedChange;
import dk.spirekraft.psychometrics.PartlyLinkedChange.Method;
import dk.spirekraft.psychometrics.TwoWaves;
import dk.spirekraft.psychometrics.VisibleChange;
import java.util.Optional;

/// One scale in two waves.
///
/// @param change the one to tell of: where persons are known by as many links as there are, else unlinked
/// @param waves person by person, where persons are known
record Changed(
        Place place,
        Moments before,
        Moments after,
        double[][] scores,
        Optional<TwoWaves> waves,
        Estimate<Change> change) {

    /// What has changed.
    record Place(Part part, AskedScale scale) {}

    static Changed unlinked(Place place, double[] first, double[] second) {
        return new Changed(
                place,
                Moments.of(first),
                Moments.of(second),
                new double[][] {first, second},
                Optional.empty(),
                Change.unlinked(first, second));
    }

    static Changed linked(Place place, TwoWaves waves) {
        return new Changed(
                place,
                Moments.of(waves.before()),
                Moments.of(waves.after()),
                new double[][] {waves.before(), waves.after()},
                Optional.of(waves),
                PartlyLinkedChange.of(waves).map(PartlyLinkedChange::change));
    }

    Part part() {
        return place.part();
    }

    AskedScale scale() {
        return place.scale();
    }

    /// The formula behind the change, also where it gave none.
    Method method() {
        if (waves.isEmpty()) return Method.UNLINKED;
        return PartlyLinkedChange.of(waves.get())
                .found()
                .map(PartlyLinkedChange::method)
                .orElse(waves.get().areAllPaired() ? Method.LINKED : Method.PARTLY_LINKED);
    }

    /// How many answered both times, where persons are known.
    int pairs() {
        return waves.map(TwoWaves::pairs).orElse(0);
    }

    Estimate<Change> welch() {
        return Change.unlinked(scores[0], scores[1]);
    }

    Estimate<Mean> first() {
        return Mean.of(before);
    }

    Estimate<Mean> second() {
        return Mean.of(after);
    }

    /// What both waves are worth for seeing a change.
    int answersEach() {
        return VisibleChange.answersEach(before.n(), after.n());
    }

    /// What unlinked waves of this kind could show at all.
    Optional<VisibleChange> visible() {
        return first().then(before -> second().then(after -> VisibleChange.between(before, after)))
                .found();
    }
}
