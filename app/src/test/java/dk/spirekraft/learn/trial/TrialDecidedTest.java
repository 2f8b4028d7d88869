package dk.spirekraft.learn.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Tries;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/// Later phases hear of a decision once, with the trial as it was decided.
@RunningProgram
@RecordApplicationEvents
class TrialDecidedTest {

    @Autowired
    Cast cast;

    @Autowired
    Tries tries;

    @Autowired
    Trials trials;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    private boolean decide(School school, Trial trial, Decision.Outcome outcome) {
        return cast.in(school, () -> trials.decide(trial, new Decision(outcome, "Alle vil det", "", clock.instant())));
    }

    @Test
    void theFirstDecisionIsPublishedAndASecondChangesNothing() {
        School havgard = cast.school("Havgård Skole", 62);
        Trial trial = tries.running(havgard, "Lån en time");
        assertThat(decide(havgard, trial, Decision.Outcome.KEEP)).isTrue();
        assertThat(decide(havgard, trial, Decision.Outcome.STOP)).isFalse();
        assertThat(events.stream(TrialDecided.class)).singleElement().satisfies(decided -> {
            assertThat(decided.trial().decision()).contains(decided.decision());
            assertThat(decided.decision().outcome()).isEqualTo(Decision.Outcome.KEEP);
        });
    }

    @Test
    void whatNeverBeganCanOnlyBeStopped() {
        School havgard = cast.school("Havgård Skole", 62);
        Trial trial = tries.planned(havgard, "Lån en time");
        assertThatThrownBy(() -> decide(havgard, trial, Decision.Outcome.KEEP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("never began");
        assertThat(events.stream(TrialDecided.class)).isEmpty();
    }
}
