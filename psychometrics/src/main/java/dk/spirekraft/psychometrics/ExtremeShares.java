package dk.spirekraft.psychometrics;

/// How many stand at the very bottom or top of a scale, where it can't show them getting worse or better.
///
/// - Formula: share of scores equal to 0, and to 100.
/// - Unit: share of those with a score. Range: 0 to 1; over .15 the scale is usually called too short at that end.
/// - Missing values: NaN is left out.
/// - Checked against: counted by hand (ScaleScoreTest).
/// - Source: Terwee et al. (2007), doi:10.1016/j.jclinepi.2006.03.012.
///
/// @param floor share at 0
/// @param ceiling share at 100
/// @param n those with a score
public record ExtremeShares(double floor, double ceiling, int n) {

    /// @param scores in points, 0 to 100, NaN where there is none
    public static Estimate<ExtremeShares> of(double[] scores) {
        int n = 0;
        int floor = 0;
        int ceiling = 0;
        for (double score : scores) {
            if (Double.isNaN(score)) continue;
            if (score < 0 || score > 100) throw new IllegalArgumentException("Points are 0 to 100, but got " + score);
            n++;
            if (score == 0) floor++;
            if (score == 100) ceiling++;
        }
        if (n == 0) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        return Estimate.of(new ExtremeShares((double) floor / n, (double) ceiling / n, n));
    }
}
