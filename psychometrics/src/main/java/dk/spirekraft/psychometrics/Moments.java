package dk.spirekraft.psychometrics;

import java.util.OptionalDouble;

/// Count, mean and sum of squared deviations of numbers that stream by, in one pass. Not thread-safe; parts can be
/// combined.
///
/// - Formula: with `d = y − m`, `m += d/n` and `SS += d·(y − m)`; of two parts `m = m₁ + d·n₂/n` and
///   `SS = SS₁ + SS₂ + d²·n₁n₂/n` with `d = m₂ − m₁`; `s = √(SS/(n−1))`.
/// - Unit: that of the numbers, squared for SS. Range: SS 0 or more.
/// - Missing values: NaN is left out of a column, and refused one by one.
/// - Checked against: R 4.2.2 mean and sd in all three files (Bhr2000ReferenceTest).
/// - Source: Welford (1962), doi:10.1080/00401706.1962.10490022; combining after Chan, Golub & LeVeque (1983),
///   doi:10.1080/00031305.1983.10483115.
public final class Moments {

    private long n;
    private double mean;
    private double squares;

    /// @param values NaN is left out
    public static Moments of(double[] values) {
        var moments = new Moments();
        for (double value : values) if (!Double.isNaN(value)) moments.add(value);
        return moments;
    }

    public void add(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value))
            throw new IllegalArgumentException("A number is finite, but got " + value);
        n++;
        double delta = value - mean;
        mean += delta / n;
        squares += delta * (value - mean);
    }

    public void combine(Moments other) {
        if (other.n == 0) return;
        double delta = other.mean - mean;
        long total = n + other.n;
        squares += other.squares + delta * delta * n * other.n / total;
        mean += delta * other.n / total;
        n = total;
    }

    public long n() {
        return n;
    }

    /// @return empty if nothing was added
    public OptionalDouble mean() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean);
    }

    /// Sum of squared deviations from the mean.
    public double squares() {
        return squares;
    }

    /// Sample standard deviation (divisor n − 1).
    ///
    /// @return empty for fewer than two
    public OptionalDouble sd() {
        return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squares / (n - 1)));
    }
}
