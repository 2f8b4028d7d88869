package dk.spirekraft.anchor.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// What a school promised its staff, and what became of it: for all staff to read, and for the group to say what it
/// told them.
///
/// @param back where it came from, empty for all staff
/// @param works true for those who tell
/// @param faults by the field of a promise
public record PromisesPage(String title, String school, String back, boolean works, List<Line> lines, Faults faults)
        implements PageContent {

    public PromisesPage {
        lines = List.copyOf(lines);
    }

    /// One promise.
    ///
    /// @param steps the four steps in words, the reached ones marked as chosen
    /// @param trials what was tried, and how it stands; with an address for those who may read on
    /// @param told what all staff were told last, empty where nothing was
    /// @param field the form's field, such as `fortalt-1-trust`, with what was typed
    /// @param action where it is sent to
    public record Line(
            String name,
            String reason,
            String said,
            List<Choice> steps,
            List<Fact> trials,
            String told,
            boolean old,
            String field,
            String typed,
            String action,
            String plan) {

        public Line {
            steps = List.copyOf(steps);
            trials = List.copyOf(trials);
        }
    }
}
