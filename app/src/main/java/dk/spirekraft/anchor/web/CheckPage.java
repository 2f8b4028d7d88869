package dk.spirekraft.anchor.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Subject;
import java.util.List;
import java.util.Optional;

/// The anchoring check: the ladder with last and now side by side, and the form that asks anew.
///
/// @param next when the next one is, in words
/// @param rows of the ladder, none before the first check
/// @param notes what was noted, newest first
/// @param subject the newest check, empty before the first
public record CheckPage(
        String title,
        String address,
        String back,
        String next,
        List<String> days,
        List<Row> rows,
        List<Fact> notes,
        Ask ask,
        Faults faults,
        Optional<Subject> subject)
        implements PageContent {

    public CheckPage {
        days = List.copyOf(days);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /// A row of the ladder.
    ///
    /// @param before the step last time, empty where there was none
    /// @param now the step in words
    /// @param change how the two stand to each other in words, empty where there is one alone
    public record Row(String name, String before, String now, String change) {}

    /// The form, none of it for those who only look.
    ///
    /// @param follows what a follow-up measurement would be, empty where none can be planned
    public record Ask(boolean open, List<Group> groups, List<Alive> routines, String note, String follows) {

        public Ask {
            groups = List.copyOf(groups);
            routines = List.copyOf(routines);
        }
    }

    /// A row's questions.
    public record Group(String name, List<Question> questions) {

        public Group {
            questions = List.copyOf(questions);
        }
    }

    /// @param field such as `q3`
    /// @param steps from 0 to 3
    public record Question(String field, String text, List<Choice> steps, String fault) {

        public Question {
            steps = List.copyOf(steps);
        }
    }

    /// A routine, and whether it is alive.
    ///
    /// @param field such as `rutine-7`, its reason `grund-7`
    public record Alive(
            String field,
            String what,
            String sign,
            List<Choice> states,
            String reasonField,
            String reason,
            String fault) {

        public Alive {
            states = List.copyOf(states);
        }
    }
}
