package dk.spirekraft.psychometrics;

/// How many of those who could answer did, at the moment the wave was closed.
///
/// - Formula: answered/eligible.
/// - Unit: share. Range: 0 to 1.
/// - Missing values: none.
/// - Checked against: R 4.2.2 in bhr2000.json and synthetic.json (SyntheticReferenceTest).
/// - Source: AAPOR Standard Definitions (2023), RR1; bands are our own convention.
///
/// @param answered 0 or more
/// @param eligible at least as many, 1 or more
public record ResponseRate(int answered, int eligible) {

    private static final double MOST = .80;
    private static final double ENOUGH = .60;

    /// What is told of a team, whose exact rate could tell who did not answer.
    public enum Band {
        UNDER_60,
        FROM_60_TO_79,
        FROM_80
    }

    public ResponseRate {
        if (answered < 0 || eligible < 1 || answered > eligible)
            throw new IllegalArgumentException(
                    "0 or more answered of 1 or more who could, but got %d of %d".formatted(answered, eligible));
    }

    public double share() {
        return (double) answered / eligible;
    }

    public Band band() {
        return band(share());
    }

    /// The band of a share of 0 to 1.
    public static Band band(double share) {
        if (share < ENOUGH) return Band.UNDER_60;
        return share < MOST ? Band.FROM_60_TO_79 : Band.FROM_80;
    }

    /// Whether what the silent ones might have said belongs beside every mean.
    public boolean needsBounds() {
        return share() < MOST;
    }

    /// Whether every figure carries the word *uncertain*.
    public boolean isUncertain() {
        return share() < ENOUGH;
    }

    /// What the mean of all would be if those who did not answer were all at 0, or all at 100.
    public Interval bounds(double mean) {
        return MeanInterval.bounds(mean, answered, eligible);
    }
}
