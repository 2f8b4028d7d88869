package dk.spirekraft.psychometrics;

/// The reliability of the sum of two items, in the place of ω, which needs three.
///
/// - Formula: `2r/(1+r)`; interval from Fisher's for r.
/// - Unit: none. Range: (−∞, 1]; negative where the items contradict each other.
/// - Missing values: complete cases only.
/// - Checked against: standardized α of two items, which is the same (ReliabilityTest).
/// - Source: Eisinga, te Grotenhuis & Pelzer (2013), doi:10.1007/s00038-012-0416-3.
///
/// @param r correlation of the two items
public record SpearmanBrown(double reliability, Correlation r) {

    /// @return not estimable where an item does not vary, or the items contradict each other in full
    public static Estimate<SpearmanBrown> of(ItemCovariance covariance) {
        if (covariance.items() != 2)
            throw new IllegalArgumentException("There are 2 items, but got " + covariance.items());
        double[] sums = {
            covariance.variance(0), covariance.variance(1), covariance.values()[0][1]
        };
        return Correlation.of(sums, covariance.n(), covariance.n() - 3.0)
                .then(r -> r.r() == -1
                        ? Estimate.not(Reason.NO_SOLUTION)
                        : Estimate.of(new SpearmanBrown(stepUp(r.r()), r)));
    }

    public Estimate<Interval> interval(double confidence) {
        return r.interval(confidence).map(range -> new Interval(stepUp(range.low()), stepUp(range.high())));
    }

    private static double stepUp(double r) {
        return 2 * r / (1 + r);
    }
}
