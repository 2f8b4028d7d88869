package dk.spirekraft.measure.web;

import dk.spirekraft.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// A day as a form sends it, and how far ahead anything can be planned.
final class TypedDay {

    private static final int YEARS_AHEAD = 2;

    private TypedDay() {}

    /// The day, empty for anything that is none.
    static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /// True for a day more than two years from now: nearly always a slip of the pen.
    static boolean isTooFar(LocalDate day, Instant now) {
        return day.isAfter(now.atZone(Words.ZONE).toLocalDate().plusYears(YEARS_AHEAD));
    }

    /// True for a moment that far ahead.
    static boolean isTooFar(Instant moment, Instant now) {
        return isTooFar(moment.atZone(Words.ZONE).toLocalDate(), now);
    }
}
