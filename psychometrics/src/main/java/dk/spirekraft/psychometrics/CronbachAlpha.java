package dk.spirekraft.psychometrics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.FDistribution;

/// Coefficient α, the internal consistency of a scale, with Feldt's interval.
///
/// `α = k/(k−1) · (1 − Σ var(itemᵢ)/var(sum))`; interval `1 − (1−α)·F` on (n−1, (n−1)(k−1)) df.
///
/// - Unit: none. Range: (−∞, 1]; below 0 usually means an item that was not turned round.
/// - Missing answers: none; pass complete cases only.
/// - Checked against: R 4.2.2 on bhr2000 and bfi (CronbachAlphaTest).
/// - Source: Cronbach (1951), doi:10.1007/BF02310555; Feldt (1965), doi:10.1007/BF02289499.
///
/// @param n complete cases
/// @param items how many items
public record CronbachAlpha(double alpha, Interval interval, int n, int items) {

    /// @param cases one row per person, one column per item, all keyed the same way
    /// @return empty where α is undefined: one item, one person, or sums that do not vary
    /// @throws IllegalArgumentException if a row has another length
    public static Optional<CronbachAlpha> of(double[][] cases) {
        int n = cases.length;
        int k = n == 0 ? 0 : cases[0].length;
        if (k < 2 || n < 2) return Optional.empty();
        double itemVariances = 0;
        for (int item = 0; item < k; item++) itemVariances += variance(cases, item, item + 1);
        double sumVariance = variance(cases, 0, k);
        if (sumVariance == 0) return Optional.empty();
        // Never over 1, which rounding can pass where everybody answers all items alike.
        double alpha = Math.min(1, k / (k - 1.0) * (1 - itemVariances / sumVariance));
        return Optional.of(new CronbachAlpha(alpha, feldt(alpha, n, k), n, k));
    }

    private static Interval feldt(double alpha, int n, int k) {
        var f = FDistribution.of(n - 1, (n - 1.0) * (k - 1));
        return new Interval(
                1 - (1 - alpha) * f.inverseSurvivalProbability(.025),
                1 - (1 - alpha) * f.inverseCumulativeProbability(.025));
    }

    /// Variance of the sum of the columns from `first` to before `end`.
    private static double variance(double[][] cases, int first, int end) {
        var moments = new Moments();
        for (double[] row : cases) {
            if (row.length < end)
                throw new IllegalArgumentException("Every row has as many items, but one has " + row.length);
            double sum = 0;
            for (int item = first; item < end; item++) sum += row[item];
            moments.add(sum);
        }
        return moments.squares() / (cases.length - 1);
    }
}
