package dk.spirekraft.psychometrics;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/// Quantiles and tails of the distributions that intervals rest on. The library searches for each quantile from
/// scratch;
/// an approximation in closed form leads there in a few of Newton's steps. Where it does not, the library does.
///
/// - Checked against: the library's own tails, to the last digits (QuantilesTest).
/// - Source: the approximations of Cornish and Fisher for Student's t, and of Paulson (1942) for F.
final class Quantiles {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int MOST_STEPS = 30;

    private Quantiles() {}

    static double normal(double confidence) {
        return NORMAL.inverseSurvivalProbability(tail(confidence));
    }

    static double t(double confidence, double df) {
        if (Double.isInfinite(df)) return normal(confidence);
        return upperQuantile(TDistribution.of(df), tail(confidence), nearT(normal(confidence), df));
    }

    private static double nearT(double z, double df) {
        double y = z * z;
        double first = z * (y + 1) / 4;
        double second = z * ((5 * y + 16) * y + 3) / 96;
        double third = z * (((3 * y + 19) * y + 17) * y - 15) / 384;
        return z + (first + (second + third / df) / df) / df;
    }

    /// The F that is exceeded with probability (1 − confidence)/2.
    static double upperF(double confidence, double df1, double df2) {
        return upperQuantile(FDistribution.of(df1, df2), tail(confidence), nearF(normal(confidence), df1, df2));
    }

    /// The F that is not reached with probability (1 − confidence)/2.
    static double lowerF(double confidence, double df1, double df2) {
        return upperQuantile(FDistribution.of(df1, df2), 1 - tail(confidence), nearF(-normal(confidence), df1, df2));
    }

    /// The cube root of F is almost normal.
    private static double nearF(double z, double df1, double df2) {
        double a = 2 / (9 * df1);
        double b = 2 / (9 * df2);
        double spread = a * (1 - b) * (1 - b) + b * (1 - a) * (1 - a) - a * b * z * z;
        double root = ((1 - a) * (1 - b) + z * Math.sqrt(spread)) / ((1 - b) * (1 - b) - b * z * z);
        return root * root * root;
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

    /// The x over 0 that is exceeded with probability p.
    ///
    /// @param near where to begin
    private static double upperQuantile(ContinuousDistribution distribution, double p, double near) {
        double x = near;
        for (int step = 0; step < MOST_STEPS && x > 0 && x < Double.POSITIVE_INFINITY; step++) {
            double move = move(distribution, p, x);
            x += move;
            if (Math.abs(move) <= 1e-12 * x) return x;
        }
        double found = distribution.inverseSurvivalProbability(p);
        return found + move(distribution, p, found);
    }

    /// One of Newton's steps; none where there is no density to go by.
    private static double move(ContinuousDistribution distribution, double p, double x) {
        double density = distribution.density(x);
        return density > 0 ? (distribution.survivalProbability(x) - p) / density : 0;
    }

    private static double tail(double confidence) {
        if (!(confidence > 0 && confidence < 1))
            throw new IllegalArgumentException("Confidence lies between 0 and 1, but got " + confidence);
        return (1 - confidence) / 2;
    }
}
