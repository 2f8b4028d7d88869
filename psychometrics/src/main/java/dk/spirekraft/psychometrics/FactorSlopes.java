package dk.spirekraft.psychometrics;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.chol.CholeskyDecompositionInner_DDRM;
import org.ejml.dense.row.linsol.chol.LinearSolverChol_DDRM;

/// Slopes and curvature of half of F of [OneFactor], by all λ, then all θ.
///
/// - Formula: with `A = Σ⁻¹`, `B = ARA`, `M = A − B` the slopes are `Mλ` and `M_aa/2`. With `v = Aλ`, `w = Bλ`,
///   `q = λ'v`, `p = λ'w` the curvature is
///   `(λa,λb): A_ab(p−q) + B_ab·q + v_a·w_b + w_a·v_b − v_a·v_b + M_ab`, `(λa,θb): A_ab(w_b−v_b) + B_ab·v_b` and
///   `(θa,θb): A_ab·B_ab − A_ab²/2`. With A in the place of B that is the expected information of one case.
/// - Source: derived from Jöreskog (1967), doi:10.1007/BF02289658.
final class FactorSlopes {

    private final int k;
    private final double[] v;
    private final double[] w;
    private final DMatrixRMaj curvature;
    private final DMatrixRMaj down;
    private final DMatrixRMaj step;
    private final LinearSolverChol_DDRM solver = new LinearSolverChol_DDRM(new CholeskyDecompositionInner_DDRM(true));

    FactorSlopes(int items) {
        k = items;
        v = new double[k];
        w = new double[k];
        curvature = new DMatrixRMaj(2 * k, 2 * k);
        down = new DMatrixRMaj(2 * k, 1);
        step = new DMatrixRMaj(2 * k, 1);
    }

    /// Expected information of one case.
    static DMatrixRMaj information(double[] at, DMatrixRMaj inverse) {
        var slopes = new FactorSlopes(inverse.numRows);
        slopes.curve(at, inverse, inverse);
        return slopes.curvature;
    }

    /// The step to where it is flat, if it is a bowl; where it is none, the information's step.
    ///
    /// @param inverse A
    /// @param weighted B
    /// @return good until the next call
    double[] move(double[] at, DMatrixRMaj inverse, DMatrixRMaj weighted) {
        curve(at, inverse, weighted);
        for (int a = 0; a < k; a++) {
            down.data[a] = w[a] - v[a];
            down.data[k + a] = (weighted.get(a, a) - inverse.get(a, a)) / 2;
        }
        boolean isBowl = solver.setA(curvature);
        for (double ridge = 1e-10; !isBowl; ridge *= 100) {
            curve(at, inverse, inverse);
            for (int i = 0; i < 2 * k; i++) curvature.add(i, i, ridge * (1 + curvature.get(i, i)));
            isBowl = solver.setA(curvature);
        }
        solver.solve(down, step);
        return step.data;
    }

    private void curve(double[] at, DMatrixRMaj inverse, DMatrixRMaj weighted) {
        double q = times(inverse, at, v);
        double p = times(weighted, at, w);
        double[] into = curvature.data;
        for (int a = 0; a < k; a++)
            for (int b = 0; b < k; b++) {
                double i = inverse.data[a * k + b];
                double j = weighted.data[a * k + b];
                double mixed = i * (w[b] - v[b]) + j * v[b];
                into[a * 2 * k + b] = i * (p - q + 1) + j * (q - 1) + v[a] * w[b] + (w[a] - v[a]) * v[b];
                into[a * 2 * k + k + b] = mixed;
                into[(k + b) * 2 * k + a] = mixed;
                into[(k + a) * 2 * k + k + b] = i * (j - i / 2);
            }
    }

    /// `matrix·λ` into a column.
    ///
    /// @return `λ'·matrix·λ`
    private double times(DMatrixRMaj matrix, double[] at, double[] into) {
        double all = 0;
        for (int a = 0; a < k; a++) {
            double sum = 0;
            for (int b = 0; b < k; b++) sum += matrix.data[a * k + b] * at[b];
            into[a] = sum;
            all += sum * at[a];
        }
        return all;
    }
}
