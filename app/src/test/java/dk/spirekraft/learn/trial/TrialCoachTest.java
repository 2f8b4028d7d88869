package dk.spirekraft.learn.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.trial.TrialCoach.Feature;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The coach knows four features of a good cycle and names those that a plan lacks.
class TrialCoachTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static TrialPlan plan(String smallest, String belief, String sign, String stop, int days) {
        return new TrialPlan(
                "Lån en time",
                smallest,
                "Mellemtrinnet",
                MONDAY,
                MONDAY.plusDays(days),
                belief,
                sign,
                stop,
                "",
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aPlanOfAimWhoAndWhenLacksAllFour() {
        assertThat(TrialCoach.missing(plan("", "", "", "", 28))).containsExactlyInAnyOrder(Feature.values());
    }

    @Test
    void eachAnswerTakesOneAway() {
        assertThat(TrialCoach.missing(plan("én time", "", "", "", 28))).doesNotContain(Feature.SMALL_SCALE);
        assertThat(TrialCoach.missing(plan("", "tro", "", "", 28))).doesNotContain(Feature.PREDICTION);
        assertThat(TrialCoach.missing(plan("", "", "tegn", "", 28))).doesNotContain(Feature.DATA_OVER_TIME);
        assertThat(TrialCoach.missing(plan("", "", "", "stop", 28))).doesNotContain(Feature.ITERATION);
    }

    @Test
    void aTryOfMoreThanSixWeeksWantsADayToLookAtIt() {
        assertThat(TrialCoach.missing(plan("én time", "tro", "tegn", "stop", 42)))
                .isEmpty();
        assertThat(TrialCoach.missing(plan("én time", "tro", "tegn", "stop", 43)))
                .containsExactly(Feature.ITERATION);
    }
}
