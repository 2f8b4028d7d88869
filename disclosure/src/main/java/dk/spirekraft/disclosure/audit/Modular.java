package dk.spirekraft.disclosure.audit;

import java.util.ArrayList;
import java.util.List;

/// Linear algebra over whole numbers modulo the prime 2³¹ − 1: exact where the determinants are smaller than that, as
/// they are for weights of published figures, and without any rounding.
final class Modular {

    static final long PRIME = (1L << 31) - 1;

    private Modular() {}

    static long of(long value) {
        return Math.floorMod(value, PRIME);
    }

    static long inverse(long value) {
        long inverse = 1;
        long power = of(value);
        for (long rest = PRIME - 2; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) inverse = inverse * power % PRIME;
            power = power * power % PRIME;
        }
        return inverse;
    }

    /// Rows in echelon form, to which more can be added; adding never changes one that is there.
    static final class Echelon {

        private final List<long[]> rows = new ArrayList<>();
        private final List<Integer> pivots = new ArrayList<>();

        Echelon() {}

        Echelon(Echelon other) {
            rows.addAll(other.rows);
            pivots.addAll(other.pivots);
        }

        /// @return false if the row follows from those that are there
        boolean add(long[] row) {
            long[] rest = reduced(row);
            for (int pivot = 0; pivot < rest.length; pivot++) {
                if (rest[pivot] == 0) continue;
                scale(rest, inverse(rest[pivot]));
                rows.add(rest);
                pivots.add(pivot);
                return true;
            }
            return false;
        }

        /// True if the row follows from those that are there.
        boolean spans(long[] row) {
            for (long left : reduced(row)) if (left != 0) return false;
            return true;
        }

        int rank() {
            return rows.size();
        }

        private long[] reduced(long[] row) {
            long[] rest = row.clone();
            for (int i = 0; i < rows.size(); i++) subtract(rest, rows.get(i), rest[pivots.get(i)]);
            return rest;
        }
    }

    /// All `x` with `Ax = 0`: one row for each unknown, one column for each independent solution.
    static long[][] kernel(long[][] matrix, int unknowns) {
        long[][] a = new long[matrix.length][];
        for (int i = 0; i < a.length; i++) a[i] = matrix[i].clone();
        int[] pivotRow = new int[unknowns];
        int rank = eliminate(a, pivotRow);
        long[][] kernel = new long[unknowns][unknowns - rank];
        int free = 0;
        for (int column = 0; column < unknowns; column++) {
            if (pivotRow[column] > 0) continue;
            kernel[column][free] = 1;
            for (int other = 0; other < unknowns; other++)
                if (pivotRow[other] > 0) kernel[other][free] = of(-a[pivotRow[other] - 1][column]);
            free++;
        }
        return kernel;
    }

    /// Gauss and Jordan. Notes for each column the row of its pivot, counted from 1, or 0; gives the rank.
    private static int eliminate(long[][] a, int[] pivotRow) {
        int rank = 0;
        for (int column = 0; column < pivotRow.length && rank < a.length; column++) {
            int found = rank;
            while (found < a.length && a[found][column] == 0) found++;
            if (found == a.length) continue;
            long[] row = a[found];
            a[found] = a[rank];
            a[rank] = row;
            scale(row, inverse(row[column]));
            for (int i = 0; i < a.length; i++) if (i != rank) subtract(a[i], row, a[i][column]);
            pivotRow[column] = ++rank;
        }
        return rank;
    }

    private static void scale(long[] row, long factor) {
        for (int i = 0; i < row.length; i++) row[i] = row[i] * factor % PRIME;
    }

    private static void subtract(long[] from, long[] row, long times) {
        if (times == 0) return;
        for (int i = 0; i < row.length; i++) from[i] = of(from[i] - times * row[i] % PRIME);
    }
}
