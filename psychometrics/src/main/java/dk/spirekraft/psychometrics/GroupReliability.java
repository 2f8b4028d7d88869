package dk.spirekraft.psychometrics;

/// How far the mean of one workplace can be trusted to tell it from others.
///
/// - Formula: `λⱼ = nⱼτ²/(σ²+nⱼτ²)`, the same as `k·ICC/(1+(k−1)·ICC)` by Spearman and Brown.
/// - Unit: none. Range: 0 to 1.
/// - Missing values: n counts those with a score.
/// - Checked against: the shrinkage weights in bhr2000.json; published values of Danish dairies (PublishedFigureTest).
/// - Source: Spearman (1910), doi:10.1111/j.2044-8295.1910.tb00206.x; Raudenbush & Bryk (2002), ch. 3.
public final class GroupReliability {

    private GroupReliability() {}

    /// @param n how many answered, 0 or more
    /// @param between τ², 0 or more
    /// @param within σ², over 0
    public static double of(int n, double between, double within) {
        if (n < 0 || !(between >= 0) || !(within > 0))
            throw new IllegalArgumentException(
                    "Answers and variance between are 0 or more, and variance within over 0, but got %d, %s and %s"
                            .formatted(n, between, within));
        return n * between / (within + n * between);
    }

    /// The reliability of a mean of k answers, from how alike two colleagues answer.
    ///
    /// @param icc1 0 to 1
    /// @param k how many answers, over 0
    public static double spearmanBrown(double icc1, double k) {
        if (!(icc1 >= 0 && icc1 <= 1) || !(k > 0))
            throw new IllegalArgumentException(
                    "An intraclass correlation is 0 to 1 and answers are over 0, but got %s and %s".formatted(icc1, k));
        return k * icc1 / (1 + (k - 1) * icc1);
    }
}
