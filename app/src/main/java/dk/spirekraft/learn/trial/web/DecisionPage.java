package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.web.TrialPage.Fact;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// Keep, adjust or stop, with a reason.
///
/// @param trial address of the trial
/// @param common what the group wrote together, none where it did not
/// @param never true for a trial that never began: it can only be laid aside
public record DecisionPage(
        String title,
        String trial,
        String aim,
        List<Fact> common,
        boolean never,
        List<Choice> choices,
        DecisionForm form,
        Faults faults)
        implements PageContent {

    public DecisionPage {
        common = List.copyOf(common);
        choices = List.copyOf(choices);
    }

    /// @param value such as `KEEP`
    /// @param means what follows from it
    public record Choice(String value, String name, String means, boolean chosen) {}
}
