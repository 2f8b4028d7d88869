package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/// Quantiles are those of the library that has the distributions, whatever way leads to them.
class QuantilesTest {

    private static final double[] CONFIDENCES = {.01, .2, .5, .6, .8, .95, .99, .999, .999999};
    private static final double[] DFS = {1, 1.3, 2, 3, 4.7, 7, 12, 29, 59, 118.3, 1000, 1e6};

    private static void isExceeded(double x, ContinuousDistribution distribution, double p) {
        // The library stops its search at 1e-9.
        double searched = distribution.inverseSurvivalProbability(p);
        assertThat(x).isCloseTo(searched, Offset.offset(1e-8 * Math.max(1, searched)));
        assertThat(distribution.survivalProbability(x)).isCloseTo(p, Percentage.withPercentage(1e-7));
    }

    @Test
    void studentsTIsExceededAsOftenAsAsked() {
        for (double df : DFS)
            for (double confidence : CONFIDENCES)
                isExceeded(Quantiles.t(confidence, df), TDistribution.of(df), (1 - confidence) / 2);
    }

    @Test
    void fIsExceededAsOftenAsAskedOnBothSides() {
        for (double df1 : DFS)
            for (double df2 : DFS)
                for (double confidence : new double[] {.5, .8, .95, .99}) {
                    var f = FDistribution.of(df1, df2);
                    isExceeded(Quantiles.upperF(confidence, df1, df2), f, (1 - confidence) / 2);
                    isExceeded(Quantiles.lowerF(confidence, df1, df2), f, (1 + confidence) / 2);
                }
    }
}
