package dk.spirekraft.measure.web;

import org.jspecify.annotations.Nullable;

/// How many slips of which pile are wished.
public record SlipsForm(@Nullable Integer pile, @Nullable Integer count) {

    static final int A_SHEET = 8;
    private static final int MOST = 2000;

    int pileNumber() {
        return pile == null ? 1 : pile;
    }

    /// Between one and two thousand; a sheet of eight where nothing was said.
    int wanted() {
        return Math.clamp(count == null ? A_SHEET : count, 1, MOST);
    }
}
