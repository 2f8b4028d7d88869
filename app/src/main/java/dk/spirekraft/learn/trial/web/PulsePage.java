package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.web.BoardPage.Option;
import dk.spirekraft.understand.web.Figure;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;
import java.util.Optional;

/// The form with which a week's answers are entered after they were counted in the open.
///
/// @param trial address of the trial
/// @param asked true where the question can't be changed any more
/// @param weeks that may be counted, newest first
/// @param overtaken what somebody else has counted for this week, empty where nobody has
public record PulsePage(
        String title,
        String trial,
        String aim,
        PulseForm form,
        Faults faults,
        boolean asked,
        List<Option> weeks,
        String overtaken,
        Optional<Figure.Runs> runs)
        implements PageContent {

    public PulsePage {
        weeks = List.copyOf(weeks);
    }
}
