package dk.spirekraft.psychometrics;

import java.util.Optional;

/// Coefficient α, the internal consistency of a scale, with Feldt's interval. Published from 30 complete cases up, as
/// *does the scale hang together here*; a team never has one.
///
/// - Formula: `α = k/(k−1) · (1 − Σ var(itemᵢ)/var(sum))`; interval `1 − (1−α)·F` on (n−1, (n−1)(k−1)) df.
/// - Unit: none. Range: (−∞, 1]; below 0 usually means an item that was not turned round, and is shown as it is.
/// - Missing values: complete cases only.
/// - Checked against: R 4.2.2 in all three files and on the generated large case (Bhr2000ReferenceTest,
///   LargeCaseReferenceTest). From 100,000 people R's own interval is a tenth too narrow, as its qf then stands χ² for
///   F.
/// - Source: Cronbach (1951), doi:10.1007/BF02310555; Feldt (1965), doi:10.1007/BF02289499.
///
/// @param n complete cases
/// @param items how many items
public record CronbachAlpha(double alpha, Interval interval, int n, int items) {

    private static final int BLOCK = 4096;
    private static final double ROUNDING = 1e-12;

    /// From the columns of a scale, in one pass over whole numbers.
    public static Estimate<CronbachAlpha> of(ScaleItems scale) {
        int k = scale.size();
        if (k < 2) return Estimate.not(Reason.TOO_FEW_ITEMS);
        int[] packed = new int[BLOCK];
        var sums = new WholeSums(scale);
        for (int begin = 0; begin < scale.persons(); begin += BLOCK) {
            int length = Math.min(BLOCK, scale.persons() - begin);
            scale.answeredAndSteps(begin, packed, length);
            sums.add(begin, packed, length);
        }
        if (sums.n < 2) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        return from(sums.itemVariances(), sums.totalVariance(), new Size(Math.toIntExact(sums.n), k));
    }

    /// From a covariance that is there already.
    public static Estimate<CronbachAlpha> of(ItemCovariance covariance) {
        if (covariance.items() < 2) return Estimate.not(Reason.TOO_FEW_ITEMS);
        return from(covariance.trace(), covariance.sumVariance(), new Size(covariance.n(), covariance.items()));
    }

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
        return from(itemVariances, sumVariance, new Size(n, k)).found();
    }

    private record Size(int n, int items) {}

    private static Estimate<CronbachAlpha> from(double itemVariances, double sumVariance, Size size) {
        if (sumVariance <= ROUNDING * itemVariances) return Estimate.not(Reason.NO_VARIANCE);
        // Never over 1, which rounding can pass where everybody answers all items alike.
        double alpha = Math.min(1, size.items() / (size.items() - 1.0) * (1 - itemVariances / sumVariance));
        return Estimate.of(new CronbachAlpha(alpha, feldt(alpha, size), size.n(), size.items()));
    }

    private static Interval feldt(double alpha, Size size) {
        double df1 = size.n() - 1.0;
        double df2 = df1 * (size.items() - 1);
        return new Interval(
                1 - (1 - alpha) * Quantiles.upperF(.95, df1, df2), 1 - (1 - alpha) * Quantiles.lowerF(.95, df1, df2));
    }

    /// Exact sums over complete cases, counted in steps of the response scale: α does not depend on the unit.
    private static final class WholeSums {
        private final ScaleItems scale;
        private final int[][] steps;
        private final long[] sum;
        private final long[] squares;
        private long n;
        private long total;
        private long totalSquares;

        WholeSums(ScaleItems scale) {
            this.scale = scale;
            this.steps = scale.items().stream().map(ItemAnswers::steps).toArray(int[][]::new);
            this.sum = new long[scale.size()];
            this.squares = new long[scale.size()];
        }

        /// @param packed what [ScaleItems#answeredAndSteps] made; changed to all bits set where a case is complete
        void add(int begin, int[] packed, int length) {
            int complete = scale.size();
            for (int i = 0; i < length; i++) {
                int all = packed[i] >>> 16 == complete ? -1 : 0;
                int steps = packed[i] & 0xffff & all;
                n -= all;
                total += steps;
                totalSquares += (long) steps * steps;
                packed[i] = all;
            }
            for (int item = 0; item < complete; item++) addItem(item, begin, packed, length);
        }

        private void addItem(int item, int begin, int[] kept, int length) {
            byte[] codes = scale.items().get(item).codes();
            int[] step = steps[item];
            int blockSum = 0;
            int blockSquares = 0;
            for (int i = 0; i < length; i++) {
                int x = step[codes[begin + i] & 0xff] & kept[i];
                blockSum += x;
                blockSquares += x * x;
            }
            sum[item] += blockSum;
            squares[item] += blockSquares;
        }

        double itemVariances() {
            double variances = 0;
            for (int item = 0; item < sum.length; item++) variances += variance(squares[item], sum[item]);
            return variances;
        }

        double totalVariance() {
            return variance(totalSquares, total);
        }

        private double variance(long squares, long sum) {
            return ItemCovariance.centred(squares, sum, sum, n) / (n - 1.0);
        }
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
