package dk.spirekraft.disclosure.audit;

import dk.spirekraft.disclosure.audit.ReachedGroup.Times;
import java.util.ArrayList;
import java.util.List;

/// Finds how often to take each release so that a combination of them leaves certain places alone and others not.
final class Combination {

    private static final int LARGEST_DENOMINATOR = 30_000;

    private Combination() {}

    /// @param outside places at which the combination is to be nothing
    /// @return no more than one entry per release; empty if there is no such combination
    static List<Times> of(List<Release> releases, long[][] matrix, boolean[] outside) {
        long[][] leaves = Modular.kernel(transposed(matrix, outside), matrix.length);
        for (int solution = 0; leaves.length > 0 && solution < leaves[0].length; solution++) {
            long left = left(matrix, leaves, solution);
            if (left != 0) return times(releases, leaves, new Solution(solution, left > Modular.PRIME / 2));
        }
        return List.of();
    }

    private static long[][] transposed(long[][] matrix, boolean[] outside) {
        List<long[]> rows = new ArrayList<>();
        for (int place = 0; place < outside.length; place++) {
            if (!outside[place]) continue;
            long[] row = new long[matrix.length];
            for (int i = 0; i < row.length; i++) row[i] = matrix[i][place];
            rows.add(row);
        }
        return rows.toArray(long[][]::new);
    }

    /// What the combination has at the first place where it is not nothing; 0 if there is none.
    private static long left(long[][] matrix, long[][] leaves, int solution) {
        for (int place = 0; place < matrix[0].length; place++) {
            long sum = 0;
            for (int i = 0; i < matrix.length; i++)
                sum = (sum + leaves[i][solution] * matrix[i][place]) % Modular.PRIME;
            if (sum != 0) return sum;
        }
        return 0;
    }

    /// Turned round where it would have people count negatively.
    private record Solution(int column, boolean isTurned) {}

    private static List<Times> times(List<Release> releases, long[][] leaves, Solution solution) {
        List<Times> times = new ArrayList<>();
        for (int i = 0; i < releases.size(); i++) {
            long residue =
                    Modular.of(solution.isTurned() ? -leaves[i][solution.column()] : leaves[i][solution.column()]);
            if (residue != 0) times.add(fraction(releases.get(i).name(), residue));
        }
        return times;
    }

    /// The fraction with small numbers that is this number modulo the prime.
    private static Times fraction(String release, long residue) {
        for (long denominator = 1; denominator < LARGEST_DENOMINATOR; denominator++) {
            long numerator = residue * denominator % Modular.PRIME;
            if (numerator < LARGEST_DENOMINATOR) return new Times(release, numerator, denominator);
            if (Modular.PRIME - numerator < LARGEST_DENOMINATOR)
                return new Times(release, numerator - Modular.PRIME, denominator);
        }
        return new Times(release, residue, 1);
    }
}
