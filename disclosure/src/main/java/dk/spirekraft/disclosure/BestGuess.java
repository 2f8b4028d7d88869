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
        List<Sum> sums = new ArrayList<>();
        waves.forEach((wave, atoms) -> atoms.forEach(atom -> sums.add(new Sum(wave, atom))));
        Map<Integer, List<Integer>> histories = new LinkedHashMap<>();
        for (int i = 0; i < sums.size(); i++) {
            int sum = i;
            sums.get(i)
                    .people()
                    .rows()
                    .forEach(row -> histories
                            .computeIfAbsent(row, fresh -> new ArrayList<>())
                            .add(sum));
        }
        Map<List<Integer>, Integer> alike = new HashMap<>();
        histories.values().forEach(history -> alike.merge(history, 1, Integer::sum));
        Cholesky covariances = Cholesky.of(covariances(sums, alike));
        return alike.keySet().stream()
                .mapToDouble(history -> best(history, sums, covariances))
                .max()
                .orElse(0);
    }

    private record Sum(int wave, People people) {}

    private static double[][] covariances(List<Sum> sums, Map<List<Integer>, Integer> alike) {
        double[][] covariances = new double[sums.size()][sums.size()];
        alike.forEach((history, people) -> {
            for (int a : history) for (int b : history) covariances[a][b] += people * between(sums.get(a), sums.get(b));
        });
        return covariances;
    }

    private static double between(Sum a, Sum b) {
        return a.wave() == b.wave() ? 1 : BETWEEN_WAVES;
    }

    private static double best(List<Integer> history, List<Sum> sums, Cholesky covariances) {
        double best = 0;
        for (int own : history) {
            double[] with = new double[sums.size()];
            for (int other : history) with[other] = between(sums.get(own), sums.get(other));
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

        double explained(double[] with) {
            double explained = 0;
            double[] solved = new double[with.length];
            for (int i = 0; i < with.length; i++) {
                double rest = with[i];
                for (int l = 0; l < i; l++) rest -= lower[i][l] * solved[l];
                solved[i] = rest / lower[i][i];
                explained += solved[i] * solved[i];
            }
            return explained;
        }
    }
}
