package dk.spirekraft.psychometrics;

/// A change in standard deviations, d with Bonett's interval, which asks for no equal variances.
///
/// - Formula: `d = Δ/s`, `s² = (s₁²+s₂²)/2`; unlinked
///   `Var(d) = d²(s₁⁴/df₁+s₂⁴/df₂)/(8s⁴) + (s₁²/df₁+s₂²/df₂)/s²`; linked
///   `Var(d) = d²(s₁⁴+s₂⁴+2r²s₁²s₂²)/(8(n−1)s⁴) + s_D²/((n−1)s²)`.
/// - Unit: standard deviations. Range: any.
/// - Missing values: left out before.
/// - Checked against: R 4.2.2, `unpaired_ref` and `paired_ref` of common.R in bfi.json and synthetic.json
///   (BfiReferenceTest, SyntheticReferenceTest).
/// - Source: Bonett (2008), doi:10.1037/1082-989X.13.2.99.
///
/// @param d the standardized change
/// @param standardError its standard error
public record StandardizedChange(double d, double standardError) {

    /// Of two waves of different answer sheets.
    public static Estimate<StandardizedChange> unlinked(Mean first, Mean second) {
        double v1 = square(first.spread().sd());
        double v2 = square(second.spread().sd());
        double v = (v1 + v2) / 2;
        if (v == 0) return Estimate.not(Reason.NO_VARIANCE);
        double df1 = first.n() - 1.0;
        double df2 = second.n() - 1.0;
        double d = (second.mean() - first.mean()) / Math.sqrt(v);
        double variance = d * d * (v1 * v1 / df1 + v2 * v2 / df2) / (8 * v * v) + (v1 / df1 + v2 / df2) / v;
        return Estimate.of(new StandardizedChange(d, Math.sqrt(variance)));
    }

    /// Of those who answered both times.
    public static Estimate<StandardizedChange> linked(LinkedChange linked) {
        double v1 = square(linked.before().spread().sd());
        double v2 = square(linked.after().spread().sd());
        double v = (v1 + v2) / 2;
        if (v == 0) return Estimate.not(Reason.NO_VARIANCE);
        double df = linked.pairs() - 1.0;
        double differences = square(linked.sdOfDifferences());
        double covariance = (v1 + v2 - differences) / 2;
        double d = linked.change().delta() / Math.sqrt(v);
        double variance =
                d * d * (v1 * v1 + v2 * v2 + 2 * covariance * covariance) / (8 * df * v * v) + differences / (df * v);
        return Estimate.of(new StandardizedChange(d, Math.sqrt(variance)));
    }

    public Interval interval(double confidence) {
        double half = Quantiles.normal(confidence) * standardError;
        return new Interval(d - half, d + half);
    }

    private static double square(double x) {
        return x * x;
    }
}
