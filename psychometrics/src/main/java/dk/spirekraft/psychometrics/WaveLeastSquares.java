package dk.spirekraft.psychometrics;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/// Generalized least squares of two waves, from sums over the three kinds of persons: both waves, first, second.
final class WaveLeastSquares {

    private final List<Kind> kinds = new ArrayList<>();
    private final double answers;

    WaveLeastSquares(TwoWaves waves) {
        Kind both = new Kind(new SimpleMatrix(new double[][] {{1, 0}, {1, 1}}));
        Kind first = new Kind(new SimpleMatrix(new double[][] {{1, 0}}));
        Kind second = new Kind(new SimpleMatrix(new double[][] {{1, 1}}));
        double[] before = waves.before();
        double[] after = waves.after();
        for (int i = 0; i < before.length; i++) {
            if (waves.isPair(i)) both.add(before[i], after[i]);
            else if (!Double.isNaN(before[i])) first.add(before[i]);
            else if (!Double.isNaN(after[i])) second.add(after[i]);
        }
        kinds.addAll(List.of(both, first, second));
        answers = 2.0 * both.count + first.count + second.count;
    }

    /// Persons who answered in the same waves: their design X, and the sums of y and yy'.
    private static final class Kind {
        private final SimpleMatrix design;
        private SimpleMatrix sum;
        private SimpleMatrix products;
        private int count;

        Kind(SimpleMatrix design) {
            this.design = design;
            sum = new SimpleMatrix(design.getNumRows(), 1);
            products = new SimpleMatrix(design.getNumRows(), design.getNumRows());
        }

        void add(double... y) {
            var column = new SimpleMatrix(y);
            sum = sum.plus(column);
            products = products.plus(column.mult(column.transpose()));
            count++;
        }

        /// `(σ²I + τ²J)⁻¹`.
        SimpleMatrix inverse(double persons, double rest) {
            int m = design.getNumRows();
            return SimpleMatrix.identity(m)
                    .scale(rest)
                    .plus(ones().scale(persons))
                    .invert();
        }

        SimpleMatrix ones() {
            return SimpleMatrix.ones(design.getNumRows(), design.getNumRows());
        }

        /// Which answers go together through τ² (0) and through σ² (1).
        SimpleMatrix part(int variance) {
            return variance == 0 ? ones() : SimpleMatrix.identity(design.getNumRows());
        }

        SimpleMatrix crossed(SimpleMatrix weights) {
            return design.transpose().mult(weights).mult(design).scale(count);
        }

        /// Sum of residuals.
        SimpleMatrix residuals(SimpleMatrix beta) {
            return sum.minus(design.mult(beta).scale(count));
        }

        /// Sum of rr'.
        SimpleMatrix squares(SimpleMatrix beta) {
            SimpleMatrix fitted = design.mult(beta);
            SimpleMatrix mixed = fitted.mult(sum.transpose());
            return products.minus(mixed)
                    .minus(mixed.transpose())
                    .plus(fitted.mult(fitted.transpose()).scale(count));
        }
    }

    private SimpleMatrix information(double persons, double rest) {
        var sum = new SimpleMatrix(2, 2);
        for (Kind kind : kinds) sum = sum.plus(kind.crossed(kind.inverse(persons, rest)));
        return sum;
    }

    private SimpleMatrix beta(double persons, double rest) {
        var right = new SimpleMatrix(2, 1);
        for (Kind kind : kinds)
            right = right.plus(
                    kind.design.transpose().mult(kind.inverse(persons, rest)).mult(kind.sum));
        return information(persons, rest).invert().mult(right);
    }

    private double q(double ratio) {
        SimpleMatrix beta = beta(ratio, 1);
        return kinds.stream()
                .mapToDouble(
                        kind -> kind.inverse(ratio, 1).mult(kind.squares(beta)).trace())
                .sum();
    }

    /// Slope of the REML criterion in λ = τ²/σ².
    double score(double ratio) {
        SimpleMatrix beta = beta(ratio, 1);
        SimpleMatrix inverse = information(ratio, 1).invert();
        double gaps = 0;
        double trace = 0;
        for (Kind kind : kinds) {
            SimpleMatrix w = kind.inverse(ratio, 1);
            SimpleMatrix wdw = w.mult(kind.ones()).mult(w);
            gaps += wdw.mult(kind.squares(beta)).trace();
            trace += kind.count * w.mult(kind.ones()).trace()
                    - inverse.mult(kind.crossed(wdw)).trace();
        }
        return -(answers - 2) * gaps / q(ratio) + trace;
    }

