package dk.spirekraft.cli;

import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.FewWorkplaces;
import dk.spirekraft.psychometrics.GroupMoments;
import dk.spirekraft.psychometrics.Mean;
import dk.spirekraft.psychometrics.RandomIntercept;
import dk.spirekraft.psychometrics.SchoolFlags;
import dk.spirekraft.psychometrics.Spread;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Groups beside each other on one scale.
///
/// @param names of the groups with answers, by the alphabet
/// @param few where there are under 20 groups, whose spread is averaged over
record Compared(
        Place place,
        List<String> names,
        GroupMoments groups,
        RandomIntercept model,
        SchoolFlags flags,
        Optional<FewWorkplaces> few) {

    private static final int FEW = 20;

    /// What is believed of the spread between few groups.
    static final FewWorkplaces.Prior PRIOR = FewWorkplaces.Prior.halfNormal(10);

    /// What is compared.
    ///
    /// @param names of all groups, with or without answers
    record Place(String wave, AskedScale scale, List<String> names) {}

    Compared {
        names = List.copyOf(names);
    }

    static Estimate<Compared> of(Place place, GroupMoments groups) {
        return RandomIntercept.fit(groups).map(model -> {
            int[] known = IntStream.range(0, groups.size())
                    .filter(j -> groups.n()[j] > 0)
                    .toArray();
            return new Compared(
                    place,
                    IntStream.of(known).mapToObj(place.names()::get).toList(),
                    groups,
                    model,
                    SchoolFlags.of(model, groups, place.scale().matters()),
                    known.length < FEW ? Optional.of(few(place, groups, known)) : Optional.empty());
        });
    }

    private static FewWorkplaces few(Place place, GroupMoments groups, int[] known) {
        return FewWorkplaces.of(
                IntStream.of(known).mapToDouble(j -> groups.mean()[j]).toArray(),
                standardErrors(groups),
                PRIOR,
                place.scale().matters());
    }

    /// Of the means of groups with answers, by the spread of all.
    double[] standardErrors() {
        return standardErrors(groups);
    }

    private static double[] standardErrors(GroupMoments groups) {
        Spread pooled = Spread.pooled(groups);
        return IntStream.range(0, groups.size())
                .filter(j -> groups.n()[j] > 0)
                .mapToDouble(j -> new Mean(groups.mean()[j], groups.n()[j], pooled).standardError())
                .toArray();
    }

    Beside beside(int group) {
        return few.map(found -> Beside.of(found.workplaces().get(group)))
                .orElseGet(() -> Beside.of(flags.schools().get(group), model.mu(), matters()));
    }

    int flagged() {
        return few.map(FewWorkplaces::flagged).orElseGet(flags::flagged);
    }

    Estimate<Double> expectedShareOfWrongFlags() {
        return few.map(FewWorkplaces::expectedShareOfWrongFlags).orElseGet(flags::expectedShareOfWrongFlags);
    }

    double matters() {
        return place.scale().matters();
    }
}
