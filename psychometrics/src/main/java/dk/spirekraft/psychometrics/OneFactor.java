package dk.spirekraft.psychometrics;

import java.util.Arrays;

/// One thing that all items of a scale share, fitted by maximum likelihood to their covariance S (divisor n).
/// Where an item would get a negative uniqueness, the best solution with that uniqueness at 0 is taken and flagged.
///
/// - Formula: `Σ = λλ' + Θ`, minimizing `F = ln|Σ| + tr(SΣ⁻¹) − ln|S| − k` by Fisher scoring; χ² = nF. With one
///   uniqueness at 0 that item is the factor: `λ_j = s_ij/√s_ii`, `θ_j = s_jj − λ_j²`.
/// - Unit: points for λ, squared points for θ. Range: θ ≥ 0; λ signed so that they sum to 0 or more.
/// - Missing values: complete cases only.
/// - Checked against: lavaan 0.6-14 in bhr2000.json and bfi.json (Bhr2000ReferenceTest).
/// - Source: Jöreskog (1967), doi:10.1007/BF02289658.
///
/// @param discrepancy F at the solution, 0 or more
/// @param isHeywood whether a uniqueness was fixed at 0
/// @param n complete cases
public record OneFactor(double[] loadings, double[] uniquenesses, double discrepancy, boolean isHeywood, int n) {

    private static final int MOST_STEPS = 500;
    private static final double ROUNDING = 1e-9;

    /// @return not estimable for fewer than three items, items that do not vary, or fewer cases than items
    public static Estimate<OneFactor> fit(ItemCovariance covariance) {
        int k = covariance.items();
        int n = covariance.n();
        if (k < 3) return Estimate.not(Reason.TOO_FEW_ITEMS);
        if (n <= k) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        if (covariance.hasConstantItem()) return Estimate.not(Reason.NO_VARIANCE);
        double[] unit = new double[k];
        for (int a = 0; a < k; a++) unit[a] = Math.sqrt(covariance.variance(a) * (n - 1.0) / n);
        var surface = new FactorSurface(covariance.correlations());
        if (surface.logDeterminant() == Double.NEGATIVE_INFINITY) return Estimate.not(Reason.NO_SOLUTION);
        var fitting = new FactorFitting(surface);
        FactorFitting.Solution free = fitting.sought(MOST_STEPS);
        FactorFitting.Solution edge = fitting.bestOnBoundary();
        boolean heywood = !free.isProper() || edge.f() < free.f() - ROUNDING;
        FactorFitting.Solution chosen = heywood ? edge : free;
        if (!chosen.isFound() || !new FactorInformation(chosen.loadings(), chosen.unique()).isKnown())
            return Estimate.not(Reason.NO_SOLUTION);
        return Estimate.of(new OneFactor(
                scaled(chosen.signedLoadings(), unit, 1), scaled(chosen.unique(), unit, 2), chosen.f(), heywood, n));
    }

    private static double[] scaled(double[] values, double[] unit, int power) {
        double[] scaled = values.clone();
        for (int i = 0; i < scaled.length; i++) scaled[i] *= Math.pow(unit[i], power);
        return scaled;
    }

    public int items() {
        return loadings.length;
    }

    /// Likelihood-ratio test of one factor against none in particular.
    public double chiSquare() {
        return n * discrepancy;
    }

    public int df() {
        return items() * (items() - 3) / 2;
    }

    /// Of a figure that moves so much with each λ, then each θ, by the delta method.
    double variance(double[] slopes) {
        return new FactorInformation(loadings, uniquenesses).variance(slopes) / n;
    }

    @Override
    public String toString() {
        return "OneFactor[loadings=%s, uniquenesses=%s]"
                .formatted(Arrays.toString(loadings), Arrays.toString(uniquenesses));
    }
}
