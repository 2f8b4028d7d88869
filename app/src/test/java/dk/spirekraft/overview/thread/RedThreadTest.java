package dk.spirekraft.overview.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.overview.thread.Knot.Name;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What is before and after one thing, by what came of what.
class RedThreadTest {

    private static final Name TRUST = new Name(Kind.FINDING, "1-trust");
    private static final Name FAIRNESS = new Name(Kind.FINDING, "1-fairness");
    private static final Name WORKSHOP = new Name(Kind.WORKSHOP, "1-1");
    private static final Name NOTE = new Name(Kind.NOTE, "a");
    private static final Name LOAN = new Name(Kind.TRIAL, "laan");
    private static final Name COFFEE = new Name(Kind.TRIAL, "kaffe");
    private static final Name LENT = new Name(Kind.DECISION, "laan");

    private static Knot knot(Name name, Name... from) {
        return new Knot(
                name,
                name.id(),
                "/",
                Optional.empty(),
                List.of(),
                Arrays.stream(from).collect(Collectors.toSet()));
    }

    private static final List<Knot> ALL = List.of(
            knot(TRUST),
            knot(FAIRNESS),
            knot(WORKSHOP, TRUST, FAIRNESS),
            knot(NOTE, WORKSHOP),
            knot(LOAN, TRUST, WORKSHOP, NOTE),
            knot(LENT, LOAN),
            knot(COFFEE, FAIRNESS, WORKSHOP, NOTE));

    private static RedThread from(Name name) {
        return RedThread.of(ALL, name).orElseThrow();
    }

    private static List<Name> names(List<Knot> knots) {
        return knots.stream().map(Knot::name).toList();
    }

    @Test
    void whatCameBeforeAndWhatCameOfItStandInTheOrderOfTheWalk() {
        RedThread thread = from(LOAN);
        assertThat(names(thread.before())).containsExactly(TRUST, WORKSHOP, NOTE);
        assertThat(thread.here().name()).isEqualTo(LOAN);
        assertThat(names(thread.after())).containsExactly(LENT);
    }

    @Test
    void aMeetingIsNamedAndNotGoneThrough() {
        assertThat(names(from(TRUST).after()))
                .containsExactly(WORKSHOP, LOAN, LENT)
                .doesNotContain(COFFEE);
        assertThat(names(from(COFFEE).before())).doesNotContain(TRUST);
    }

    @Test
    void fromAMeetingOneSeesAllThatWasTalkedOf() {
        assertThat(names(from(NOTE).before())).containsExactly(TRUST, FAIRNESS, WORKSHOP);
        assertThat(names(from(WORKSHOP).after())).containsExactly(NOTE, LOAN, LENT, COFFEE);
    }

    @Test
    void whatIsNotThereHasNoThread() {
        assertThat(RedThread.of(ALL, new Name(Kind.TRIAL, "findes-ikke"))).isEmpty();
        assertThat(Kind.at("hemmelig")).isEmpty();
    }
}
