package dk.spirekraft.anchor.handover;

import dk.spirekraft.anchor.Staff;
import dk.spirekraft.anchor.Staffs;
import dk.spirekraft.anchor.handover.Loose.Why;
import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.routine.Routines;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.learn.trial.SchoolTrials;
import dk.spirekraft.people.School;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds what has nobody: routines, open trials and seats whose holder has gone, and those with nobody to stand in.
@Component
public class LooseEnds {

    private final Staffs staffs;
    private final Routines routines;
    private final SchoolTrials trials;
    private final Programmes programmes;
    private final Seats seats;
    private final Handovers handovers;

    LooseEnds(
            Staffs staffs,
            Routines routines,
            SchoolTrials trials,
            Programmes programmes,
            Seats seats,
            Handovers handovers) {
        this.staffs = staffs;
        this.routines = routines;
        this.trials = trials;
        this.programmes = programmes;
        this.seats = seats;
        this.handovers = handovers;
    }

    /// What has nobody first, then what nobody would stand in for.
    public List<Loose> of(School school) {
        Staff staff = staffs.of(school);
        return Stream.of(handovers(school), ofRoutines(school, staff), ofTrials(school, staff), ofSeats(school))
                .flatMap(found -> found)
                .sorted((one, other) ->
                        Boolean.compare(other.why().isOwnerless(), one.why().isOwnerless()))
                .toList();
    }

    /// That somebody leaves, and nobody has taken over.
    public Stream<Loose> handovers(School school) {
        return handovers.open(school).stream()
                .map(one -> new Loose(
                        Why.OPEN_HANDOVER,
                        one.name().isEmpty() ? one.role() : one.name(),
                        !one.name().isEmpty(),
                        one.address(school)));
    }

    /// The routines that have nobody, or nobody to stand in.
    public Stream<Loose> routines(School school) {
        return ofRoutines(school, staffs.of(school));
    }

    private Stream<Loose> ofRoutines(School school, Staff staff) {
        return routines.goingOn(school).stream().flatMap(routine -> ofRoutine(school, routine, staff));
    }

    private static Stream<Loose> ofRoutine(School school, Routine routine, Staff staff) {
        String address = routine.address(school) + "/ret";
        String what = routine.plan().what();
        if (!staff.has(routine.plan().owner()))
            return Stream.of(new Loose(Why.ROUTINE_WITHOUT_OWNER, what, true, address));
        return staff.has(routine.plan().deputy())
                ? Stream.of()
                : Stream.of(new Loose(Why.ROUTINE_WITHOUT_DEPUTY, what, true, address));
    }

    private Stream<Loose> ofTrials(School school, Staff staff) {
        return trials.of(school).stream()
                .filter(each -> each.trial().decision().isEmpty())
                .filter(each -> each.carriers().stream().noneMatch(carrier -> staff.has(carrier.person())))
                .map(each -> new Loose(
                        Why.TRIAL_WITHOUT_CARRIER,
                        each.trial().plan().aim(),
                        true,
                        each.trial().address(school)));
    }

    private Stream<Loose> ofSeats(School school) {
        String address = school.address() + "/forloeb/pladser";
        return programmes.of(school).stream()
                .flatMap(programme -> seats.of(programme, school).stream())
                .filter(seat -> seat.isVacant() || seat.deputy().isNobody())
                .map(seat -> new Loose(
                        seat.isVacant() ? Why.EMPTY_SEAT : Why.SEAT_WITHOUT_DEPUTY,
                        seat.kind().label(),
                        false,
                        address));
    }
}
