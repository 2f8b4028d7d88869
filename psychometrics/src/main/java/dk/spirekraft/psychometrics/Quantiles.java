package dk.spirekraft.psychometrics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/// Two-sided quantiles of the distributions that intervals rest on.
final class Quantiles {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Quantiles() {}

    static double normal(double confidence) {
        return NORMAL.inverseSurvivalProbability(tail(confidence));
    }

    static double t(double confidence, double df) {
        return TDistribution.of(df).inverseSurvivalProbability(tail(confidence));
    }

    /// P(T > t) for Student's t, or for the normal distribution where df is infinite.
    static double upper(double t, double df) {
        return Double.isInfinite(df)
                ? NORMAL.survivalProbability(t)
                : TDistribution.of(df).survivalProbability(t);
    }

    private static double tail(double confidence) {
        if (!(confidence > 0 && confidence < 1))
            throw new IllegalArgumentException("Confidence lies between 0 and 1, but got " + confidence);
        return (1 - confidence) / 2;
    }
}
