package dk.spirekraft.psychometrics;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.decomposition.chol.CholeskyDecompositionInner_DDRM;
import org.ejml.dense.row.linsol.chol.LinearSolverChol_DDRM;

/// What one case tells of the loadings and uniquenesses of one factor; a uniqueness fixed at 0 is known already.
///
/// - Formula: that of [FactorSlopes], scaled to a diagonal of 1.
/// - Source: expected information after Jöreskog (1967), doi:10.1007/BF02289658.
final class FactorInformation {

    /// A pivot under this: the answers go as well with other loadings, as where one of three items goes with no other.
    private static final double UNKNOWN = 1e-9;

    private final double[] units;
    private final LinearSolverChol_DDRM solver = new LinearSolverChol_DDRM(new CholeskyDecompositionInner_DDRM(true));
    private final boolean isKnown;

    FactorInformation(double[] loadings, double[] uniquenesses) {
        int k = loadings.length;
        double[] at = Arrays.copyOf(loadings, 2 * k);
        System.arraycopy(uniquenesses, 0, at, k, k);
        var inverse = new DMatrixRMaj(k, k);
        FactorSurface.sigma(inverse, at);
        CommonOps_DDRM.invertSPD(inverse, inverse);
        DMatrixRMaj scaled = FactorSlopes.information(at, inverse);
        units = new double[2 * k];
        for (int i = 0; i < 2 * k; i++) units[i] = Math.sqrt(scaled.get(i, i));
        for (int i = 0; i < 2 * k; i++)
            for (int j = 0; j < 2 * k; j++) {
                boolean isFixed = at[i] == 0 && i >= k || at[j] == 0 && j >= k;
                scaled.set(i, j, i == j ? 1 : isFixed ? 0 : scaled.get(i, j) / (units[i] * units[j]));
            }
        isKnown = Arrays.stream(units).allMatch(unit -> unit > 0) && hasAllPivots(scaled);
    }

    private boolean hasAllPivots(DMatrixRMaj scaled) {
        if (!solver.setA(scaled)) return false;
        for (int i = 0; i < scaled.numRows; i++) {
            double pivot = scaled.get(i, i);
            if (!(pivot * pivot > UNKNOWN)) return false;
        }
        return true;
    }

    /// Whether there is a single solution.
    boolean isKnown() {
        return isKnown;
    }

    /// Of a figure that moves so much with each λ, then each θ, known from one case.
    ///
    /// @throws IllegalStateException where there is no single solution
    double variance(double[] slopes) {
        if (!isKnown) throw new IllegalStateException("The loadings have no single solution");
        var slope = new DMatrixRMaj(units.length, 1);
        for (int i = 0; i < units.length; i++) slope.data[i] = slopes[i] / units[i];
        var solved = new DMatrixRMaj(units.length, 1);
        solver.solve(slope, solved);
        return CommonOps_DDRM.dot(slope, solved);
    }
}
