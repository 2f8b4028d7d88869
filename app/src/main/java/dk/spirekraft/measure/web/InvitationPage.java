package dk.spirekraft.measure.web;

import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;

/// Where a personal link leads: one part of it is shown at a time, and without script the one that says what to do
/// then.
///
/// @param keeps where the finished token is handed over, behind `#`
/// @param parts what can be shown
public record InvitationPage(String title, String keeps, List<Part> parts) implements PageContent {

    private static final List<String> SAID = List.of(
            "looking",
            "taken",
            "kept",
            "over",
            "over-collected",
            "closed",
            "unknown",
            "list",
            "fault",
            "old",
            "storage");

    /// A part that only says something.
    ///
    /// @param state which it is for
    public record Part(String state, String title, List<String> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    public InvitationPage {
        parts = List.copyOf(parts);
    }

    static InvitationPage of(String keeps, Words words) {
        return new InvitationPage(
                words.of("measure.invitation.title"),
                keeps,
                SAID.stream().map(state -> part(state, words)).toList());
    }

    private static Part part(String state, Words words) {
        return new Part(
                state,
                words.of("measure.invitation." + state + ".title"),
                List.of(words.of("measure.invitation." + state + ".text").split("\n")));
    }
}
