package dk.spirekraft.learn.workshop;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One point of a workshop's own agenda.
///
/// @param point the template's point whose words stand here while title and text are empty
/// @param began when it was begun, empty if it was not
/// @param ended when it was left for the next
public record AgendaItem(
        UUID id,
        Kind kind,
        Optional<String> point,
        String title,
        int minutes,
        String text,
        Optional<Instant> began,
        Optional<Instant> ended) {

    /// What happens, so that the right thing lies beside it.
    public enum Kind {
        TALK,
        METHOD,
        /// What the group said last time, and the trials since.
        LOOK_BACK,
        /// Not discussed at the workshop before.
        CARRIED,
        GUESS,
        RESULTS,
        /// Each takes one method, a date and a partner.
        CHOOSE,
        PAUSE;

        /// The message key of its name.
        public String label() {
            return "learn.agenda." + name();
        }

        /// True for what is worth taking up another time, if there was no time for it.
        boolean isCarriedOver() {
            return this == TALK || this == METHOD || this == CARRIED || this == RESULTS;
        }
    }

    /// True if there was time for it.
    public boolean isDiscussed() {
        return began.isPresent();
    }
}
