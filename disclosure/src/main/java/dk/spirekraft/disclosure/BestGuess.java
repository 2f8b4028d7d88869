package dk.spirekraft.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How well one answer can be guessed from the sums of all atoms of all waves: the largest R² of a linear guess.
///
/// - Formula: `R² = c′Σ⁻¹c`, where Σ are the covariances of the sums, r times the people in common, and c those of the
///   answer with the sums. Variances are alike and people independent; r = .8 between any two waves of a person.
/// - Range: [0, 1]; 1/n for n people who stay together, however many waves they answer.
/// - Several items that are shown for the same groups let nobody guess better, for what a person deviates from the
///   group in is independent of all means.
/// - Source: the project's statistics, C3 (G3) and C4.6, whose numbers BestGuessTest reproduces.
public final class BestGuess {

    /// Correlation between two waves of a person: careful, for over a year it is lower.
    public static final double BETWEEN_WAVES = .8;

    private BestGuess() {}

    /// The largest share that may be guessed: what a member of a group of k learns of the others anyway.
    public static double most(int k) {
        return 1.0 / (k - 1);
    }

    /// @param waves the atoms of one item in each wave; those of a wave have no one in common
    /// @return the largest R² over all people and waves, 0 without any atom
    public static double of(Map<Integer, List<People>> waves) {
        List<Integer> sums = new ArrayList<>();
        Map<Integer, List<Integer>> histories = new LinkedHashMap<>();
        waves.forEach((wave, atoms) -> atoms.forEach(atom -> {
            int sum = sums.size();
            sums.add(wave);
            atom.rows()
                    .forEach(row -> histories
                            .computeIfAbsent(row, fresh -> new ArrayList<>())
                            .add(sum));
        }));
        Map<List<Integer>, Integer> alike = new HashMap<>();
        histories.values().forEach(history -> alike.merge(history, 1, Integer::sum));
        return of(sums, alike);
    }

    /// The same for people of whom it is only known how many are alike.
    ///
    /// @param sums the wave of each; none is of nobody
    /// @param alike how many people are in which sums, by their places
    static double of(List<Integer> sums, Map<List<Integer>, Integer> alike) {
        int[] waves = sums.stream().mapToInt(Integer::intValue).toArray();
        Cholesky covariances = Cholesky.of(covariances(waves, alike));
        double best = 0;
        for (List<Integer> history : alike.keySet()) best = Math.max(best, best(history, waves, covariances));
        return best;
    }

    static double[][] covariances(int[] waves, Map<List<Integer>, Integer> alike) {
        double[][] covariances = new double[waves.length][waves.length];
        alike.forEach((history, people) -> {
            for (int a : history) for (int b : history) covariances[a][b] += people * between(waves[a], waves[b]);
        });
        return covariances;
    }

    static double between(int wave, int other) {
        return wave == other ? 1 : BETWEEN_WAVES;
    }

    private static double best(List<Integer> history, int[] waves, Cholesky covariances) {
        double best = 0;
        for (int own : history) {
            double[] with = new double[waves.length];
            for (int other : history) with[other] = between(waves[own], waves[other]);
            best = Math.max(best, covariances.explained(with));
        }
        return best;
    }

    /// `Σ = LL′`, so that `c′Σ⁻¹c` is the squared length of `L⁻¹c`; NaN where Σ are no covariances.
    record Cholesky(double[][] lower) {

        static Cholesky of(double[][] matrix) {
            int n = matrix.length;
            double[][] lower = new double[n][n];
            for (int i = 0; i < n; i++)
                for (int j = 0; j <= i; j++) {
                    double rest = matrix[i][j];
                    for (int l = 0; l < j; l++) rest -= lower[i][l] * lower[j][l];
                    lower[i][j] = i == j ? Math.sqrt(rest) : rest / lower[j][j];
                }
            return new Cholesky(lower);
        }

        /// Σ⁻¹.
        double[][] inverse() {
            int n = lower.length;
            double[][] inverse = new double[n][n];
            for (int column = 0; column < n; column++) {
                double[] solved = inverse[column];
                for (int i = column; i < n; i++) {
                    double rest = i == column ? 1 : 0;
                    for (int l = column; l < i; l++) rest -= lower[i][l] * solved[l];
                    solved[i] = rest / lower[i][i];
                }
                for (int i = n - 1; i >= 0; i--) {
                    double rest = solved[i];
                    for (int l = i + 1; l < n; l++) rest -= lower[l][i] * solved[l];
                    solved[i] = rest / lower[i][i];
                }
            }
            return inverse;
        }

        double explained(double[] with) {
            double explained = 0;
            double[] solved = new double[with.length];
            int first = 0;
            while (first < with.length && with[first] == 0) first++;
            for (int i = first; i < with.length; i++) {
                double rest = with[i];
                for (int l = first; l < i; l++) rest -= lower[i][l] * solved[l];
                solved[i] = rest / lower[i][i];
                explained += solved[i] * solved[i];
            }
            return explained;
        }
    }
}
