package dk.spirekraft.disclosure;

import dk.spirekraft.disclosure.BestGuess.Cholesky;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Sums over people who stay, and what they tell of one person more.
///
/// - Formula: let Σ be the covariances of the sums of those who stay, D which of them the person is in, and C the
///   covariances of the answers of the person, 1 and r. Then the answers have the precision C⁻¹ + DᵀΣ⁻¹D when all sums
///   are known, and R² = 1 − the largest of the variances that are left, the smallest one taken.
/// - Range: [0, 1].
final class Stayers {

    /// A person is in no sum of a wave.
    static final int NO_SUM = -1;

    private final int[] firsts;
    private final int[] waves;
    private final double[][] covariances;
    private double[][] inverse = new double[0][0];

    /// @param sums the piles of each wave
    Stayers(List<List<Set<String>>> sums) {
        firsts = new int[sums.size()];
        List<Integer> of = new ArrayList<>();
        for (int wave = 0; wave < sums.size(); wave++) {
            firsts[wave] = of.size();
            for (int pile = 0; pile < sums.get(wave).size(); pile++) of.add(wave);
        }
        waves = of.stream().mapToInt(Integer::intValue).toArray();
        covariances = new double[waves.length][waves.length];
    }

    /// @param way the pile of each wave, or no sum
    void add(List<Integer> way, int people) {
        if (people <= 0) return;
        List<Integer> sums = sums(way);
        for (int a : sums) for (int b : sums) covariances[a][b] += people * BestGuess.between(waves[a], waves[b]);
    }

    private List<Integer> sums(List<Integer> way) {
        List<Integer> sums = new ArrayList<>();
        for (int wave = 0; wave < way.size(); wave++)
            if (way.get(wave) != NO_SUM) sums.add(firsts[wave] + way.get(wave));
        return sums;
    }

    /// True if a sum may be of nobody who stays.
    boolean lackSome() {
        for (int sum = 0; sum < waves.length; sum++) if (covariances[sum][sum] == 0) return true;
        inverse = Cholesky.of(covariances).inverse();
        for (double[] row : inverse) for (double one : row) if (!Double.isFinite(one)) return true;
        return false;
    }

    /// How well one who stayed is guessed.
    double guessedOfOne(List<Integer> way) {
        double best = 0;
        List<Integer> sums = sums(way);
        for (int own : sums) {
            double guessed = 0;
            for (int a : sums)
                for (int b : sums)
                    guessed += BestGuess.between(waves[own], waves[a])
                            * inverse[a][b]
                            * BestGuess.between(waves[own], waves[b]);
            best = Math.max(best, guessed);
        }
        return best;
    }

    /// How well one is guessed who went this way, and is none of those who stayed.
    double guessed(List<Integer> way) {
        List<Integer> sums = sums(way);
        int n = sums.size();
        if (n == 0) return 0;
        double[][] own = new double[n][n];
        for (int a = 0; a < n; a++) for (int b = 0; b < n; b++) own[a][b] = a == b ? 1 : BestGuess.BETWEEN_WAVES;
        double[][] precision = Cholesky.of(own).inverse();
        for (int a = 0; a < n; a++) for (int b = 0; b < n; b++) precision[a][b] += inverse[sums.get(a)][sums.get(b)];
        double[][] left = Cholesky.of(precision).inverse();
        double least = 1;
        for (int a = 0; a < n; a++) least = Math.min(least, left[a][a]);
        return 1 - least;
    }
}
