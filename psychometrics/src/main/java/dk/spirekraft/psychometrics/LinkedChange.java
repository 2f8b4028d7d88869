package dk.spirekraft.psychometrics;

/// The change of those who answered both times, each compared with their own earlier answer.
/// It says nothing of those who left or came.
///
/// - Formula: `Δ = Σ(y₂−y₁)/n`, `se = s_D/√n`, df = n − 1.
/// - Unit: points. Range: −100 to 100.
/// - Missing values: persons missing in one wave (NaN) are left out.
/// - Checked against: R 4.2.2 paired t.test in synthetic.json (SyntheticReferenceTest).
/// - Source: Student (1908), doi:10.1093/biomet/6.1.1.
///
/// @param before mean of the pairs in the first wave
/// @param after mean of the pairs in the second wave
/// @param change Δ with its standard error and df
/// @param pairs how many, 2 or more
public record LinkedChange(Mean before, Mean after, Change change, int pairs) {

    private static final double ROUNDING = 1e-12;

    /// @return not estimable for fewer than two pairs, or where all changed alike
    public static Estimate<LinkedChange> of(TwoWaves waves) {
        TwoWaves linked = waves.linked();
        return Mean.of(linked.differences()).then(difference -> {
            if (difference.spread().sd() <= ROUNDING * linked.largest()) return Estimate.not(Reason.NO_VARIANCE);
            var change = new Change(
                    difference.mean(),
                    difference.standardError(),
                    difference.spread().df());
            return Estimate.of(new LinkedChange(
                    Mean.of(linked.before()).orElseThrow(),
                    Mean.of(linked.after()).orElseThrow(),
                    change,
                    difference.n()));
        });
    }

    /// Standard deviation of the differences.
    public double sdOfDifferences() {
        return change.standardError() * Math.sqrt(pairs);
    }

    /// `Δ/s_D`: for planning how many pairs a new study needs, never for telling how large a change is.
    public Estimate<Double> planningEffect() {
        double sd = sdOfDifferences();
        return sd == 0 ? Estimate.not(Reason.NO_VARIANCE) : Estimate.of(change.delta() / sd);
    }
}
