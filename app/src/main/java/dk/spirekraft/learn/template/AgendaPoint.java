package dk.spirekraft.learn.template;

import dk.spirekraft.yaml.LocalText;
import java.util.Optional;

/// One point of a workshop's agenda.
///
/// @param id unique within the template
/// @param minutes from 1 to 240
/// @param text what the facilitator says and does
/// @param method the shipped method card it follows, if any
public record AgendaPoint(String id, Kind kind, int minutes, LocalText title, LocalText text, Optional<String> method) {

    /// What happens, so that the program can lay the right thing beside the point.
    public enum Kind {
        TALK,
        METHOD,
        /// What the group said last time, and the trials since.
        LOOK_BACK,
        /// Guess on paper before the result is shown.
        GUESS,
        /// The released result, and what becomes of each finding.
        RESULTS,
        /// Each participant picks a method, a date within ten days and a partner.
        CHOOSE,
        PAUSE
    }
}
