package dk.spirekraft.psychometrics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Count, mean and sum of squared deviations of every group: all that the models of groups need to know of people.
/// Two passes over one column, so that nothing is lost where the mean is large against the spread.
///
/// - Formula: `mⱼ = Σy/nⱼ`, `SSⱼ = Σ(y−mⱼ)²`.
/// - Unit: that of y, squared for SS. Range: SS ≥ 0.
/// - Missing values: NaN in y and −1 in the grouping are left out. An empty group has n = 0 and mean 0.
/// - Checked against: R 4.2.2 on bhr2000 and on the generated large case (Bhr2000ReferenceTest,
///   LargeCaseReferenceTest).
/// - Source: Chan, Golub & LeVeque (1983), doi:10.1080/00031305.1983.10483115.
public record GroupMoments(int[] n, double[] mean, double[] squares) {

    public GroupMoments {
        if (n.length != mean.length || n.length != squares.length)
            throw new IllegalArgumentException("Groups have as many counts, means and squares, but got %d, %d and %d"
                    .formatted(n.length, mean.length, squares.length));
        for (int j = 0; j < n.length; j++)
            if (n[j] < 0 || !(squares[j] >= 0) || !Double.isFinite(mean[j]))
                throw new IllegalArgumentException(
                        "A group has a count and squares of 0 or more, and a finite mean, but got %d, %s and %s"
                                .formatted(n[j], squares[j], mean[j]));
    }

    /// @param y one figure per person, NaN where there is none
    public static GroupMoments of(double[] y, Grouping grouping) {
        if (y.length != grouping.persons())
            throw new IllegalArgumentException(
                    "Every figure has a group, but got %d and %d".formatted(y.length, grouping.persons()));
        Finite.checkKnown("A figure", y);
        int[] of = grouping.of();
        int[] n = new int[grouping.groups()];
        double[] first = new double[n.length];
        double[] mean = new double[n.length];
        // From the first one on, so that a group whose people are all alike has no spread by rounding.
        for (int i = 0; i < y.length; i++) {
            if (of[i] < 0 || Double.isNaN(y[i])) continue;
            if (n[of[i]]++ == 0) first[of[i]] = y[i];
            mean[of[i]] += y[i] - first[of[i]];
        }
        for (int j = 0; j < n.length; j++) if (n[j] > 0) mean[j] = first[j] + mean[j] / n[j];
        double[] squares = new double[n.length];
        for (int i = 0; i < y.length; i++) {
            if (of[i] < 0 || Double.isNaN(y[i])) continue;
            double gap = y[i] - mean[of[i]];
            squares[of[i]] += gap * gap;
        }
        return new GroupMoments(n, mean, squares);
    }

    public int size() {
        return n.length;
    }

    /// How many groups have somebody in them.
    public int inhabited() {
        return (int) Arrays.stream(n).filter(count -> count > 0).count();
    }

    public long persons() {
        return Arrays.stream(n).asLongStream().sum();
    }

    /// Mean over persons; 0 if there are none.
    public double grandMean() {
        long persons = 0;
        double first = 0;
        double sum = 0;
        for (int j = 0; j < n.length; j++) {
            if (persons == 0) first = n[j] == 0 ? 0 : mean[j];
            persons += n[j];
            sum += n[j] * (mean[j] - first);
        }
        return persons == 0 ? 0 : first + sum / persons;
    }

    /// Sum of squares inside the groups.
    public double within() {
        return Arrays.stream(squares).sum();
    }

    /// Sum of squares between the groups.
    public double between() {
        double grand = grandMean();
        double sum = 0;
        for (int j = 0; j < n.length; j++) sum += n[j] * (mean[j] - grand) * (mean[j] - grand);
        return sum;
    }

    /// The size a group would have if all were alike: `(N − Σn²/N)/(J − 1)`.
    double typicalSize() {
        double total = persons();
        double squaredSizes =
                Arrays.stream(n).mapToDouble(count -> (double) count * count).sum();
        return (total - squaredSizes / total) / (inhabited() - 1);
    }

    /// Standard deviation in one group.
    ///
    /// @return empty for fewer than two persons
    public OptionalDouble sd(int group) {
        return n[group] < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squares[group] / (n[group] - 1)));
    }

    /// Only the groups with somebody in them, in the same order.
    GroupMoments withoutEmpty() {
        int[] kept = IntStream.range(0, n.length).filter(j -> n[j] > 0).toArray();
        if (kept.length == n.length) return this;
        return new GroupMoments(
                Arrays.stream(kept).map(j -> n[j]).toArray(),
                Arrays.stream(kept).mapToDouble(j -> mean[j]).toArray(),
                Arrays.stream(kept).mapToDouble(j -> squares[j]).toArray());
    }
}
