package dk.spirekraft.learn.trial.web;

import dk.spirekraft.understand.web.Figure;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;
import java.util.Optional;

/// A pulse without names: the window that is open, or the form for the next one, and what came of those before.
///
/// @param trial address of the trial
/// @param question empty while none was asked
/// @param ten that it is shown from ten answers only, empty unless it is sensitive
/// @param open the window that is answered now
/// @param hidden windows without a figure, and why
public record NamelessPage(
        String title,
        String trial,
        String aim,
        String question,
        String ten,
        Optional<Window> open,
        NamelessForm form,
        Faults faults,
        List<String> hidden,
        Optional<Figure.Runs> runs)
        implements PageContent {

    public NamelessPage {
        hidden = List.copyOf(hidden);
    }

    /// @param text until when it is answered, and by how many
    /// @param slips where its slips are printed, empty once they are
    public record Window(String text, String slips) {}
}
