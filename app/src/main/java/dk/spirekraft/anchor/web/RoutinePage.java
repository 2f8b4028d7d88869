package dk.spirekraft.anchor.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Subject;
import java.util.List;
import java.util.Optional;

/// One routine: what it is, where it came from, how it fares, and what can be done about it.
///
/// @param state its name in words, with the day
/// @param reason why it ended, empty while it goes on
/// @param reasonTyped a reason that could not be kept
public record RoutinePage(
        String title,
        String address,
        String back,
        String state,
        String reason,
        List<Fact> facts,
        Rights rights,
        String reasonTyped,
        Faults faults,
        Optional<Subject> subject)
        implements PageContent {

    public RoutinePage {
        facts = List.copyOf(facts);
    }

    /// @param wake true where it can be taken up again
    /// @param end true where it can be ended
    public record Rights(boolean change, boolean wake, boolean end) {}
}
