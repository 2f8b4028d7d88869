package dk.spirekraft.story;

import dk.spirekraft.learn.programme.Move;
import dk.spirekraft.learn.programme.NewProgramme;
import dk.spirekraft.learn.programme.Occupant;
import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.learn.programme.Templates;
import dk.spirekraft.learn.workshop.Agendas;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.learn.workshop.Workshops;
import dk.spirekraft.people.School;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/// A programme of the schools in a story, begun through the product's own faces.
@TestComponent
public class Course {

    private final Cast cast;
    private final Programmes programmes;
    private final PlannedDates dates;
    private final Seats seats;
    private final Workshops workshops;
    private final Agendas agendas;
    private final StoryClock clock;

    public Course(
            Cast cast,
            Programmes programmes,
            PlannedDates dates,
            Seats seats,
            Workshops workshops,
            Agendas agendas,
            StoryClock clock) {
        this.cast = cast;
        this.programmes = programmes;
        this.dates = dates;
        this.seats = seats;
        this.workshops = workshops;
        this.agendas = agendas;
        this.clock = clock;
    }

    /// A programme with something behind each of its routes.
    ///
    /// @param date that can be moved
    /// @param item of the first workshop's agenda
    /// @param seat of the first school, without an account
    public record Begun(Programme programme, UUID date, UUID item, UUID seat) {}

    public Begun begin(School first, School... others) {
        return cast.in(first, () -> {
            Programme programme = start(first, others);
            UUID seat = seat(programme, first, "Læreren", "Vikaren");
            UUID date = dates.of(programme).stream()
                    .filter(one -> one.number() == 1 && one.isWorkshop())
                    .findFirst()
                    .map(PlannedDate::id)
                    .orElseThrow();
            UUID item = agendas.of(workshops.find(programme, 1).orElseThrow())
                    .getFirst()
                    .id();
            return new Begun(programme, date, item, seat);
        });
    }

    /// A programme that begins next month.
    public Programme start(School first, School... others) {
        YearMonth next = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC)).plusMonths(1);
        return cast.in(
                first,
                () -> programmes.start(new NewProgramme(
                        first.municipality(),
                        "Social kapital",
                        Templates.shipped(),
                        next,
                        Stream.concat(Stream.of(first), Arrays.stream(others)).toList(),
                        Set.of())));
    }

    /// Somebody without an account in a seat, with a deputy.
    public UUID seat(Programme programme, School school, String holder, String deputy) {
        return cast.in(
                school,
                () -> seats.add(
                        programme, school, new Seats.Filling(Seat.Kind.TEACHER, named(holder), named(deputy), 12)));
    }

    private static Occupant named(String name) {
        return new Occupant(Optional.empty(), name);
    }

    public List<Seat> seats(Programme programme, School school) {
        return cast.in(school, () -> seats.of(programme, school));
    }

    public Workshop workshop(Programme programme, School school, int number) {
        return cast.in(school, () -> workshops.find(programme, number).orElseThrow());
    }

    public List<PlannedDate> plan(Programme programme, School school) {
        return cast.in(school, () -> dates.of(programme));
    }

    /// Moves the workshop to this very day, with nothing else.
    public void isToday(Workshop workshop, School school) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        cast.in(
                school,
                () -> dates.move(
                        workshop.programme(),
                        new Move(workshop.id(), workshop.date().first(), today, false, true)));
    }
}
