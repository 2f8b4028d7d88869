package dk.spirekraft.learn.journal.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// The form on which somebody says what they can do.
public record AssessPage(String title, String action, List<Question> questions, Faults faults) implements PageContent {

    public AssessPage {
        questions = List.copyOf(questions);
    }

    public record Question(String name, String ability, List<Choice> choices) {

        public Question {
            choices = List.copyOf(choices);
        }
    }

    public record Choice(String value, String label, boolean chosen) {}
}
