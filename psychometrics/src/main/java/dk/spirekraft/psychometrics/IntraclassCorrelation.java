package dk.spirekraft.psychometrics;

import org.apache.commons.statistics.distribution.FDistribution;

/// Do workplaces differ, and do colleagues answer alike? One-way analysis of variance with ICC(1) and ICC(2).
/// Negative estimates are kept; pages show 0.
///
/// - Formula: `ICC(1) = (MSB−MSW)/(MSB+(n₀−1)MSW)`, `n₀ = (N−Σn²/N)/(J−1)`; Bliese's takes N/J for n₀;
///   `ICC(2) = (MSB−MSW)/MSB`; intervals from F on (J−1, N−J) df.
/// - Unit: none. Range: ICC(1) from −1/(n₀−1) to 1; ICC(2) up to 1.
/// - Missing values: left out before; empty groups do not count.
/// - Checked against: R 4.2.2 aov and multilevel 2.7 in bhr2000.json, bfi.json and synthetic.json
///   (Bhr2000ReferenceTest); published values of Danish dairies (PublishedFigureTest).
/// - Source: Shrout & Fleiss (1979), doi:10.1037/0033-2909.86.2.420; Bliese (2000), in Klein & Kozlowski.
///
/// @param groups J
/// @param persons N
/// @param typicalSize n₀
/// @param between MSB
/// @param within MSW, over 0
public record IntraclassCorrelation(int groups, long persons, double typicalSize, double between, double within) {

    /// @return not estimable for fewer than two groups, or without variance inside them
    public static Estimate<IntraclassCorrelation> of(GroupMoments moments) {
        int groups = moments.inhabited();
        long persons = moments.persons();
        if (groups < 2) return Estimate.not(Reason.TOO_FEW_GROUPS);
        if (persons <= groups) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        double within = moments.within() / (persons - groups);
        if (within == 0) return Estimate.not(Reason.NO_VARIANCE);
        double between = moments.between() / (groups - 1);
        return Estimate.of(new IntraclassCorrelation(groups, persons, moments.typicalSize(), between, within));
    }

    public double f() {
        return between / within;
    }

    public double df1() {
        return groups - 1.0;
    }

    public double df2() {
        return persons - (double) groups;
    }

    public double meanSize() {
        return (double) persons / groups;
    }

    /// How probable differences as large as these would be if workplaces were alike.
    public double p() {
        return FDistribution.of(df1(), df2()).survivalProbability(f());
    }

    /// How alike two colleagues of one workplace answer.
    public double icc1() {
        return icc1(f(), typicalSize);
    }

    /// The same with the mean size of groups, as R's multilevel does.
    public double icc1AtMeanSize() {
        return icc1(f(), meanSize());
    }

    /// How reliable the mean of a typical workplace is; for one workplace see [GroupReliability].
    /// Not estimable where workplaces do not differ at all.
    public Estimate<Double> icc2() {
        return between == 0 ? Estimate.not(Reason.NO_BETWEEN_VARIANCE) : Estimate.of(1 - within / between);
    }

    /// Share of the sum of squares that lies between workplaces.
    public double etaSquared() {
        double squares = between * df1();
        return squares / (squares + within * df2());
    }

    public Interval icc1Interval(double confidence) {
        return new Interval(icc1(lowF(confidence), typicalSize), icc1(highF(confidence), typicalSize));
    }

    /// Not estimable where workplaces do not differ at all.
    public Estimate<Interval> icc2Interval(double confidence) {
        if (between == 0) return Estimate.not(Reason.NO_BETWEEN_VARIANCE);
        return Estimate.of(new Interval(1 - 1 / lowF(confidence), 1 - 1 / highF(confidence)));
    }

    private static double icc1(double f, double size) {
        return (f - 1) / (f + size - 1);
    }

    private double lowF(double confidence) {
        return f() / Quantiles.upperF(confidence, df1(), df2());
    }

    private double highF(double confidence) {
        return f() / Quantiles.lowerF(confidence, df1(), df2());
    }
}
