package dk.spirekraft.share.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.method.Diamond;
import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialPlan;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.people.School;
import dk.spirekraft.questionnaire.Scale.Relation;
import dk.spirekraft.share.catalogue.CaseMarks;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.story.Tries;
import dk.spirekraft.web.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a story is about follows from the findings that its trials answer, so that it is found by theme even where no
/// method was used.
@RunningProgram
class DraftTest {

    @Autowired
    Cast cast;

    @Autowired
    Tries tries;

    @Autowired
    Trials trials;

    @Autowired
    CaseStories stories;

    @Autowired
    StoryClock clock;

    School havgard;

    @BeforeEach
    void havgardIsASchool() {
        havgard = cast.school("Havgård Skole", 62);
    }

    private Trial answering(String scale) {
        TrialPlan plan = tries.plan("Svar på " + scale);
        Trial running = tries.running(
                havgard,
                new TrialPlan(
                        plan.aim(),
                        "",
                        plan.together(),
                        plan.firstOn(),
                        plan.lastOn(),
                        "",
                        "",
                        "",
                        "",
                        Optional.of(new TrialPlan.Finding(1, scale)),
                        Optional.empty()));
        return cast.in(havgard, () -> {
            trials.decide(running, new Decision(Decision.Outcome.KEEP, "Alle læser den", "", clock.instant()));
            return trials.byId(running.id());
        });
    }

    private CaseMarks marks(String... scales) {
        var answered = Stream.of(scales).map(this::answering).toList();
        return cast.in(havgard, () -> stories.begin(havgard, answered, Language.DANISH))
                .draft()
                .marks();
    }

    @Test
    void aFindingBetweenTeamsMakesItAStoryOfBridging() {
        assertThat(marks("bridging"))
                .returns(List.of(Relation.BRIDGING), CaseMarks::relations)
                .returns(List.of(), CaseMarks::diamonds);
    }

    @Test
    void severalTrialsTellOfAllThatTheyAnswer() {
        assertThat(marks("trust", "linking-far", "fairness", "well-being-scale"))
                .returns(List.of(Relation.LINKING_FAR), CaseMarks::relations)
                .returns(List.of(Diamond.TRUST, Diamond.FAIRNESS), CaseMarks::diamonds);
    }
}
