package dk.spirekraft.psychometrics;

/// The change of a mean between two waves; of unlinked answer sheets by Welch's formula, see [LinkedChange] and
/// [PartlyLinkedChange] for the others. Unlinked it is wider than needed where people are stable: careful and
/// anonymous.
///
/// - Formula: `Δ = m₂ − m₁`, `se² = s₁²/n₁ + s₂²/n₂`, df after Satterthwaite; normal where both spreads are given.
///   `P(true change > c) = 1 − T((c − Δ)/se)` with a flat prior.
/// - Unit: points. Range: −100 to 100.
/// - Missing values: left out before.
/// - Checked against: R 4.2.2 t.test in synthetic.json, bfi.json and bhr2000.json; covers 95 % ± 1 in simulations
///   (CoverageTest).
/// - Source: Welch (1947), Biometrika 34, 28–35, doi:10.1093/biomet/34.1-2.28.
///
/// @param delta second mean minus first
/// @param df over 0, infinite for given spreads
public record Change(double delta, double standardError, double df) {

    private static final double ROUNDING = 1e-9;

    public Change {
        Finite.check("A change", delta);
        if (!(Finite.check("A standard error", standardError) >= 0))
            throw new IllegalArgumentException("A standard error is 0 or more, but got " + standardError);
        if (!(df > 0)) throw new IllegalArgumentException("Degrees of freedom are over 0, but got " + df);
    }

    public static Change between(Mean first, Mean second) {
        double v1 = square(first.standardError());
        double v2 = square(second.standardError());
        double df = square(v1 + v2)
                / (square(v1) / first.spread().df()
                        + square(v2) / second.spread().df());
        return new Change(
                second.mean() - first.mean(), Math.sqrt(v1 + v2), Double.isNaN(df) ? Double.POSITIVE_INFINITY : df);
    }

    /// From the scores themselves, NaN where there is none.
    ///
    /// @return not estimable for fewer than two scores in a wave, or where everybody of each wave answered alike
    public static Estimate<Change> unlinked(double[] first, double[] second) {
        Estimate<Mean> before = Mean.of(first);
        Estimate<Mean> after = Mean.of(second);
        if (before.found().isEmpty() || after.found().isEmpty()) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        Change change = between(before.orElseThrow(), after.orElseThrow());
        return change.standardError() == 0 ? Estimate.not(Reason.NO_VARIANCE) : Estimate.of(change);
    }

    public Interval interval(double confidence) {
        double half = Quantiles.t(confidence, df) * standardError;
        return new Interval(delta - half, delta + half);
    }

    /// How probable it is, with a flat prior, that the true change is over so many points (statistics A7).
    public double probabilityOver(double points) {
        Finite.check("A change in points", points);
        if (standardError == 0) return delta > points ? 1 : 0;
        return Quantiles.upper((points - delta) / standardError, df);
    }

    /// The same for a true change under so many points.
    public double probabilityUnder(double points) {
        Finite.check("A change in points", points);
        if (standardError == 0) return delta < points ? 1 : 0;
        return Quantiles.upper((delta - points) / standardError, df);
    }

    /// The change in standard errors, from which [#p] is told.
    ///
    /// @return not estimable without a standard error
    public Estimate<Double> t() {
        return standardError == 0 ? Estimate.not(Reason.NO_VARIANCE) : Estimate.of(delta / standardError);
    }

    /// How probable a difference as large as this would be without any change, 0 to 1.
    public double p() {
        if (standardError == 0) return delta == 0 ? 1 : 0;
        return Quantiles.twoSided(delta / standardError, df);
    }

    /// What may be said of the change.
    ///
    /// @param minimallyImportant from how many points a change matters, over 0
    public Verdict verdict(double minimallyImportant) {
        if (!(minimallyImportant > 0))
            throw new IllegalArgumentException("A change that matters is over 0 points, but got " + minimallyImportant);
        if (interval(.95).contains(0)) return Verdict.MAY_BE_CHANCE;
        // 65.1 − 60.1 is a hair under 5 on a computer, and 5 on paper.
        return Math.abs(delta) >= minimallyImportant - ROUNDING ? Verdict.CLEAR : Verdict.SMALL;
    }

    /// The three things ever said of a change.
    public enum Verdict {
        CLEAR,
        SMALL,
        MAY_BE_CHANCE
    }

    private static double square(double x) {
        return x * x;
    }
}
