package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.web.TrialPlanPage.Answer;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.List;

/// What now stands in a plan that somebody else has changed meanwhile: the answers that are not as typed here.
final class OvertakenAnswers {

    private OvertakenAnswers() {}

    static List<Answer> of(Words words, TrialPlanForm typed, TrialPlanForm now) {
        List<Answer> answers = new ArrayList<>();
        var before = typed.texts();
        now.texts().forEach((field, text) -> {
            if (!text.equals(before.get(field)))
                answers.add(new Answer(
                        words.of("learn.trial.plan." + field),
                        text.isEmpty() ? words.of("learn.trial.nothing") : text));
        });
        return answers;
    }
}
