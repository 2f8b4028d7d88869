package dk.spirekraft.psychometrics;

/// The change between two waves where some answered both times and others only once: everybody counts, and what the
/// pairs share makes the interval narrower. Where nobody answered only once it is [LinkedChange], however few the
/// pairs; else, with fewer than six pairs or pairs that do not vary, it is Welch's.
///
/// - Formula: `se² = s₁²/n₁ + s₂²/n₂ − 2r·s₁s₂·n_c/(n₁n₂)`,
///   `df = (n_c−1) + (γ−n_c+1)/(n_a+n_b+2n_c)·(n_a+n_b)`, γ = Welch's df.
/// - Unit: points. Range: −100 to 100.
/// - Missing values: NaN in a wave is somebody who was not there.
/// - Checked against: R 4.2.2, `overlap_ref` of common.R in synthetic.json (SyntheticReferenceTest).
/// - Source: Derrick, Russ, Toher & White (2017), doi:10.22237/jmasm/1493597280.
///
/// @param change Δ with its standard error and df
/// @param pairs n_c
/// @param onlyBefore n_a
/// @param onlyAfter n_b
/// @param correlation r of the pairs; 0 where Welch's formula had to do
public record PartlyLinkedChange(Change change, int pairs, int onlyBefore, int onlyAfter, double correlation) {

    private static final int FEWEST_PAIRS = 6;

    public static Estimate<PartlyLinkedChange> of(TwoWaves waves) {
        int pairs = waves.pairs();
        if (waves.areAllPaired()) return ofPairs(waves, pairs);
        Estimate<Change> welch = Change.unlinked(waves.before(), waves.after());
        double r = Correlation.of(waves.before(), waves.after())
                .found()
                .map(Correlation::r)
                .orElse(0.0);
        return welch.then(change -> {
            Mean first = Mean.of(waves.before()).orElseThrow();
            Mean second = Mean.of(waves.after()).orElseThrow();
            boolean useLinks = pairs >= FEWEST_PAIRS && r != 0;
            Change told = useLinks ? linked(change, first, second, new Links(pairs, r)) : change;
            if (told.standardError() == 0) return Estimate.not(Reason.NO_VARIANCE);
            return Estimate.of(
                    new PartlyLinkedChange(told, pairs, first.n() - pairs, second.n() - pairs, useLinks ? r : 0));
        });
    }

    private static Estimate<PartlyLinkedChange> ofPairs(TwoWaves waves, int pairs) {
        double r = Correlation.of(waves.before(), waves.after())
                .found()
                .map(Correlation::r)
                .orElse(0.0);
        return LinkedChange.of(waves).map(linked -> new PartlyLinkedChange(linked.change(), pairs, 0, 0, r));
    }

    private record Links(int pairs, double r) {}

    private static Change linked(Change welch, Mean first, Mean second, Links links) {
        double shared = 2 * links.r() * first.spread().sd() * second.spread().sd() * links.pairs();
        double variance = welch.standardError() * welch.standardError() - shared / ((double) first.n() * second.n());
        double unlinked = first.n() + second.n() - 2.0 * links.pairs();
        double df = links.pairs() - 1 + (welch.df() - links.pairs() + 1) / (first.n() + (double) second.n()) * unlinked;
        return new Change(welch.delta(), Math.sqrt(Math.max(0, variance)), df);
    }

    /// Which formula the change comes from.
    public Method method() {
        if (onlyBefore == 0 && onlyAfter == 0) return Method.LINKED;
        return correlation == 0 ? Method.UNLINKED : Method.PARTLY_LINKED;
    }

    /// Whether the links were too few to use.
    public boolean isUnlinked() {
        return method() == Method.UNLINKED;
    }

    /// The three ways to a change: Welch's, Student's of the pairs, and Derrick's of both.
    public enum Method {
        UNLINKED,
        LINKED,
        PARTLY_LINKED
    }
}
