package dk.spirekraft.psychometrics;

/// How much people differ, and how well that is known.
///
/// - Formula: pooled over J workplaces `s² = ΣSSⱼ/(N−J)` on N−J df; of one group its own s on n−1.
/// - Unit: points. Range: 0 or more.
/// - Missing values: left out before.
/// - Checked against: the standard errors of the small case in bhr2000.json (Bhr2000ReferenceTest).
/// - Source: Fisher (1925), Statistical Methods for Research Workers, ch. 7, for pooling.
///
/// @param sd standard deviation in points, 0 or more
/// @param df degrees of freedom behind it; infinite where it is taken as given
public record Spread(double sd, double df) {

    public Spread {
        if (!(sd >= 0) || Double.isInfinite(sd))
            throw new IllegalArgumentException("A spread is 0 or more, but got " + sd);
        if (!(df > 0)) throw new IllegalArgumentException("Degrees of freedom are over 0, but got " + df);
    }

    /// A stated spread, used with normal quantiles.
    public static Spread given(double sd) {
        return new Spread(sd, Double.POSITIVE_INFINITY);
    }

    /// The spread of a group's own n scores.
    public static Spread own(double sd, int n) {
        return new Spread(sd, n - 1.0);
    }

    /// The spread inside many workplaces, as the random-intercept model finds it.
    public static Spread pooled(GroupMoments groups) {
        double df = groups.persons() - groups.inhabited();
        return new Spread(Math.sqrt(groups.within() / df), df);
    }

    double quantile(double confidence) {
        return Quantiles.t(confidence, df);
    }
}
