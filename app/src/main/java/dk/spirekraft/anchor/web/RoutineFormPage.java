package dk.spirekraft.anchor.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// The form that makes or adjusts a routine.
///
/// @param from the facts of the trial that it grows out of, none where it is made by hand
/// @param overtaken what somebody else wrote meanwhile, none where nobody did
public record RoutineFormPage(
        String title,
        String action,
        String back,
        RoutineForm form,
        Lists lists,
        List<Fact> from,
        List<Fact> overtaken,
        Faults faults)
        implements PageContent {

    public RoutineFormPage {
        from = List.copyOf(from);
        overtaken = List.copyOf(overtaken);
    }

    /// What there is to choose from.
    public record Lists(List<Choice> owners, List<Choice> deputies, List<Choice> rhythms, List<Choice> months) {

        public Lists {
            owners = List.copyOf(owners);
            deputies = List.copyOf(deputies);
            rhythms = List.copyOf(rhythms);
            months = List.copyOf(months);
        }
    }
}
