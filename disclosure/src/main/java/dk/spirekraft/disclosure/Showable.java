package dk.spirekraft.disclosure;

/// What may be shown of a group, by the number of its answers alone (statistics C4.5).
public enum Showable {
    /// Nothing.
    NOTHING,
    /// Scale means in whole points and shares in three classes.
    THREE_CLASSES,
    /// The distribution over all categories, and agreement in words.
    DISTRIBUTION,
    /// Spread, reliability, and intervals from the group's own spread.
    SPREAD;

    /// From so many answers single categories are told.
    public static final int DISTRIBUTION_FROM = 10;

    private static final int SPREAD_FROM = 30;

    /// @param n how many answered
    public static Showable of(int n, MinGroupSize least) {
        if (!least.allows(n)) return NOTHING;
        if (n < DISTRIBUTION_FROM) return THREE_CLASSES;
        return n < SPREAD_FROM ? DISTRIBUTION : SPREAD;
    }

    public boolean includes(Showable other) {
        return compareTo(other) >= 0;
    }
}
