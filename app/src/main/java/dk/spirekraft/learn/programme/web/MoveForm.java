package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A date's new day, as typed.
///
/// @param seen where it lay when the page was drawn
/// @param follow set to move what follows, too
/// @param anyway set to move it whatever speaks against the day
public record MoveForm(
        @Nullable String day,
        @Nullable String seen,
        @Nullable Boolean follow,
        @Nullable Boolean anyway) {

    private static final int YEARS_AHEAD = 3;

    static MoveForm of(PlannedDate date) {
        return new MoveForm(date.first().toString(), date.first().toString(), true, false);
    }

    /// The day, empty if there is a fault.
    Optional<LocalDate> to() {
        return Typed.day(Typed.text(day));
    }

    LocalDate seenDay(PlannedDate date) {
        return Typed.day(Typed.text(seen)).orElse(date.first());
    }

    boolean follows() {
        return Boolean.TRUE.equals(follow);
    }

    boolean isAnyway() {
        return Boolean.TRUE.equals(anyway);
    }

    Faults faults(LocalDate today, Words words) {
        if (to().isEmpty()) return new Faults(Map.of("day", words.of("learn.fault.day")));
        boolean far =
                to().get().isAfter(today.plusYears(YEARS_AHEAD)) || to().get().isBefore(today.minusYears(1));
        return far ? new Faults(Map.of("day", words.of("learn.fault.dayFar"))) : Faults.NONE;
    }
}
