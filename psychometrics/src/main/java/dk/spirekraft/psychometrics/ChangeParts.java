package dk.spirekraft.psychometrics;

/// A change split in two: how those changed who were there both times, and what came of who left and who arrived.
/// For a whole school only, and only through the release gate.
///
/// - Formula: `m₂ − m₁ = Δ_stayers + rest`; the rest is `(m₂ − m₂ stayers) − (m₁ − m₁ stayers)`.
/// - Unit: points. Range: −100 to 100 each.
/// - Missing values: NaN in a wave is somebody who was not there.
/// - Checked against: the sum of both parts, and by hand (ChangeTest).
/// - Source: Das Gupta (1978), doi:10.2307/2060493, for two groups.
///
/// @param stayers change of those who were there both times
/// @param comingAndGoing the rest
public record ChangeParts(double stayers, double comingAndGoing) {

    /// @return not estimable where nobody stayed
    public static Estimate<ChangeParts> of(TwoWaves waves) {
        Moments stayers = Moments.of(waves.differences());
        if (stayers.n() == 0) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        double before = Moments.of(waves.before()).mean().orElseThrow();
        double after = Moments.of(waves.after()).mean().orElseThrow();
        double own = stayers.mean().orElseThrow();
        return Estimate.of(new ChangeParts(own, after - before - own));
    }

    public double total() {
        return stayers + comingAndGoing;
    }
}
