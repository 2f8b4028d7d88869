package dk.spirekraft.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Of what all phases propose, the most urgent is shown, and whoever has nothing more urgent is not asked.
class NextStepTest {

    private static final Place SCHOOL = Place.of("/skoler/havgaard-skole");
    private static final Words WORDS = new Dictionary().in(Language.DANISH);

    private static NextStep step(int urgency, String title) {
        return new NextStep(urgency, 5, title, "Gør det", "/");
    }

    private static String first(NextStep.Source... phases) {
        return NextStep.first(List.of(phases), SCHOOL, WORDS)
                .map(NextStep::title)
                .orElse("");
    }

    /// A phase with a step that is this urgent at least.
    private record Phase(int soonest, Optional<NextStep> proposed) implements NextStep.Source {

        @Override
        public Optional<NextStep> at(Place place, Words words) {
            return proposed;
        }
    }

    /// A phase that must not be asked.
    private record Unasked(int soonest) implements NextStep.Source {

        @Override
        public Optional<NextStep> at(Place place, Words words) {
            throw new AssertionError("It was asked");
        }
    }

    private static Phase phase(int soonest, int urgency, String title) {
        return new Phase(soonest, Optional.of(step(urgency, title)));
    }

    @Test
    void theMostUrgentIsShownWhereverItStands() {
        assertThat(first(phase(20, 30, "mål"), phase(2, 12, "forbered"), phase(9, 9, "overlever")))
                .isEqualTo("overlever");
    }

    @Test
    void whoeverHasNothingMoreUrgentIsNotAsked() {
        assertThat(first(new Unasked(13), phase(2, 12, "forbered"))).isEqualTo("forbered");
    }

    @Test
    void whoeverMightBeAsUrgentIsAskedAndTheFirstOfTheTwoIsShown() {
        assertThat(first(phase(12, 12, "første"), phase(2, 12, "anden"))).isEqualTo("første");
    }

    @Test
    void whereNobodyProposesAnythingThereIsNoStep() {
        assertThat(first(new Phase(2, Optional.empty()), new Phase(9, Optional.empty())))
                .isEmpty();
    }

    @Test
    void aPhaseThatProposesSomethingSoonerThanItSaysIsABug() {
        assertThatThrownBy(() -> first(phase(21, 20, "note")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nothing sooner than 21");
    }
}
