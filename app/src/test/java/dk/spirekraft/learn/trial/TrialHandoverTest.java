package dk.spirekraft.learn.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.Occupant;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Between;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Tries;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever leaves the working group leaves their open trials to the deputy.
@RunningProgram
class TrialHandoverTest {

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    @Autowired
    Between between;

    @Autowired
    Tries tries;

    @Autowired
    Trials trials;

    @Autowired
    TrialMembers members;

    @Autowired
    Seats seats;

    School havgard;
    Programme programme;
    String amr;
    String teacher;

    @BeforeEach
    void theAmrCarriesTrials() {
        havgard = cast.school("Havgård Skole", 62);
        programme = course.start(havgard);
        amr = between.seated(programme, havgard, Seat.Kind.AMR, Role.AMR);
        teacher = cast.person(Role.MEMBER, havgard);
    }

    private List<UUID> carriers(Trial trial) {
        return cast.in(
                havgard,
                () -> members.of(trial).stream()
                        .map(TrialMembers.Carrier::person)
                        .toList());
    }

    private void leave(Occupant deputy) {
        Seat seat = between.seatOf(programme, havgard, amr);
        cast.in(havgard, () -> {
            seats.change(seat, new Seats.Filling(seat.kind(), seat.holder(), deputy, 12));
            seats.succeed(between.seatOf(programme, havgard, amr), havgard.municipality());
            return true;
        });
    }

    @Test
    void theDeputyCarriesTheOpenOnesOn() {
        Trial open = tries.running(havgard, "Lån en time", amr);
        Trial decided = tries.running(havgard, "Kaffe på tværs", amr);
        cast.in(
                havgard,
                () -> trials.decide(
                        decided,
                        new Decision(
                                Decision.Outcome.STOP,
                                "Nok",
                                "",
                                decided.start().orElseThrow())));
        UUID deputy = tries.who(havgard, teacher);
        leave(new Occupant(Optional.of(deputy), "Læreren"));
        assertThat(carriers(open)).containsExactly(deputy);
        assertThat(carriers(decided)).containsExactly(tries.who(havgard, amr));
    }

    @Test
    void withoutADeputyWhoHasAnAccountTheyStayWhereTheyAre() {
        Trial open = tries.running(havgard, "Lån en time", amr);
        leave(new Occupant(Optional.empty(), "Vikaren"));
        assertThat(carriers(open)).containsExactly(tries.who(havgard, amr));
    }
}
