package dk.spirekraft.psychometrics;

/// The interval of a group's mean, for two questions that are never mixed: *how the workplace works* (this staff and
/// this week could have been others) and *who works here now* (a finite staff, of whom some did not answer).
///
/// - Formula: `m ± q·s/√n`, for the second times `√(1 − n/N)`, with q of Student's t on the spread's df, or normal for
///   a given spread; bounds from `n·m/N` to `(n·m + 100·(N−n))/N`.
/// - Unit: points. Range: not cut to 0 to 100; see [Interval#cutTo].
/// - Missing values: left out before; n counts those with a score.
/// - Checked against: R 4.2.2 in bhr2000.json, bfi.json and synthetic.json; covers 95 % ± 1 in simulations
///   (CoverageTest).
/// - Source: Deming & Stephan (1941), JASA 36, 45–49, doi:10.1080/01621459.1941.10502064.
public final class MeanInterval {

    private MeanInterval() {}

    /// How the workplace works: keeps its width when everybody answers.
    public static Interval process(Mean mean, double confidence) {
        double half = mean.spread().quantile(confidence) * mean.standardError();
        return new Interval(mean.mean() - half, mean.mean() + half);
    }

    /// Who works here now: no width is left when everybody answered.
    ///
    /// @param eligible how many could answer, as many as did or more
    public static Interval population(Mean mean, int eligible, double confidence) {
        double half = mean.spread().quantile(confidence) * mean.standardErrorAmong(eligible);
        return new Interval(mean.mean() - half, mean.mean() + half);
    }

    /// What the mean of all would be if those who did not answer were all at 0, or all at 100.
    public static Interval bounds(double mean, int n, int eligible) {
        if (eligible < n) throw new IllegalArgumentException("%d answered of %d who could".formatted(n, eligible));
        return new Interval(n * mean / eligible, (n * mean + 100.0 * (eligible - n)) / eligible);
    }
}
