package dk.spirekraft.learn.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A seat in a school's working group.
///
/// @param hours what may be spent in each trial period, workshops counted in
/// @param acceptance that whoever sits there said yes
public record Seat(UUID id, Kind kind, Occupant holder, Occupant deputy, int hours, Optional<Acceptance> acceptance) {

    /// What somebody sits there as.
    public enum Kind {
        LEADER,
        AMR,
        TR,
        TEACHER,
        PEDAGOGUE,
        OTHER;

        /// The message key of its name.
        public String label() {
            return "learn.seat." + name();
        }
    }

    /// @param recorded true where the leader wrote it down, false where they said it themself
    public record Acceptance(LocalDate on, boolean recorded) {}

    public boolean isVacant() {
        return holder.isNobody();
    }
}
