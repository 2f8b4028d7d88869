package dk.spirekraft.psychometrics;

import org.hipparchus.special.Gamma;

/// A change in pooled standard deviations, freed of its upward bias in small groups; the second figure beside
/// [StandardizedChange]. Its interval, from the noncentral t, holds where both waves vary alike.
///
/// - Formula: `g = J(m)·Δ/s_p`, `J(m) = Γ(m/2)/(√(m/2)·Γ((m−1)/2))`, `m = n₁+n₂−2`.
/// - Unit: standard deviations. Range: any.
/// - Missing values: left out before.
/// - Checked against: R 4.2.2, `unpaired_ref` of common.R with pt(…, ncp) in bfi.json and synthetic.json
///   (BfiReferenceTest, SyntheticReferenceTest).
/// - Source: Hedges (1981), doi:10.3102/10769986006002107.
///
/// @param g the change
/// @param standardT Student's t behind it
/// @param df m
/// @param perT how much g changes with t
public record HedgesG(double g, double standardT, double df, double perT) {

    public static Estimate<HedgesG> unlinked(Mean first, Mean second) {
        double df = first.n() + second.n() - 2.0;
        if (df < 2) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        double squares = (first.n() - 1) * first.spread().sd() * first.spread().sd()
                + (second.n() - 1) * second.spread().sd() * second.spread().sd();
        if (squares == 0) return Estimate.not(Reason.NO_VARIANCE);
        double d = (second.mean() - first.mean()) / Math.sqrt(squares / df);
        double root = Math.sqrt(1.0 / first.n() + 1.0 / second.n());
        return Estimate.of(new HedgesG(correction(df) * d, d / root, df, correction(df) * root));
    }

    /// The same for those who answered both times, without an interval: `J(n−1)·d_av`, see [StandardizedChange].
    public static Estimate<Double> linked(LinkedChange linked) {
        if (linked.pairs() < 3) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        return StandardizedChange.linked(linked).map(change -> correction(linked.pairs() - 1.0) * change.d());
    }

    /// What d is multiplied by so that it is right on average: just under 1.
    ///
    /// @param df 2 or more
    public static double correction(double df) {
        return Math.exp(Gamma.logGamma(df / 2) - Math.log(Math.sqrt(df / 2)) - Gamma.logGamma((df - 1) / 2));
    }

    public Interval interval(double confidence) {
        Interval shift = NoncentralT.interval(standardT, df, confidence);
        return new Interval(perT * shift.low(), perT * shift.high());
    }
}
