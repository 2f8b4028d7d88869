package dk.spirekraft.disclosure;

import dk.spirekraft.disclosure.BestGuess.Cholesky;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How well an answer could be guessed if one who answered changed places with a colleague who didn't, without
/// reckoning everything anew: a change touches one row and one column of the covariances.
///
/// - Formula: Σ′ = Σ + eu′ + ue′ with e the unit of the atom and u what the change adds to its covariances, and
///   Σ′⁻¹ by the formula of Sherman, Morrison and Woodbury; R² as in [BestGuess].
/// - Range: [0, 1], to about twelve digits. It chooses what to try; what is found is reckoned by [BestGuess].
final class Changes {

    private final int[] waves;
    private final double[][] inverse;
    private final List<Alike> alike = new ArrayList<>();

    /// People who are in the same sums, and what is guessed of them in each of their waves before any change.
    private record Alike(List<Integer> history, int people, double[] guessed) {}

    /// @param waves the wave of each sum
    /// @param people how many people are in which sums, by their places
    Changes(List<Integer> waves, Map<List<Integer>, Integer> people) {
        this.waves = waves.stream().mapToInt(Integer::intValue).toArray();
        this.inverse = Cholesky.of(BestGuess.covariances(this.waves, people)).inverse();
        people.forEach((history, many) -> alike.add(new Alike(history, many, guessed(history))));
    }

    private double[] guessed(List<Integer> history) {
        double[] guessed = new double[history.size()];
        for (int i = 0; i < guessed.length; i++) guessed[i] = guessed(history, history.get(i));
        return guessed;
    }

    private double guessed(List<Integer> history, int own) {
        double sum = 0;
        for (int a : history) for (int b : history) sum += between(own, a) * inverse[a][b] * between(own, b);
        return sum;
    }

    private double between(int sum, int other) {
        return BestGuess.between(waves[sum], waves[other]);
    }

    /// The largest R² after one of the first history left an atom, and one of the second came.
    double after(int atom, List<Integer> leaver, List<Integer> comer) {
        var update = new Update(atom, leaver, comer);
        double best = 0;
        for (Alike some : alike)
            if (some.people() > 1
                    || !(some.history().equals(leaver) || some.history().equals(comer)))
                best = Math.max(best, update.best(some.history(), some.guessed()));
        List<Integer> without = new ArrayList<>(leaver);
        without.remove(Integer.valueOf(atom));
        List<Integer> with = new ArrayList<>(comer);
        with.add(atom);
        best = Math.max(best, update.best(without, guessed(without)));
        return Math.max(best, update.best(with, guessed(with)));
    }

    private final class Update {

        private final double[] ofAtom;
        private final double[] ofChange;
        private final double alpha;
        private final double beta;
        private final double gamma;
        private final double determinant;

        Update(int atom, List<Integer> leaver, List<Integer> comer) {
            ofAtom = inverse[atom];
            ofChange = new double[waves.length];
            double[] change = new double[waves.length];
            for (int other : comer) change[other] += between(atom, other);
            for (int other : leaver) if (other != atom) change[other] -= between(atom, other);
            double within = 0;
            for (int other = 0; other < change.length; other++)
                if (change[other] != 0)
                    for (int i = 0; i < change.length; i++) ofChange[i] += inverse[other][i] * change[other];
            for (int i = 0; i < change.length; i++) within += change[i] * ofChange[i];
            alpha = ofAtom[atom];
            beta = 1 + ofChange[atom];
            gamma = within;
            determinant = alpha * gamma - beta * beta;
        }

        double best(List<Integer> history, double[] before) {
            double best = 0;
            for (int i = 0; i < before.length; i++) {
                double p = 0;
                double q = 0;
                int own = history.get(i);
                for (int other : history) {
                    p += between(own, other) * ofAtom[other];
                    q += between(own, other) * ofChange[other];
                }
                double lost = (gamma * p * p - 2 * beta * p * q + alpha * q * q) / determinant;
                best = Math.max(best, before[i] - lost);
            }
            return best;
        }
    }
}
