package dk.spirekraft.psychometrics;

/// Pearson's correlation of two columns, with Fisher's interval.
///
/// - Formula: `r = Sxy/√(Sxx·Syy)`; interval `tanh(atanh r ± z/√df)` with `df = n − 3`.
/// - Unit: none. Range: −1 to 1.
/// - Missing values: persons without both figures (NaN) are left out.
/// - Checked against: R 4.2.2 cor.test on bfi (BfiReferenceTest).
/// - Source: Fisher (1915), doi:10.1093/biomet/10.4.507.
///
/// @param n pairs behind r
/// @param fisherDf what the interval rests on: n − 3, or less where means of groups were taken out
public record Correlation(double r, int n, double fisherDf) {

    public Correlation {
        if (!(r >= -1 && r <= 1)) throw new IllegalArgumentException("A correlation is -1 to 1, but got " + r);
    }

    public static Estimate<Correlation> of(double[] x, double[] y) {
        TwoWaves pairs = new TwoWaves(x, y).linked();
        double[] first = pairs.before();
        double[] second = pairs.after();
        int n = first.length;
        if (n < 2) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        double meanX = Moments.of(first).mean().orElseThrow();
        double meanY = Moments.of(second).mean().orElseThrow();
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < n; i++) {
            double dx = first[i] - meanX;
            double dy = second[i] - meanY;
            xx += dx * dx;
            yy += dy * dy;
            xy += dx * dy;
        }
        return of(new double[] {xx, yy, xy}, n, n - 3.0);
    }

    /// @param sums Sxx, Syy and Sxy
    static Estimate<Correlation> of(double[] sums, int n, double fisherDf) {
        if (sums[0] <= 0 || sums[1] <= 0) return Estimate.not(Reason.NO_VARIANCE);
        double r = sums[2] / (Math.sqrt(sums[0]) * Math.sqrt(sums[1]));
        return Estimate.of(new Correlation(Math.clamp(r, -1, 1), n, fisherDf));
    }

    /// @return not estimable for three pairs or fewer
    public Estimate<Interval> interval(double confidence) {
        if (!(fisherDf > 0)) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        double half = Quantiles.normal(confidence) / Math.sqrt(fisherDf);
        double z = .5 * Math.log((1 + r) / (1 - r));
        return Estimate.of(new Interval(Math.tanh(z - half), Math.tanh(z + half)));
    }
}
