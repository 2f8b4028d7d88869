package dk.spirekraft.psychometrics;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/// The search for [OneFactor] on a correlation matrix.
final class FactorFitting {

    private static final double ROUNDING = 1e-12;
    private static final double SETTLED = 1e-8;

    /// A smaller share of an item that is its own is none.
    private static final double NOTHING = 1e-9;

    private static final int POWERS = 6;

    private final FactorSurface surface;
    private final DMatrixRMaj r;
    private final int k;

    FactorFitting(FactorSurface surface) {
        this.surface = surface;
        r = surface.correlations();
        k = r.numRows;
    }

    record Solution(double[] loadings, double[] unique, double f, boolean isFound) {
        boolean isProper() {
            return isFound && Arrays.stream(unique).allMatch(theta -> theta > NOTHING);
        }

        /// The same factor, looking upwards.
        double[] signedLoadings() {
            double sign = Arrays.stream(loadings).sum() < 0 ? -1 : 1;
            return Arrays.stream(loadings).map(l -> sign * l).toArray();
        }
    }

    /// Newton's steps from the first factor of what items share. Uniquenesses may turn negative on the way, as long as
    /// Σ stays a covariance. A step of the last size is followed by one of its square.
    Solution sought(int mostSteps) {
        double[] at = start();
        double[] next = new double[2 * k];
        double f = surface.discrepancy(at);
        for (int step = 0; step < mostSteps; step++) {
            double[] move = surface.move(at);
            double largest = largest(move);
            double nextF = Double.POSITIVE_INFINITY;
            for (double length = 1; length > 1e-6 && !(nextF <= f + ROUNDING); length /= 2) {
                for (int i = 0; i < next.length; i++) next[i] = at[i] + length * move[i];
                nextF = surface.discrepancy(next);
            }
            if (!(nextF <= f + ROUNDING)) return solution(at, f, largest < 1e-6);
            double[] before = at;
            at = next;
            next = before;
            f = nextF;
            if (largest < SETTLED) return solution(at, f, true);
        }
        return solution(at, f, false);
    }

    private static double largest(double[] move) {
        double largest = 0;
        for (double one : move) largest = Math.max(largest, Math.abs(one));
        return largest;
    }

    /// The best of the k solutions in which one item is the factor itself; not found where two do as well.
    Solution bestOnBoundary() {
        Solution best = boundary(0);
        double next = Double.POSITIVE_INFINITY;
        for (int item = 1; item < k; item++) {
            Solution other = boundary(item);
            next = Math.min(next, Math.max(other.f(), best.f()));
            if (other.f() < best.f()) best = other;
        }
        return new Solution(best.loadings(), best.unique(), best.f(), next > best.f() + NOTHING);
    }

    private Solution boundary(int item) {
        double[] at = new double[2 * k];
        double logSigma = 0;
        for (int other = 0; other < k; other++) {
            at[other] = r.get(item, other);
            at[k + other] = 1 - at[other] * at[other];
            if (other != item) logSigma += Math.log(at[k + other]);
        }
        at[k + item] = 0;
        // Everything on the diagonal and in the item's row is reproduced, so tr(SΣ⁻¹) is k.
        return solution(at, Math.max(0, logSigma - surface.logDeterminant()), true);
    }

    private Solution solution(double[] at, double f, boolean found) {
        return new Solution(Arrays.copyOf(at, k), Arrays.copyOfRange(at, k, 2 * k), Math.max(0, f), found);
    }

    /// The first principal factor of the correlations with shared variances on the diagonal, by some powers of them:
    /// near enough for Newton, and in closed form.
    private double[] start() {
        double[] shared = surface.sharedVariance();
        double[] factor = firstColumn();
        for (int power = 0; power < POWERS; power++) {
            double[] next = new double[k];
            double squares = 0;
            double quadratic = 0;
            for (int a = 0; a < k; a++) {
                for (int b = 0; b < k; b++) next[a] += (a == b ? shared[a] : r.get(a, b)) * factor[b];
                squares += factor[a] * factor[a];
                quadratic += next[a] * factor[a];
            }
            double length = 0;
            for (double one : next) length += one * one;
            if (length == 0) break;
            double scale = Math.sqrt(Math.max(.1, quadratic / squares) / length);
            for (int a = 0; a < k; a++) {
                factor[a] = next[a] * scale;
                shared[a] = Math.clamp(factor[a] * factor[a], .05, .9);
            }
        }
        double[] at = new double[2 * k];
        for (int item = 0; item < k; item++) {
            at[item] = Math.clamp(factor[item], -.95, .95);
            at[k + item] = 1 - at[item] * at[item];
        }
        return at;
    }

    /// The item that goes most with the others.
    private double[] firstColumn() {
        double[] best = new double[k];
        double most = 0;
        for (int item = 0; item < k; item++) {
            double[] column = new double[k];
            double squares = 0;
            for (int other = 0; other < k; other++) {
                column[other] = r.get(item, other);
                squares += column[other] * column[other];
            }
            if (squares > most) {
                most = squares;
                best = column;
            }
        }
        return best;
    }
}
