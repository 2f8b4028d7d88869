package dk.spirekraft.psychometrics;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.decomposition.chol.CholeskyDecompositionInner_DDRM;
import org.ejml.dense.row.linsol.chol.LinearSolverChol_DDRM;

/// How badly one factor with given loadings and uniquenesses fits a correlation matrix: F of [OneFactor], and the way
/// to
/// a better fit. Its matrices are made once and used for every step, so that it belongs to one thread.
final class FactorSurface {

    /// A pivot under this: an item is as good as told by those before it.
    private static final double SINGULAR = 1e-10;

    private final int k;
    private final DMatrixRMaj r;
    private final double logDeterminant;
    private final DMatrixRMaj factored;
    private final DMatrixRMaj inverse;
    private final DMatrixRMaj product;
    private final DMatrixRMaj weighted;
    private final LinearSolverChol_DDRM solver = new LinearSolverChol_DDRM(new CholeskyDecompositionInner_DDRM(true));
    private final FactorSlopes slopes;

    FactorSurface(DMatrixRMaj correlations) {
        r = correlations;
        k = correlations.numRows;
        factored = new DMatrixRMaj(k, k);
        inverse = new DMatrixRMaj(k, k);
        product = new DMatrixRMaj(k, k);
        weighted = new DMatrixRMaj(k, k);
        slopes = new FactorSlopes(k);
        factored.setTo(r);
        logDeterminant = decomposed(SINGULAR);
    }

    DMatrixRMaj correlations() {
        return r;
    }

    /// Of the correlations; negative infinity where an item is told by the others.
    double logDeterminant() {
        return logDeterminant;
    }

    /// How much of each item the others tell: `1 − 1/(R⁻¹)_aa`. Forgets where it stood.
    double[] sharedVariance() {
        factored.setTo(r);
        solver.setA(factored);
        solver.invert(inverse);
        double[] shared = new double[k];
        for (int a = 0; a < k; a++) shared[a] = 1 - 1 / inverse.get(a, a);
        return shared;
    }

    /// Goes to a point.
    ///
    /// @param at all λ, then all θ
    /// @return F, infinite where Σ is no covariance
    double discrepancy(double[] at) {
        sigma(factored, at);
        double logSigma = decomposed(1e-12);
        if (logSigma == Double.NEGATIVE_INFINITY) return Double.POSITIVE_INFINITY;
        solver.invert(inverse);
        double trace = 0;
        for (int i = 0; i < k * k; i++) trace += r.data[i] * inverse.data[i];
        return logSigma + trace - logDeterminant - k;
    }

    /// The logarithm of the determinant of what is in `factored`, and its factor in the solver.
    private double decomposed(double least) {
        if (!solver.setA(factored)) return Double.NEGATIVE_INFINITY;
        double log = 0;
        for (int a = 0; a < k; a++) {
            double pivot = factored.get(a, a) * factored.get(a, a);
            if (!(pivot > least)) return Double.NEGATIVE_INFINITY;
            log += Math.log(pivot);
        }
        return log;
    }

    /// `λλ' + Θ`.
    static void sigma(DMatrixRMaj sigma, double[] at) {
        int k = sigma.numRows;
        for (int a = 0; a < k; a++)
            for (int b = 0; b < k; b++) sigma.set(a, b, at[a] * at[b] + (a == b ? at[k + a] : 0));
    }

    /// The step towards a better fit, see [FactorSlopes].
    ///
    /// @param at where [#discrepancy] was asked for last
    /// @return good until the next call
    double[] move(double[] at) {
        CommonOps_DDRM.mult(r, inverse, product);
        CommonOps_DDRM.mult(inverse, product, weighted);
        return slopes.move(at, inverse, weighted);
    }
}
