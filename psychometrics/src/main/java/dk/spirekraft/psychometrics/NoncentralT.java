package dk.spirekraft.psychometrics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.special.Gamma;

/// Student's t shifted by δ, which the libraries we may use do not have.
///
/// - Formula: `P(T ≤ t) = ∫ Φ(t·s − δ) f(s) ds`, s = √(χ²/df), by the trapezoid rule in ln s, which for such
///   integrands converges faster than any power of the step.
/// - Unit: none. Range: 0 to 1.
/// - Missing values: none.
/// - Checked against: R 4.2.2 pt(…, ncp) through the intervals of Hedges' g (BfiReferenceTest).
/// - Source: Johnson & Welch (1940), doi:10.1093/biomet/31.3-4.362.
final class NoncentralT {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private NoncentralT() {}

    static double cumulative(double t, double df, double shift) {
        double step = Math.min(.1 / Math.sqrt(df), .2 / (1 + Math.abs(t)));
        double logScale = Math.log(2) + df / 2 * Math.log(df / 2) - Gamma.logGamma(df / 2);
        double sum = 0;
        for (int direction = -1; direction <= 1; direction += 2) {
            // The weight rises to u = 0 and falls from there; each half runs until nothing is left of it.
            for (int i = direction < 0 ? 1 : 0; ; i++) {
                double u = direction * i * step;
                double weight = Math.exp(logScale + df * u - df / 2 * Math.exp(2 * u));
                if (weight < 1e-20) break;
                sum += weight * NORMAL.cumulativeProbability(t * Math.exp(u) - shift);
            }
        }
        return sum * step;
    }

    /// The shifts between which t is nothing unusual.
    static Interval interval(double t, double df, double confidence) {
        double tail = (1 - confidence) / 2;
        return new Interval(shift(t, df, 1 - tail), shift(t, df, tail));
    }

    private static double shift(double t, double df, double probability) {
        double reach = 12 + Math.abs(t);
        return new BracketingNthOrderBrentSolver(1e-13, 1e-13, 5)
                .solve(1000, shift -> cumulative(t, df, shift) - probability, t - reach, t + reach);
    }
}
