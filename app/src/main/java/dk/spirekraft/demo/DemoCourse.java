package dk.spirekraft.demo;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.learn.programme.NewProgramme;
import dk.spirekraft.learn.programme.Occupant;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.learn.programme.Templates;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.ProgramClock;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts the two demo schools in the middle of a programme: both groups seated, the first workshop held, the second
/// to come. Told once, after the demo programme itself.
@Component
@Order(DemoProgramme.ORDER + 1)
@ConditionalOnProperty(name = "spirekraft.demo", havingValue = "true")
class DemoCourse implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCourse.class);
    private static final int WEEKS_AGO = 14;
    private static final int HOURS = 14;

    private final Programmes programmes;
    private final Schools schools;
    private final People people;
    private final Seats seats;
    private final DemoWorkshop workshop;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DemoCourse(
            Programmes programmes,
            Schools schools,
            People people,
            Seats seats,
            DemoWorkshop workshop,
            Clock clock,
            TransactionTemplate transaction) {
        this.programmes = programmes;
        this.schools = schools;
        this.people = people;
        this.seats = seats;
        this.workshop = workshop;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("remove-demo")) return;
        MunicipalityScope.within(
                Set.of(DemoProgramme.MUNICIPALITY), () -> transaction.executeWithoutResult(status -> tellOnce()));
    }

    private void tellOnce() {
        List<School> both = schools.of(DemoProgramme.MUNICIPALITY).stream()
                .filter(School::inProgramme)
                .toList();
        if (both.isEmpty() || !programmes.in(DemoProgramme.MUNICIPALITY).isEmpty()) return;
        LocalDate today = today();
        YearMonth month = YearMonth.from(today.minusWeeks(WEEKS_AGO));
        ProgramClock.at(morning(month.atDay(1).minusDays(1)), () -> begin(both, month));
        workshop.holdWhatIsPast(programmes.in(DemoProgramme.MUNICIPALITY).getFirst(), both, today);
        LOG.info("The two demo schools are in the middle of a programme");
    }

    private void begin(List<School> both, YearMonth month) {
        Set<UUID> consultants = people.in(DemoProgramme.MUNICIPALITY).stream()
                .filter(member -> member.role() == Role.CONSULTANT)
                .map(People.Member::person)
                .collect(Collectors.toSet());
        Programme programme = programmes.start(new NewProgramme(
                DemoProgramme.MUNICIPALITY,
                "Social kapital i tre workshops",
                Templates.shipped(),
                month,
                both,
                consultants));
        both.forEach(school -> seat(programme, school));
        both.forEach(school -> workshop.write(programme, school));
    }

    /// Everybody who has a role there takes a seat, has a deputy, and says yes; one has not said so yet.
    private void seat(Programme programme, School school) {
        people.at(school)
                .forEach(member -> kind(member.role())
                        .ifPresent(kind -> seats.add(
                                programme,
                                school,
                                new Seats.Filling(
                                        kind,
                                        new Occupant(Optional.of(member.person()), member.name()),
                                        new Occupant(Optional.empty(), deputy(kind)),
                                        HOURS))));
        seats.of(programme, school).stream()
                .filter(seat -> seat.kind() != Seat.Kind.TR)
                .forEach(seat -> seats.accept(seat, DemoProgramme.MUNICIPALITY, false));
    }

    private static Optional<Seat.Kind> kind(Role role) {
        return switch (role) {
            case SCHOOL_LEADER -> Optional.of(Seat.Kind.LEADER);
            case AMR -> Optional.of(Seat.Kind.AMR);
            case TR -> Optional.of(Seat.Kind.TR);
            case MEMBER -> Optional.of(Seat.Kind.PEDAGOGUE);
            default -> Optional.empty();
        };
    }

    private static String deputy(Seat.Kind kind) {
        return switch (kind) {
            case LEADER -> "Pædagogisk leder";
            case AMR -> "AMR-suppleanten";
            case TR -> "TR-suppleanten";
            case TEACHER, PEDAGOGUE, OTHER -> "En kollega fra SFO";
        };
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }

    static Instant morning(LocalDate day) {
        return day.atTime(8, 0).atZone(Words.ZONE).toInstant();
    }
}
