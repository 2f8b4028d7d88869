package dk.spirekraft.psychometrics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The process intervals of the means of many groups at once, each from its own spread; see [MeanInterval].
/// Student's quantile is looked up once per group size.
///
/// - Formula: `mⱼ ± t(nⱼ−1)·sⱼ/√nⱼ`.
/// - Unit: points. Range: not cut to 0 to 100.
/// - Missing values: left out before; a group of one has no interval.
/// - Checked against: R 4.2.2 in bhr2000.json and on the generated large case (LargeCaseReferenceTest).
/// - Source: Student (1908), doi:10.1093/biomet/6.1.1.
public final class GroupIntervals {

    private static final double NONE = -1;

    private final GroupMoments groups;
    private final double[] half;

    private GroupIntervals(GroupMoments groups, double[] half) {
        this.groups = groups;
        this.half = half;
    }

    public static GroupIntervals of(GroupMoments groups, double confidence) {
        int[] n = groups.n();
        double[] half = new double[n.length];
        Arrays.fill(half, NONE);
        Map<Integer, Double> quantiles = new HashMap<>();
        for (int j = 0; j < n.length; j++) {
            if (n[j] < 2) continue;
            double t = quantiles.computeIfAbsent(n[j], size -> Quantiles.t(confidence, size - 1.0));
            half[j] = t * Math.sqrt(groups.squares()[j] / (n[j] - 1.0) / n[j]);
        }
        return new GroupIntervals(groups, half);
    }

    public Estimate<Interval> of(int group) {
        if (half[group] == NONE) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        double mean = groups.mean()[group];
        return Estimate.of(new Interval(mean - half[group], mean + half[group]));
    }
}
