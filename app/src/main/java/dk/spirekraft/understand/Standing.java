package dk.spirekraft.understand;

import dk.spirekraft.psychometrics.Certainty;
import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.understand.RoundRelease.Place;
import java.util.stream.Stream;

/// How a workplace stands beside the others: the one verdict that its strip and its sentences are written from. That it
/// lies over or under is said only where every 95 % band that is drawn of it leaves the others' mean out; else no more
/// than *likely* is (ADR 0034).
public enum Standing {
    CLEARLY_OVER,
    VERY_LIKELY_OVER,
    LIKELY_OVER,
    CANT_TELL,
    LIKELY_UNDER,
    VERY_LIKELY_UNDER,
    CLEARLY_UNDER;

    /// Of a workplace whose round tells nothing yet: by its own band alone.
    ///
    /// @param own where its own mean lies, 95 %
    /// @param others mean over workplaces
    public static Standing of(Interval own, double others) {
        if (own.contains(others)) return CANT_TELL;
        return own.low() > others ? VERY_LIKELY_OVER : VERY_LIKELY_UNDER;
    }

    /// Of a workplace beside all of its round.
    ///
    /// @param own where its own mean lies, 95 %
    /// @param others mean over workplaces
    public static Standing of(Place place, Interval own, double others) {
        boolean apart = Stream.of(own, place.interval(.95)).noneMatch(band -> band.contains(others));
        if (apart && place.liesClearlyAbove()) return CLEARLY_OVER;
        if (apart && place.liesClearlyBelow()) return CLEARLY_UNDER;
        return switch (Certainty.of(1 - place.below())) {
            case VERY_LIKELY -> apart ? VERY_LIKELY_OVER : LIKELY_OVER;
            case LIKELY -> LIKELY_OVER;
            case CANT_TELL -> CANT_TELL;
            case UNLIKELY -> LIKELY_UNDER;
            case VERY_UNLIKELY -> apart ? VERY_LIKELY_UNDER : LIKELY_UNDER;
        };
    }

    /// True if it is shown to lie over the others.
    public boolean isOver() {
        return this == CLEARLY_OVER || this == VERY_LIKELY_OVER;
    }

    /// True if it is shown to lie under the others.
    public boolean isUnder() {
        return this == CLEARLY_UNDER || this == VERY_LIKELY_UNDER;
    }

    /// True if it is said to lie apart by more than matters.
    public boolean isClear() {
        return this == CLEARLY_OVER || this == CLEARLY_UNDER;
    }
}
