package dk.spirekraft.psychometrics;

import java.util.List;
import java.util.stream.IntStream;

/// What those who write questionnaires look at: how items go together, and what the scale would be without each.
/// Shown from 30 complete cases up.
///
/// - Formula: inter-item `r_ab = s_ab/(s_a s_b)`; item-rest r with the sum of the others; α of the others; standardized
///   α = `k·r̄/(1+(k−1)r̄)`.
/// - Unit: none. Range: r from −1 to 1; α as [CronbachAlpha].
/// - Missing values: complete cases only.
/// - Checked against: R 4.2.2, `alpha_ref` of common.R in all three files (Bhr2000ReferenceTest).
/// - Source: Nunnally & Bernstein's item analysis; item-rest after Henrysson (1963), doi:10.1007/BF02289618.
///
/// @param correlations one row and one column per item
/// @param items one per item, in order
/// @param meanCorrelation r̄ over all pairs of different items
/// @param n complete cases
public record ItemAnalysis(double[][] correlations, List<Item> items, double meanCorrelation, int n) {

    /// One item.
    ///
    /// @param restCorrelation with the sum of the other items; not estimable where that does not vary
    /// @param alphaIfDropped of the other items; they must be two or more
    public record Item(Estimate<Double> restCorrelation, Estimate<Double> alphaIfDropped) {}

    public ItemAnalysis {
        items = List.copyOf(items);
    }

    /// @return not estimable where an item has the same answer from all
    public static Estimate<ItemAnalysis> of(ItemCovariance covariance) {
        int k = covariance.items();
        if (k < 2) return Estimate.not(Reason.TOO_FEW_ITEMS);
        if (covariance.hasConstantItem()) return Estimate.not(Reason.NO_VARIANCE);
        double[][] r = new double[k][k];
        double sum = 0;
        for (int a = 0; a < k; a++)
            for (int b = 0; b < k; b++) {
                r[a][b] = Math.clamp(
                        covariance.values()[a][b] / Math.sqrt(covariance.variance(a) * covariance.variance(b)), -1, 1);
                if (a != b) sum += r[a][b];
            }
        List<Item> items = IntStream.range(0, k)
                .mapToObj(item -> new Item(rest(covariance, item), dropped(covariance, item)))
                .toList();
        return Estimate.of(new ItemAnalysis(r, items, sum / (k * (k - 1.0)), covariance.n()));
    }

    private static double restVariance(ItemCovariance covariance, int item) {
        return covariance.sumVariance() - 2 * covariance.withSum(item) + covariance.variance(item);
    }

    private static Estimate<Double> rest(ItemCovariance covariance, int item) {
        double variance = restVariance(covariance, item);
        if (variance <= 1e-12 * covariance.trace()) return Estimate.not(Reason.NO_VARIANCE);
        double withRest = covariance.withSum(item) - covariance.variance(item);
        return Estimate.of(Math.clamp(withRest / Math.sqrt(covariance.variance(item) * variance), -1, 1));
    }

    private static Estimate<Double> dropped(ItemCovariance covariance, int item) {
        int left = covariance.items() - 1;
        if (left < 2) return Estimate.not(Reason.TOO_FEW_ITEMS);
        double variance = restVariance(covariance, item);
        if (variance <= 1e-12 * covariance.trace()) return Estimate.not(Reason.NO_VARIANCE);
        return Estimate.of(left / (left - 1.0) * (1 - (covariance.trace() - covariance.variance(item)) / variance));
    }

    /// α as it would be if all items varied alike.
    public double standardizedAlpha() {
        int k = items.size();
        return k * meanCorrelation / (1 + (k - 1) * meanCorrelation);
    }
}
