package dk.spirekraft.psychometrics;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/// Quantiles and tails of the distributions that intervals rest on.
final class Quantiles {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Quantiles() {}

    static double normal(double confidence) {
        return NORMAL.inverseSurvivalProbability(tail(confidence));
    }

    static double t(double confidence, double df) {
        if (Double.isInfinite(df)) return normal(confidence);
        return upperQuantile(TDistribution.of(df), tail(confidence));
    }

    /// The F that is exceeded with probability (1 − confidence)/2.
    static double upperF(double confidence, double df1, double df2) {
        return upperQuantile(FDistribution.of(df1, df2), tail(confidence));
    }

    /// The F that is not reached with probability (1 − confidence)/2.
    static double lowerF(double confidence, double df1, double df2) {
        return upperQuantile(FDistribution.of(df1, df2), 1 - tail(confidence));
    }

    /// P(T > t) for Student's t, or for the normal distribution where df is infinite.
    static double upper(double t, double df) {
        return Double.isInfinite(df)
                ? NORMAL.survivalProbability(t)
                : TDistribution.of(df).survivalProbability(t);
    }

    /// P(|T| > |t|).
    static double twoSided(double t, double df) {
        return 2 * upper(Math.abs(t), df);
    }

    /// Φ((x − mean)/sd); without a spread a step at the mean.
    static double below(double x, double mean, double sd) {
        if (sd == 0) return x >= mean ? 1 : 0;
        return NORMAL.cumulativeProbability((x - mean) / sd);
    }

    /// The library stops at 1e-9; one step of Newton's takes it to the last digits.
    private static double upperQuantile(ContinuousDistribution distribution, double p) {
        double x = distribution.inverseSurvivalProbability(p);
        double density = distribution.density(x);
        return density > 0 ? x + (distribution.survivalProbability(x) - p) / density : x;
    }

    private static double tail(double confidence) {
        if (!(confidence > 0 && confidence < 1))
            throw new IllegalArgumentException("Confidence lies between 0 and 1, but got " + confidence);
        return (1 - confidence) / 2;
    }
}
