package dk.spirekraft.psychometrics;

/// A group's mean and what its uncertainty rests on.
///
/// - Formula: `m = Σy/n`; standard error `s/√n`, of a finite staff of N `s/√n·√(1−n/N)`. From ten answers that are not
///   all alike s is the group's own, else that of many workplaces together.
/// - Unit: points. Range: 0 to 100; standard error 0 or more.
/// - Missing values: NaN is left out; n counts those with a score.
/// - Checked against: R 4.2.2 in all three files, with the cases of one answer and of all alike in synthetic.json
///   (Bhr2000ReferenceTest, SyntheticReferenceTest); both limits (MeanIntervalTest).
/// - Source: Student (1908), doi:10.1093/biomet/6.1.1; the finite staff after Deming & Stephan (1941),
///   doi:10.1080/01621459.1941.10502064; ten answers are our own convention.
///
/// @param mean in points, 0 to 100
/// @param n how many have a score, 1 or more
/// @param spread how much people differ
public record Mean(double mean, int n, Spread spread) {

    private static final int ENOUGH_FOR_OWN_SPREAD = 10;

    public Mean {
        if (n < 1) throw new IllegalArgumentException("A mean needs 1 score or more, but got " + n);
        Finite.check("A mean", mean);
    }

    /// Mean and own spread of those with a score.
    ///
    /// @param scores NaN where there is none
    public static Estimate<Mean> of(double[] scores) {
        return of(Moments.of(scores));
    }

    /// Mean and own spread.
    public static Estimate<Mean> of(Moments moments) {
        if (moments.n() < 2) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        int n = Math.toIntExact(moments.n());
        double sd = moments.sd().orElseThrow();
        return Estimate.of(new Mean(moments.mean().orElseThrow(), n, Spread.own(sd, n)));
    }

    /// The mean with the spread that may be trusted: the own one from ten different answers on, else the pooled one.
    ///
    /// @param pooled spread inside workplaces, from many of them
    /// @return not estimable only where nobody answered
    public static Estimate<Mean> of(Moments moments, Spread pooled) {
        if (moments.n() == 0) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        if (ownSpreadDoes(moments)) return of(moments);
        return Estimate.of(new Mean(moments.mean().orElseThrow(), Math.toIntExact(moments.n()), pooled));
    }

    /// Whether so many different answers may speak of their own spread: from ten up, unless all are alike.
    public static boolean ownSpreadDoes(Moments moments) {
        return moments.n() >= ENOUGH_FOR_OWN_SPREAD && moments.squares() > 0;
    }

    public double standardError() {
        return spread.sd() / Math.sqrt(n);
    }

    /// Standard error of the mean of a finite staff: 0 when everybody answered.
    ///
    /// @param eligible how many could answer, as many as did or more
    public double standardErrorAmong(int eligible) {
        if (eligible < n) throw new IllegalArgumentException("%d answered of %d who could".formatted(n, eligible));
        return standardError() * Math.sqrt(1 - (double) n / eligible);
    }
}
