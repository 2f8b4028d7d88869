package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.understand.web.Figure;
import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Subject;
import java.util.List;
import java.util.Optional;

/// One trial: what was planned, what happened, what became of it.
///
/// @param sees who can read the page
/// @param next the one thing to do now
/// @param facts of the plan
/// @param advice of the coach, a friendly line each
/// @param decided how it ended, empty while it goes on
/// @param common what the group wrote together, none before it did
public record TrialPage(
        String title,
        String address,
        String board,
        Trial.State state,
        String stateName,
        String sees,
        Optional<NextStep> next,
        List<Fact> facts,
        List<String> advice,
        Optional<Decided> decided,
        List<Fact> common,
        Notes notes,
        Pulse pulse,
        Carriers carriers,
        Talk talk,
        Follow follow,
        Rights rights,
        Optional<Subject> subject)
        implements PageContent {

    public TrialPage {
        facts = List.copyOf(facts);
        advice = List.copyOf(advice);
        common = List.copyOf(common);
    }

    /// @param address where to read on, empty for nowhere
    public record Fact(String name, String text, String address) {

        Fact(String name, String text) {
            this(name, text, "");
        }
    }

    /// What this visitor may do here.
    ///
    /// @param works true for the working group
    /// @param start true while it can be begun
    /// @param change true while the plan can be put right
    public record Rights(boolean works, boolean start, boolean change) {}

    /// @param outcome such as `KEEP`
    /// @param again where the next try is planned, empty but for an adjusted one without
    public record Decided(String outcome, String name, String reason, String lesson, String again) {}

    /// The notes, newest first, and the form for one more.
    ///
    /// @param open true while one may be written
    /// @param draft under which name the form is kept on the phone
    public record Notes(List<Line> lines, boolean open, NoteForm form, String fault, String draft) {

        public Notes {
            lines = List.copyOf(lines);
        }

        /// @param remove where its writer takes it away, empty for others
        public record Line(String text, List<String> about, String remove) {}
    }

    /// @param runs the run chart, empty where nothing was counted
    /// @param open true while a week may be counted
    public record Pulse(Optional<Figure.Runs> runs, String question, boolean open) {}

    /// @param mine true where the visitor carries it
    /// @param named true where the visitor agreed to be named
    public record Carriers(List<String> names, boolean mine, boolean named) {

        public Carriers {
            names = List.copyOf(names);
        }
    }

    /// @param key of the next message
    public record Talk(List<Message> messages, String key, String typed, String fault) {

        public Talk {
            messages = List.copyOf(messages);
        }

        public record Message(String who, String when, String text) {}
    }

    /// Schools that follow this trial, and those that may be asked.
    public record Follow(List<Friend> friends, List<BoardPage.Option> schools) {

        public Follow {
            friends = List.copyOf(friends);
            schools = List.copyOf(schools);
        }

        /// @param address of what they share, empty until they agreed
        /// @param end where it is ended
        public record Friend(String text, String address, String end) {}
    }
}
