package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.web.BoardPage.Option;
import dk.spirekraft.learn.trial.web.TrialPage.Fact;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;
import java.util.Optional;

/// The form for a plan: one short line for each question, with an example.
///
/// @param board address of the board
/// @param action where the form goes
/// @param coreTask what the school is there for, empty where nobody wrote it
/// @param before what the last try taught, where this goes on from one
/// @param members who may carry it
/// @param findings the figures that it may answer
/// @param overtaken what somebody else has written meanwhile, a line for each question; none where nobody has
public record TrialPlanPage(
        String title,
        String board,
        String action,
        TrialPlanForm form,
        Faults faults,
        String coreTask,
        String before,
        List<Option> members,
        List<Option> findings,
        Optional<Fact> method,
        List<Answer> overtaken)
        implements PageContent {

    public TrialPlanPage {
        members = List.copyOf(members);
        findings = List.copyOf(findings);
        overtaken = List.copyOf(overtaken);
    }

    /// A question and what stands there now.
    public record Answer(String question, String text) {}
}
