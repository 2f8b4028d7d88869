package dk.spirekraft.story;

import dk.spirekraft.learn.programme.Move;
import dk.spirekraft.learn.programme.Occupant;
import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.learn.programme.StepKind;
import dk.spirekraft.learn.workshop.Agreement;
import dk.spirekraft.learn.workshop.Agreements;
import dk.spirekraft.learn.workshop.Attendance;
import dk.spirekraft.learn.workshop.Closings;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.measure.QuietPeriods;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/// A working group with accounts, and what happens to it between workshops.
@TestComponent
public class Between {

    private static final int CLEAR = 5;

    private final Cast cast;
    private final Tries tries;
    private final Course course;
    private final Seats seats;
    private final PlannedDates dates;
    private final Holding holding;
    private final QuietPeriods quiet;
    private final StoryClock clock;

    public Between(
            Cast cast,
            Tries tries,
            Course course,
            Seats seats,
            PlannedDates dates,
            Holding holding,
            QuietPeriods quiet,
            StoryClock clock) {
        this.cast = cast;
        this.tries = tries;
        this.course = course;
        this.seats = seats;
        this.dates = dates;
        this.holding = holding;
        this.quiet = quiet;
        this.clock = clock;
    }

    /// Lets time pass until a Tuesday at nine with five weeks after it that no holiday touches.
    public void schoolMorning() {
        while (!isSchoolMorning()) clock.pass(Duration.ofMinutes(30));
    }

    private boolean isSchoolMorning() {
        var there = clock.instant().atZone(Words.ZONE);
        LocalDate day = there.toLocalDate();
        return there.getHour() == 9
                && there.getMinute() < 30
                && there.getDayOfWeek() == DayOfWeek.TUESDAY
                && quiet.from(UUID.randomUUID(), day)
                        .within(day, day.plusWeeks(CLEAR))
                        .isEmpty();
    }

    /// What it takes to hold a workshop.
    @TestComponent
    public record Holding(Attendance attendance, Agreements agreements, Closings closings) {}

    /// Somebody with an account in a seat of this kind, by their address; nobody stands in for them.
    public String seated(Programme programme, School school, Seat.Kind kind, Role role) {
        String email = cast.person(role, school);
        var holder = new Occupant(Optional.of(tries.who(school, email)), role.name());
        cast.in(school, () -> seats.add(programme, school, new Seats.Filling(kind, holder, Occupant.NOBODY, 12)));
        return email;
    }

    public Seat seatOf(Programme programme, School school, String email) {
        return course.seats(programme, school).stream()
                .filter(seat -> seat.holder().is(tries.who(school, email)))
                .findFirst()
                .orElseThrow();
    }

    /// The first date of this kind in the plan.
    public PlannedDate first(Programme programme, School school, StepKind kind) {
        return course.plan(programme, school).stream()
                .filter(date -> date.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /// Moves a date to another day, with nothing else.
    public void move(Programme programme, School school, PlannedDate date, LocalDate to) {
        cast.in(school, () -> dates.move(programme, new Move(date.id(), date.first(), to, false, true)));
    }

    /// Holds this workshop today with everybody there, and closes it.
    public Workshop held(Programme programme, School school, int number) {
        course.isToday(course.workshop(programme, school, number), school);
        Workshop workshop = course.workshop(programme, school, number);
        return cast.in(school, () -> {
            seats.of(programme)
                    .values()
                    .forEach(some -> some.forEach(seat -> {
                        holding.attendance().mark(workshop, seat, Attendance.State.PRESENT);
                        holding.agreements()
                                .keep(
                                        workshop,
                                        seat,
                                        new Agreement(
                                                "Tre linser", workshop.date().first(), "TR"));
                    }));
            holding.closings().close(workshop);
            return course.workshop(programme, school, number);
        });
    }
}
