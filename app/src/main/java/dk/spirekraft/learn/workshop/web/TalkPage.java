package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// The result as an agenda point: the rules for talking, then each finding, strengths first, with what people guessed
/// and what the group does with it.
///
/// @param hidden why there is nothing to see, empty where there is
/// @param open where the result is opened, empty where it is open or there is none
public record TalkPage(
        String title,
        String heading,
        String address,
        String back,
        List<String> rules,
        String hidden,
        String open,
        List<Part> parts,
        String provenance)
        implements PageContent {

    public TalkPage {
        rules = List.copyOf(rules);
        parts = List.copyOf(parts);
    }

    /// Findings of one standing.
    public record Part(String heading, List<Finding> findings) {
        public Part {
            findings = List.copyOf(findings);
        }
    }

    /// One finding.
    ///
    /// @param guesses how many guessed each class, from the lowest, as typed; five
    /// @param choice `ACT`, `WATCH`, `LEAVE`, or empty while nothing was chosen
    public record Finding(
            String scale,
            String name,
            String sentence,
            List<Guess> guesses,
            String guessed,
            String choice,
            String reason,
            Faults faults,
            String address) {

        public Finding {
            guesses = List.copyOf(guesses);
        }
    }

    /// @param label the class, such as 40–60
    public record Guess(String label, String count) {}
}
