package dk.spirekraft.psychometrics;

import java.util.Arrays;

/// Intervals of the two correlations of [WithinBetween] by drawing whole workplaces, which needs no normal
/// distribution. The same seed gives the same figures everywhere.
///
/// - Formula: J workplaces drawn with replacement B times, each draw a workplace of its own; percentiles by linear
///   interpolation (R's type 7). Draws by SplitMix64 from the seed.
/// - Unit: none. Range: −1 to 1.
/// - Missing values: as [WithinBetween].
/// - Checked against: R 4.2.2 with another generator in bhr2000.json, to .02 (Bhr2000ReferenceTest).
/// - Source: Davison & Hinkley (1997), Bootstrap Methods, ch. 3.8; Ren et al. (2010), doi:10.1080/02664760903046102.
///
/// @param between percentile interval between workplaces
/// @param within percentile interval inside them
public record ClusterBootstrap(Interval between, Interval within) {

    /// How to draw.
    ///
    /// @param draws B, 100 or more
    public record Plan(int draws, long seed, double confidence) {
        public Plan {
            if (draws < 100) throw new IllegalArgumentException("There are 100 draws or more, but got " + draws);
            if (!(confidence > 0 && confidence < 1))
                throw new IllegalArgumentException("Confidence lies between 0 and 1, but got " + confidence);
        }
    }

    /// @return not estimable for fewer than four workplaces, or where a draw does not vary
    public static Estimate<ClusterBootstrap> of(double[] x, double[] y, Grouping grouping, Plan plan) {
        CrossMoments sums = CrossMoments.of(x, y, grouping);
        if (sums.groups() < 4) return Estimate.not(Reason.TOO_FEW_GROUPS);
        var random = new SplitMix(plan.seed());
        double[] between = new double[plan.draws()];
        double[] within = new double[plan.draws()];
        int[] drawn = new int[sums.groups()];
        for (int draw = 0; draw < plan.draws(); draw++) {
            for (int j = 0; j < drawn.length; j++) drawn[j] = random.below(drawn.length);
            CrossMoments sample = drawn(sums, drawn);
            between[draw] = correlation(sample.between());
            within[draw] = correlation(sample.within());
        }
        if (hasNone(between) || hasNone(within)) return Estimate.not(Reason.NO_VARIANCE);
        return Estimate.of(new ClusterBootstrap(middle(between, plan.confidence()), middle(within, plan.confidence())));
    }

    private static CrossMoments drawn(CrossMoments sums, int[] drawn) {
        return new CrossMoments(
                drawn(sums.x(), drawn),
                drawn(sums.y(), drawn),
                Arrays.stream(drawn).mapToDouble(j -> sums.products()[j]).toArray());
    }

    private static GroupMoments drawn(GroupMoments groups, int[] drawn) {
        return new GroupMoments(
                Arrays.stream(drawn).map(j -> groups.n()[j]).toArray(),
                Arrays.stream(drawn).mapToDouble(j -> groups.mean()[j]).toArray(),
                Arrays.stream(drawn).mapToDouble(j -> groups.squares()[j]).toArray());
    }

    private static double correlation(double[] sums) {
        return sums[2] / Math.sqrt(sums[0] * sums[1]);
    }

    private static boolean hasNone(double[] values) {
        return Arrays.stream(values).anyMatch(Double::isNaN);
    }

    private static Interval middle(double[] values, double confidence) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Interval(percentile(sorted, (1 - confidence) / 2), percentile(sorted, (1 + confidence) / 2));
    }

    private static double percentile(double[] sorted, double p) {
        double at = p * (sorted.length - 1);
        int low = (int) at;
        int high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
    }
}
