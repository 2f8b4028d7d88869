package dk.spirekraft.learn.programme;

import dk.spirekraft.people.School;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A trial as the timeline draws it: a root, longer the longer it was practised.
///
/// @param address where to read on
/// @param until when it was decided, empty while it goes on
public record Root(String title, String address, LocalDate from, Optional<LocalDate> until, State state) {

    /// How far it has come.
    public enum State {
        RUNNING,
        READY,
        KEPT,
        ADJUSTED,
        STOPPED;

        /// The message key of its name.
        public String label() {
            return "learn.root." + name();
        }

        /// True where it grows on to this day.
        public boolean grows() {
            return this != STOPPED && this != ADJUSTED;
        }
    }

    /// What trials implement to be drawn.
    @FunctionalInterface
    public interface Source {

        /// The begun trials of a school, oldest first.
        List<Root> at(School school);
    }
}
