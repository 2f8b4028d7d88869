package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.web.TrialPage.Fact;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// Looking back at a trial: each for themself, then together.
///
/// @param trial address of the trial
/// @param stage where the group is
/// @param belief what was expected when it was planned, empty where nobody wrote it
/// @param standing how many have written
/// @param action where the form goes
/// @param form the visitor's own words, or the common ones
/// @param others everybody's words, once they lie side by side
/// @param overtaken what somebody else has written meanwhile, none where nobody has
/// @param coreTask what the school is there for, empty where nobody wrote it
public record ReflectionPage(
        String title,
        String trial,
        String aim,
        Stage stage,
        String belief,
        String coreTask,
        String standing,
        String action,
        ReflectionForm form,
        Faults faults,
        List<Voice> others,
        List<Fact> overtaken)
        implements PageContent {

    /// Where a group is in looking back.
    public enum Stage {
        /// Nobody has begun.
        BEFORE,
        /// Each for themself; this visitor writes.
        OWN,
        /// Each for themself; this visitor does not carry the trial and waits.
        WAITING,
        TOGETHER
    }

    public ReflectionPage {
        others = List.copyOf(others);
        overtaken = List.copyOf(overtaken);
    }

    /// What one member wrote.
    public record Voice(String who, List<Fact> facts) {

        public Voice {
            facts = List.copyOf(facts);
        }
    }
}
