package dk.spirekraft.learn.programme;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// One thing in a programme's plan, on a day or over some days.
///
/// @param number 1 for the first of its kind
/// @param phase what a workshop is about
/// @param wished where it would lie without quiet days
/// @param cancelled why it was cancelled, if it was
/// @param over true where what it was for has been done and written down
public record PlannedDate(
        UUID id,
        StepKind kind,
        int number,
        Optional<Phase> phase,
        LocalDate wished,
        LocalDate first,
        LocalDate last,
        Optional<String> cancelled,
        boolean over) {

    /// Its name, such as "Workshop 2".
    public String name(Words words) {
        return words.of(kind.label(), number);
    }

    public boolean isWorkshop() {
        return kind == StepKind.WORKSHOP;
    }

    /// How many days it lasts.
    public int days() {
        return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    }

    /// True where it can no longer move: it is done, cancelled, or its time is past.
    public boolean isFixed(LocalDate today) {
        return over || cancelled.isPresent() || last.isBefore(today);
    }

    PlannedDate on(LocalDate wish, LocalDate from, LocalDate to) {
        return new PlannedDate(id, kind, number, phase, wish, from, to, cancelled, over);
    }
}
