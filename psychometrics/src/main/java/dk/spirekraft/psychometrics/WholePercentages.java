package dk.spirekraft.psychometrics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Percentages without decimals that still sum to 100.
///
/// - Formula: the whole part of `100·c/n`; what is left goes to the largest remainders, ties to the lower category.
/// - Unit: per cent. Range: whole numbers from 0 to 100.
/// - Missing values: none; without any answer all are 0.
/// - Checked against: the case *percentages* in synthetic.json (SyntheticReferenceTest).
/// - Source: Hamilton's method of largest remainders, in Balinski & Young (1982), Fair Representation.
public final class WholePercentages {

    private WholePercentages() {}

    /// @param counts 0 or more each, lowest category first
    public static int[] of(int[] counts) {
        long total = 0;
        for (int count : counts) {
            if (count < 0) throw new IllegalArgumentException("A count is 0 or more, but got " + count);
            total += count;
        }
        int[] percent = new int[counts.length];
        if (total == 0) return percent;
        long[] remainder = new long[counts.length];
        for (int c = 0; c < counts.length; c++) {
            percent[c] = (int) (100L * counts[c] / total);
            remainder[c] = 100L * counts[c] % total;
        }
        int left = 100 - Arrays.stream(percent).sum();
        IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer c) -> -remainder[c]))
                .limit(left)
                .forEach(c -> percent[c]++);
        return percent;
    }
}