    /// @return not estimable where either approximation has no degrees of freedom left
    Estimate<WaveModel> model(double ratio) {
        double rest = q(ratio) / (answers - 2);
        double persons = ratio * rest;
        SimpleMatrix phi = information(persons, rest).invert();
        var parts = new Parts(persons, rest, phi, beta(persons, rest));
        double delta = parts.beta().get(1);
        double variance = phi.get(1, 1);
        SimpleMatrix expected = parts.expected();
        SimpleMatrix observed = parts.observed();
        SimpleMatrix enlarged = parts.enlarged(expected.invert().scale(2));
        double satterthwaite = parts.df(observed.invert().scale(2));
        double kenwardRoger = parts.df(expected.invert().scale(2));
        if (!(satterthwaite > 0) || !(kenwardRoger > 0) || !(variance > 0) || !(enlarged.get(1, 1) > 0))
            return Estimate.not(Reason.NO_SOLUTION);
        return Estimate.of(new WaveModel(
                persons,
                rest,
                new Change(delta, Math.sqrt(variance), satterthwaite),
                new Change(delta, Math.sqrt(enlarged.get(1, 1)), kenwardRoger)));
    }

    /// All that both approximations of the df are made of, at one pair of variances.
    private final class Parts {
        private final double persons;
        private final double rest;
        private final SimpleMatrix phi;
        private final SimpleMatrix beta;

        Parts(double persons, double rest, SimpleMatrix phi, SimpleMatrix beta) {
            this.persons = persons;
            this.rest = rest;
            this.phi = phi;
            this.beta = beta;
        }

        SimpleMatrix beta() {
            return beta;
        }

        /// `X'V⁻¹V_iV⁻¹X`.
        private SimpleMatrix p(int i) {
            var sum = new SimpleMatrix(2, 2);
            for (Kind kind : kinds) {
                SimpleMatrix v = kind.inverse(persons, rest);
                sum = sum.plus(kind.crossed(v.mult(kind.part(i)).mult(v)));
            }
            return sum;
        }

        /// `X'V⁻¹V_iV⁻¹V_jV⁻¹X`.
        private SimpleMatrix q(int i, int j) {
            var sum = new SimpleMatrix(2, 2);
            for (Kind kind : kinds) {
                SimpleMatrix v = kind.inverse(persons, rest);
                sum = sum.plus(kind.crossed(
                        v.mult(kind.part(i)).mult(v).mult(kind.part(j)).mult(v)));
            }
            return sum;
        }

        /// tr(PV_iPV_j).
        private double trace(int i, int j) {
            double sum = 0;
            for (Kind kind : kinds) {
                SimpleMatrix v = kind.inverse(persons, rest);
                sum += kind.count
                        * v.mult(kind.part(i)).mult(v).mult(kind.part(j)).trace();
            }
            return sum
                    - 2 * phi.mult(q(i, j)).trace()
                    + phi.mult(p(i)).mult(phi).mult(p(j)).trace();
        }

        SimpleMatrix expected() {
            return both(this::trace);
        }

        SimpleMatrix observed() {
            return both((i, j) -> 2 * quadratic(i, j) - trace(i, j));
        }

        /// y'PV_iPV_jPy.
        private double quadratic(int i, int j) {
            double sum = 0;
            for (Kind kind : kinds) {
                SimpleMatrix v = kind.inverse(persons, rest);
                SimpleMatrix weights =
                        v.mult(kind.part(i)).mult(v).mult(kind.part(j)).mult(v);
                sum += weights.mult(kind.squares(beta)).trace();
            }
            return sum - pull(i).transpose().mult(phi).mult(pull(j)).get(0);
        }

        /// `X'V⁻¹V_iV⁻¹r`.
        private SimpleMatrix pull(int i) {
            var sum = new SimpleMatrix(2, 1);
            for (Kind kind : kinds) {
                SimpleMatrix v = kind.inverse(persons, rest);
                sum = sum.plus(kind.design
                        .transpose()
                        .mult(v)
                        .mult(kind.part(i))
                        .mult(v)
                        .mult(kind.residuals(beta)));
            }
            return sum;
        }

        private SimpleMatrix both(Entry entry) {
            var matrix = new SimpleMatrix(2, 2);
            for (int i = 0; i < 2; i++) for (int j = 0; j < 2; j++) matrix.set(i, j, entry.at(i, j));
            return matrix;
        }

        /// `Φ + 2Φ{Σ W_ij(Q_ij − P_iΦP_j)}Φ`.
        SimpleMatrix enlarged(SimpleMatrix ofVariances) {
            var sum = new SimpleMatrix(2, 2);
            for (int i = 0; i < 2; i++)
                for (int j = 0; j < 2; j++)
                    sum = sum.plus(q(i, j).minus(p(i).mult(phi).mult(p(j))).scale(ofVariances.get(i, j)));
            return phi.plus(phi.mult(sum).mult(phi).scale(2));
        }

        double df(SimpleMatrix ofVariances) {
            var slope = new SimpleMatrix(2, 1);
            for (int i = 0; i < 2; i++) slope.set(i, 0, phi.mult(p(i)).mult(phi).get(1, 1));
            return 2 * phi.get(1, 1) * phi.get(1, 1) / slope.dot(ofVariances.mult(slope));
        }
    }

    private interface Entry {
        double at(int i, int j);
    }
}
