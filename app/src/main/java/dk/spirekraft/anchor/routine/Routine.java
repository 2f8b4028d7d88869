package dk.spirekraft.anchor.routine;

import dk.spirekraft.people.School;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Something that a school keeps doing after the project.
///
/// @param number its name in addresses
/// @param trial the kept trial that it grew out of, empty where it was made by hand
/// @param edition counts the changes, so that two who write at once see each other
/// @param life how it fares
public record Routine(
        UUID id,
        int number,
        UUID municipality,
        Instant madeAt,
        RoutinePlan plan,
        Optional<UUID> trial,
        int edition,
        Life life) {

    /// How a routine fares.
    public enum State {
        RUNNING,
        SLEEPING,
        ENDED;

        /// The message key of its name.
        public String label() {
            return "anchor.state." + name();
        }
    }

    /// @param reason why it ended; may be blank for the others
    public record Life(State state, Instant at, String reason) {}

    public boolean isOver() {
        return life.state() == State.ENDED;
    }

    /// True if this person owns it or stands in.
    public boolean isOf(UUID person) {
        return plan.isOf(person);
    }

    public String address(School at) {
        return at.address() + "/forankring/rutiner/" + number;
    }
}
