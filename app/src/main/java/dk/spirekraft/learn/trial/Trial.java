package dk.spirekraft.learn.trial;

import dk.spirekraft.people.School;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Something small that a working group tries for a while. How far it has come is told by its dated nouns.
///
/// @param slug its name in addresses, unique at its school
/// @param previous the trial that it goes on from, where that was adjusted
/// @param cycle 1 for a first try
/// @param edition counts the changes of the plan, so that two who write at once see each other
public record Trial(
        UUID id,
        UUID municipality,
        UUID school,
        String slug,
        Instant plannedAt,
        TrialPlan plan,
        Optional<UUID> previous,
        int cycle,
        int edition,
        Optional<Instant> start,
        Optional<Looking> reflection,
        Optional<Decision> decision) {

    /// That its group began to look back.
    ///
    /// @param openedAt when everybody's own words were laid side by side
    /// @param writtenAt when the common words were kept last
    public record Looking(Instant beganAt, Optional<Instant> openedAt, Optional<Instant> writtenAt) {}

    /// The four columns of the board.
    public enum State {
        PLANNED,
        RUNNING,
        REFLECTING,
        DECIDED;

        /// The message key of its name.
        public String label() {
            return "learn.trial.state." + name();
        }
    }

    public State state(LocalDate today) {
        if (decision.isPresent()) return State.DECIDED;
        if (start.isEmpty()) return State.PLANNED;
        return reflection.isPresent() || plan.lastOn().isBefore(today) ? State.REFLECTING : State.RUNNING;
    }

    /// True while notes and counts may be added.
    public boolean isUnderWay() {
        return start.isPresent() && decision.isEmpty();
    }

    /// True where it should have begun and did not.
    public boolean isLate(LocalDate today) {
        return start.isEmpty() && decision.isEmpty() && plan.firstOn().isBefore(today);
    }

    public String address(School at) {
        return board(at) + "/" + slug;
    }

    /// Where the school's trials stand.
    public static String board(School at) {
        return at.address() + "/afproevninger";
    }
}
