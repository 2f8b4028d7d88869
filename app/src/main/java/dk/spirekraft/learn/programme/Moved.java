package dk.spirekraft.learn.programme;

import java.time.LocalDate;
import java.util.List;

/// What became of a move.
public sealed interface Moved {

    /// @param changed the dates that lie elsewhere now
    record Done(List<PlannedDate> changed) implements Moved {}

    /// Nothing was moved: this speaks against the day.
    record Doubtful(List<Doubt> doubts) implements Moved {}

    /// Nothing was moved: somebody else moved it meanwhile.
    record Overtaken(LocalDate now) implements Moved {}

    /// It is done or cancelled, and stays.
    record Fixed() implements Moved {}
}
