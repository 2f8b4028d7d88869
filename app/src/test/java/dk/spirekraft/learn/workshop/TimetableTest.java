package dk.spirekraft.learn.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// When something takes longer, what is to come moves along.
class TimetableTest {

    private static final Instant BEGINS = Instant.parse("2026-11-24T12:00:00Z");
    private static final UUID WELCOME = UUID.randomUUID();
    private static final UUID TALK = UUID.randomUUID();
    private static final UUID END = UUID.randomUUID();

    private static AgendaItem item(UUID id, int minutes, Optional<Instant> began, Optional<Instant> ended) {
        return new AgendaItem(id, AgendaItem.Kind.TALK, Optional.empty(), "Punkt", minutes, "", began, ended);
    }

    private static Instant at(int minutes) {
        return BEGINS.plus(Duration.ofMinutes(minutes));
    }

    private static final List<AgendaItem> AHEAD = List.of(
            item(WELCOME, 10, Optional.empty(), Optional.empty()),
            item(TALK, 30, Optional.empty(), Optional.empty()),
            item(END, 5, Optional.empty(), Optional.empty()));

    private static final List<AgendaItem> TALKING = List.of(
            item(WELCOME, 10, Optional.of(at(2)), Optional.of(at(18))),
            item(TALK, 30, Optional.of(at(18)), Optional.empty()),
            item(END, 5, Optional.empty(), Optional.empty()));

    private static Timetable talking(int extra, Instant now) {
        return Timetable.of(TALKING, BEGINS, new Run(Optional.of(TALK), extra, 2), now);
    }

    @Test
    void beforeItBeginsEachFollowsTheOther() {
        assertThat(Timetable.of(AHEAD, BEGINS, Run.NOT_BEGUN, BEGINS).slots())
                .extracting(Timetable.Slot::from)
                .containsExactly(at(0), at(10), at(40));
    }

    @Test
    void aLateStartMovesTheRest() {
        var table = talking(0, at(20));
        assertThat(table.slots()).extracting(Timetable.Slot::from).containsExactly(at(2), at(18), at(48));
        assertThat(table.minutesLate()).isEqualTo(8);
        assertThat(table.current().orElseThrow().item().id()).isEqualTo(TALK);
        assertThat(table.next().orElseThrow().item().id()).isEqualTo(END);
    }

    @Test
    void minutesMoreMoveTheRest() {
        assertThat(talking(5, at(20)).slots().getLast().from()).isEqualTo(at(53));
    }

    @Test
    void aStepThatRunsOverPushesTheRestAheadOfIt() {
        assertThat(talking(0, at(60)).slots().getLast().from()).isEqualTo(at(60));
    }
}
