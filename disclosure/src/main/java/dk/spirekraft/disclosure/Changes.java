package dk.spirekraft.disclosure;

import dk.spirekraft.disclosure.BestGuess.Cholesky;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// How well an answer could be guessed if one who answered changed places with a colleague who didn't, without
/// reckoning everything anew: a change touches one row and one column of the covariances.
///
/// - Formula: Σ′ = Σ + eu′ + ue′ with e the unit of the atom and u what the change adds to its covariances, and
///   Σ′⁻¹ by the formula of Sherman, Morrison and Woodbury; R² as in [BestGuess]. A person is in one sum of a wave, so
///   that the covariances of an answer with their sums are r, but 1 with its own: sums over a history are taken once.
/// - Range: [0, 1], to about twelve digits. It chooses what to try; what is found is reckoned by [BestGuess].
final class Changes {

    private static final double R = BestGuess.BETWEEN_WAVES;

    private final int[] waves;
    private final double[][] inverse;
    private final List<Alike> alike = new ArrayList<>();

    /// People who are in the same sums, and what is guessed of them in each of their waves before any change.
    private record Alike(int[] history, int people, double[] guessed) {}

    /// @param waves the wave of each sum
    /// @param people how many people are in which sums, by their places
    Changes(List<Integer> waves, Map<List<Integer>, Integer> people) {
        this.waves = waves.stream().mapToInt(Integer::intValue).toArray();
        this.inverse = Cholesky.of(BestGuess.covariances(this.waves, people)).inverse();
        people.forEach((history, many) -> {
            int[] sums = history.stream().mapToInt(Integer::intValue).toArray();
            alike.add(new Alike(sums, many, guessed(sums)));
        });
    }

    private double[] guessed(int[] history) {
        double all = 0;
        double[] guessed = new double[history.length];
        for (int i = 0; i < history.length; i++) {
            for (int other : history) guessed[i] += inverse[history[i]][other];
            all += guessed[i];
        }
        for (int i = 0; i < history.length; i++) {
            int own = history[i];
            guessed[i] = R * R * all + 2 * R * (1 - R) * guessed[i] + (1 - R) * (1 - R) * inverse[own][own];
        }
        return guessed;
    }

    /// The largest R² after one of the first history left an atom, and one of the second came.
    double after(int atom, int[] leaver, int[] comer) {
        var update = new Update(atom, leaver, comer);
        double best = 0;
        for (Alike some : alike)
            if (some.people() > 1 || !(Arrays.equals(some.history(), leaver) || Arrays.equals(some.history(), comer)))
                best = Math.max(best, update.best(some.history(), some.guessed()));
        int[] without = Arrays.stream(leaver).filter(sum -> sum != atom).toArray();
        int[] with = Arrays.copyOf(comer, comer.length + 1);
        with[comer.length] = atom;
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

        Update(int atom, int[] leaver, int[] comer) {
            ofAtom = inverse[atom];
            ofChange = new double[waves.length];
            double[] change = new double[waves.length];
            for (int other : comer) change[other] += BestGuess.between(waves[atom], waves[other]);
            for (int other : leaver) if (other != atom) change[other] -= BestGuess.between(waves[atom], waves[other]);
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

        double best(int[] history, double[] before) {
            double allOfAtom = 0;
            double allOfChange = 0;
            for (int other : history) {
                allOfAtom += ofAtom[other];
                allOfChange += ofChange[other];
            }
            double best = 0;
            for (int i = 0; i < before.length; i++) {
                double p = R * allOfAtom + (1 - R) * ofAtom[history[i]];
                double q = R * allOfChange + (1 - R) * ofChange[history[i]];
                double lost = (gamma * p * p - 2 * beta * p * q + alpha * q * q) / determinant;
                best = Math.max(best, before[i] - lost);
            }
            return best;
        }
    }
}
