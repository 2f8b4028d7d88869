package dk.spirekraft.psychometrics;

import java.util.Arrays;
import org.ejml.simple.SimpleMatrix;

/// The search for [OneFactor] on a correlation matrix.
final class FactorFitting {

    private static final double ROUNDING = 1e-12;

    private final SimpleMatrix r;
    private final int k;
    private final double logDeterminant;

    FactorFitting(SimpleMatrix correlations) {
        r = correlations;
        k = correlations.getNumRows();
        logDeterminant = Math.log(correlations.determinant());
    }

    record Solution(double[] loadings, double[] unique, double f, boolean isFound) {
        boolean isProper() {
            return isFound && Arrays.stream(unique).allMatch(theta -> theta > 0);
        }

        /// The same factor, looking upwards.
        double[] signedLoadings() {
            double sign = Arrays.stream(loadings).sum() < 0 ? -1 : 1;
            return Arrays.stream(loadings).map(l -> sign * l).toArray();
        }
    }

    /// Fisher scoring from the first principal component. Uniquenesses may turn negative on the way, as long as Σ stays
    /// a covariance.
    Solution scored(int mostSteps) {
        double[] at = start();
        double f = discrepancy(at);
        for (int step = 0; step < mostSteps; step++) {
            double[] move = move(at);
            double[] next = at;
            double nextF = Double.POSITIVE_INFINITY;
            for (double length = 1; length > 1e-6 && !(nextF <= f + ROUNDING); length /= 2) {
                next = plus(at, move, length);
                nextF = discrepancy(next);
            }
            double largest = Arrays.stream(move).map(Math::abs).max().orElse(0);
            boolean settled = largest < 1e-10;
            if (!(nextF <= f + ROUNDING)) return solution(at, f, largest < 1e-6);
            at = next;
            f = nextF;
            if (settled) return solution(at, f, true);
        }
        return solution(at, f, false);
    }

    /// The best of the k solutions in which one item is the factor itself.
    Solution bestOnBoundary() {
        Solution best = boundary(0);
        for (int item = 1; item < k; item++) {
            Solution other = boundary(item);
            if (other.f() < best.f()) best = other;
        }
        return best;
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
        return solution(at, Math.max(0, logSigma - logDeterminant), true);
    }

    private Solution solution(double[] at, double f, boolean found) {
        return new Solution(Arrays.copyOf(at, k), Arrays.copyOfRange(at, k, 2 * k), Math.max(0, f), found);
    }

    private double[] start() {
        var eigen = r.eig();
        int first = eigen.getIndexMax();
        double scale = Math.sqrt(Math.max(.1, (eigen.getEigenvalue(first).getReal() - 1) / (k - 1)));
        SimpleMatrix vector = eigen.getEigenVector(first);
        double[] at = new double[2 * k];
        for (int item = 0; item < k; item++) {
            at[item] = Math.clamp(vector.get(item) * Math.sqrt(k) * scale, -.9, .9);
            at[k + item] = 1 - at[item] * at[item];
        }
        return at;
    }

    private static double[] plus(double[] at, double[] move, double length) {
        double[] next = at.clone();
        for (int i = 0; i < next.length; i++) next[i] += length * move[i];
        return next;
    }

    private static SimpleMatrix sigma(double[] at) {
        int k = at.length / 2;
        var sigma = new SimpleMatrix(k, k);
        for (int a = 0; a < k; a++)
            for (int b = 0; b < k; b++) sigma.set(a, b, at[a] * at[b] + (a == b ? at[k + a] : 0));
        return sigma;
    }

    private double discrepancy(double[] at) {
        SimpleMatrix sigma = sigma(at);
        for (var eigenvalue : sigma.eig().getEigenvalues())
            if (!(eigenvalue.getReal() > 1e-12)) return Double.POSITIVE_INFINITY;
        return Math.log(sigma.determinant()) + r.mult(sigma.invert()).trace() - logDeterminant - k;
    }

    private double[] move(double[] at) {
        SimpleMatrix inverse = sigma(at).invert();
        SimpleMatrix m = inverse.mult(sigma(at).minus(r)).mult(inverse);
        var gradient = new SimpleMatrix(2 * k, 1);
        for (int a = 0; a < k; a++) {
            double sum = 0;
            for (int b = 0; b < k; b++) sum += m.get(a, b) * at[b];
            gradient.set(a, 0, -sum);
            gradient.set(k + a, 0, -m.get(a, a) / 2);
        }
        SimpleMatrix information = information(Arrays.copyOf(at, k), Arrays.copyOfRange(at, k, 2 * k));
        return information.pseudoInverse().mult(gradient).getDDRM().getData().clone();
    }

    /// Expected information of one case on all λ, then all θ, with `A = Σ⁻¹` and `v = Aλ`:
    /// `I(λa,λb) = A_ab·λ'v + v_a·v_b`, `I(λa,θb) = A_ab·v_b`, `I(θa,θb) = A_ab²/2`.
    static SimpleMatrix information(double[] loadings, double[] unique) {
        int k = loadings.length;
        double[] at = Arrays.copyOf(loadings, 2 * k);
        System.arraycopy(unique, 0, at, k, k);
        SimpleMatrix inverse = sigma(at).invert();
        double[] v = new double[k];
        double quadratic = 0;
        for (int a = 0; a < k; a++) {
            for (int b = 0; b < k; b++) v[a] += inverse.get(a, b) * loadings[b];
            quadratic += v[a] * loadings[a];
        }
        var information = new SimpleMatrix(2 * k, 2 * k);
        for (int a = 0; a < k; a++)
            for (int b = 0; b < k; b++) {
                double i = inverse.get(a, b);
                information.set(a, b, i * quadratic + v[a] * v[b]);
                information.set(a, k + b, i * v[b]);
                information.set(k + b, a, i * v[b]);
                information.set(k + a, k + b, i * i / 2);
            }
        return information;
    }
}
