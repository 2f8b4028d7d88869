package dk.spirekraft.psychometrics;

import org.ejml.data.DMatrixRMaj;

/// How the items of a scale go together, in points: the matrix that reliability is computed from.
///
/// - Formula: `s_ab = Σ(a−m_a)(b−m_b)/(n−1)`, from exact whole-number sums in one pass.
/// - Unit: squared points. Range: any; the diagonal is 0 or more.
/// - Missing values: complete cases only, or for [#pairwise] all who answered both items of a pair.
/// - Checked against: R 4.2.2 cov on complete cases, and psych 2.2.9 pairwise, in all three files
///   (Bhr2000ReferenceTest).
/// - Source: Pearson (1896), doi:10.1098/rsta.1896.0007.
///
/// @param values one row and one column per item
/// @param n complete cases
public record ItemCovariance(double[][] values, int n) {

    /// @return not estimable for fewer than two complete cases
    public static Estimate<ItemCovariance> complete(ScaleItems scale) {
        int k = scale.size();
        int[][] steps = stepsOf(scale);
        long[] sums = new long[k];
        long[][] products = new long[k][k];
        int[] row = new int[k];
        int n = 0;
        for (int person = 0; person < scale.persons(); person++) {
            if (!readComplete(scale, steps, person, row)) continue;
            n++;
            for (int a = 0; a < k; a++) {
                sums[a] += row[a];
                long[] line = products[a];
                for (int b = 0; b <= a; b++) line[b] += row[a] * row[b];
            }
        }
        if (n < 2) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        double unit = scale.pointsOfStep() * scale.pointsOfStep();
        double[][] values = new double[k][k];
        for (int a = 0; a < k; a++)
            for (int b = 0; b <= a; b++)
                values[a][b] = values[b][a] = unit * covariance(products[a][b], sums[a], sums[b], n);
        return Estimate.of(new ItemCovariance(values, n));
    }

    /// Every pair of items by those who answered both, as R's `use = "pairwise"`. Such a matrix need belong to no
    /// real group of people; we only use it to compare with other programs.
    public static Estimate<ItemCovariance> pairwise(ScaleItems scale) {
        int k = scale.size();
        double unit = scale.pointsOfStep() * scale.pointsOfStep();
        double[][] values = new double[k][k];
        for (int a = 0; a < k; a++)
            for (int b = 0; b <= a; b++) {
                var sums = Pair.of(scale.items().get(a), scale.items().get(b));
                if (sums.n < 2) return Estimate.not(Reason.TOO_FEW_ANSWERS);
                values[a][b] = values[b][a] = unit * covariance(sums.ab, sums.a, sums.b, sums.n);
            }
        return complete(scale).map(complete -> new ItemCovariance(values, complete.n()));
    }

    private record Pair(int n, long a, long b, long ab) {
        static Pair of(ItemAnswers first, ItemAnswers second) {
            int[] firstSteps = first.steps();
            int[] secondSteps = second.steps();
            int n = 0;
            long a = 0;
            long b = 0;
            long ab = 0;
            for (int person = 0; person < first.persons(); person++) {
                if (first.isMissing(person) || second.isMissing(person)) continue;
                int x = firstSteps[first.codes()[person] & 0xff];
                int y = secondSteps[second.codes()[person] & 0xff];
                n++;
                a += x;
                b += y;
                ab += x * y;
            }
            return new Pair(n, a, b, ab);
        }
    }

    private static int[][] stepsOf(ScaleItems scale) {
        return scale.items().stream().map(ItemAnswers::steps).toArray(int[][]::new);
    }

    private static boolean readComplete(ScaleItems scale, int[][] steps, int person, int[] row) {
        for (int item = 0; item < row.length; item++) {
            byte code = scale.items().get(item).codes()[person];
            if (code == ItemAnswers.MISSING) return false;
            row[item] = steps[item][code & 0xff];
        }
        return true;
    }

    private static double covariance(long products, long sumA, long sumB, int n) {
        return centred(products, sumA, sumB, n) / (n - 1.0);
    }

    /// `Σab − ΣaΣb/n` of whole numbers 0 or more: exact up to the division, as long as the products fit.
    static double centred(long products, long sumA, long sumB, long n) {
        boolean fits = fits(n, products) && fits(sumA, sumB);
        return fits ? (double) (n * products - sumA * sumB) / n : products - (double) sumA * sumB / n;
    }

    private static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == 0 && a * b >= 0;
    }

    public int items() {
        return values.length;
    }

    /// The same in standard deviations of the items, each of which varies.
    DMatrixRMaj correlations() {
        int k = items();
        var r = new DMatrixRMaj(k, k);
        for (int a = 0; a < k; a++)
            for (int b = 0; b < k; b++) r.set(a, b, a == b ? 1 : values[a][b] / Math.sqrt(variance(a) * variance(b)));
        return r;
    }

    public double variance(int item) {
        return values[item][item];
    }

    /// Variance of the sum of all items.
    double sumVariance() {
        double sum = 0;
        for (double[] row : values) for (double value : row) sum += value;
        return sum;
    }

    /// Sum of the variances of the items.
    double trace() {
        double trace = 0;
        for (int item = 0; item < items(); item++) trace += values[item][item];
        return trace;
    }

    /// Covariance of one item with the sum of all, itself among them.
    double withSum(int item) {
        double sum = 0;
        for (double value : values[item]) sum += value;
        return sum;
    }

    public boolean hasConstantItem() {
        for (int item = 0; item < items(); item++) if (!(values[item][item] > 0)) return true;
        return false;
    }
}
