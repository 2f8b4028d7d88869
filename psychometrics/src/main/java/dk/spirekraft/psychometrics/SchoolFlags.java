package dk.spirekraft.psychometrics;

import java.util.List;
import java.util.stream.IntStream;

/// All schools beside each other, and how many of the flags must be expected to be wrong. Never sorted by level.
///
/// - Formula: a school is flagged where `P(|u| > MID on that side) ≥ .90`; expected share of wrong flags = mean of
///   1 − P over the flagged.
/// - Unit: schools, shares. Range: share 0 to .10.
/// - Missing values: groups without answers have no estimate.
/// - Checked against: simulations with known deviations (GroupsTest).
/// - Source: Gelman, Hill & Yajima (2012), doi:10.1080/19345747.2011.618213.
///
/// @param schools one per group with answers, in the order given
/// @param minimallyImportant from how many points a deviation matters
public record SchoolFlags(List<SchoolEstimate> schools, double minimallyImportant) {

    public SchoolFlags {
        schools = List.copyOf(schools);
    }

    public static SchoolFlags of(RandomIntercept model, GroupMoments groups, double minimallyImportant) {
        return new SchoolFlags(
                IntStream.range(0, groups.size())
                        .filter(j -> groups.n()[j] > 0)
                        .mapToObj(j -> model.school(groups.n()[j], groups.mean()[j]))
                        .toList(),
                minimallyImportant);
    }

    public int flagged() {
        return (int) schools.stream()
                .filter(school -> school.standing(minimallyImportant) != SchoolEstimate.Standing.NOT_APART)
                .count();
    }

    /// Not estimable where nothing is flagged.
    public Estimate<Double> expectedShareOfWrongFlags() {
        if (flagged() == 0) return Estimate.not(Reason.NOTHING_FLAGGED);
        double wrong = schools.stream().mapToDouble(this::wrong).sum();
        return Estimate.of(wrong / flagged());
    }

    private double wrong(SchoolEstimate school) {
        return switch (school.standing(minimallyImportant)) {
            case CLEARLY_BELOW -> 1 - school.probabilityUpTo(-minimallyImportant);
            case CLEARLY_ABOVE -> 1 - school.probabilityOver(minimallyImportant);
            case NOT_APART -> 0;
        };
    }
}
