package dk.spirekraft.overview.municipality;

import java.time.Instant;
import java.util.UUID;

/// That a school would like help, in its own words. It stands until the school takes it back.
///
/// @param text 1 to 500 characters
public record HelpWish(UUID id, UUID school, Topic topic, String text, UUID person, Instant wishedAt) {

    public static final int LONGEST = 500;

    /// What it is about: all that is ever told beyond the secretariat and the consultant.
    public enum Topic {
        WORKSHOP,
        MEASURING,
        UNDERSTANDING,
        TRYING,
        ANCHORING,
        OTHER;

        /// The message key of its name.
        public String label() {
            return "overview.help.topic." + name();
        }
    }

    public HelpWish {
        if (text.isBlank() || text.length() > LONGEST)
            throw new IllegalArgumentException(
                    "A wish for help has 1 to %d characters, but got %d".formatted(LONGEST, text.length()));
    }
}
