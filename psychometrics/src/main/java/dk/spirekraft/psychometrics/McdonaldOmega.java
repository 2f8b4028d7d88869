package dk.spirekraft.psychometrics;

/// Coefficient ω total: how much of the variance of a scale's sum comes from the one thing its items share. Items may
/// weigh differently, which α does not allow for. Published from 30 complete cases up.
///
/// - Formula: `ω = (Σλ)²/((Σλ)²+Σθ)` of one factor fitted by maximum likelihood, see [OneFactor]; interval ω ± z·se by
///   the delta method with expected information.
/// - Unit: none; loadings in points, uniquenesses in squared points. Range: 0 to 1.
/// - Missing values: complete cases only.
/// - Checked against: lavaan 0.6-14 and factanal of R 4.2.2 in bhr2000.json and bfi.json (Bhr2000ReferenceTest).
/// - Source: McDonald (1999), Test Theory; interval after Raykov (2002), doi:10.1207/s15327906mbr3701_04.
///
/// @param standardError by the delta method; 0 where a uniqueness was fixed and nothing else is uncertain
public record McdonaldOmega(double omega, double standardError, OneFactor factor) {

    /// @return not estimable for fewer than three items, see [SpearmanBrown] for two
    public static Estimate<McdonaldOmega> of(ItemCovariance covariance) {
        return OneFactor.fit(covariance).map(McdonaldOmega::of);
    }

    private static McdonaldOmega of(OneFactor factor) {
        int k = factor.items();
        double loading = 0;
        double unique = 0;
        for (int item = 0; item < k; item++) {
            loading += factor.loadings()[item];
            unique += factor.uniquenesses()[item];
        }
        double total = loading * loading + unique;
        double[] slopes = new double[2 * k];
        for (int item = 0; item < k; item++) {
            slopes[item] = 2 * loading * unique / (total * total);
            boolean fixed = factor.isHeywood() && factor.uniquenesses()[item] == 0;
            slopes[k + item] = fixed ? 0 : -loading * loading / (total * total);
        }
        double variance = factor.variance(slopes);
        return new McdonaldOmega(loading * loading / total, Math.sqrt(Math.max(0, variance)), factor);
    }

    /// Whether an item left nothing of its own, so that its uniqueness was fixed at 0: take ω with care.
    public boolean isHeywood() {
        return factor.isHeywood();
    }

    public Interval interval(double confidence) {
        double half = Quantiles.normal(confidence) * standardError;
        return new Interval(omega - half, omega + half);
    }
}
