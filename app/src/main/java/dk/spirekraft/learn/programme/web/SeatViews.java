package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Occupant;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.learn.programme.Templates;
import dk.spirekraft.learn.template.Effort;
import dk.spirekraft.learn.template.ProgrammeTemplate;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes the pages of a school's seats.
@Component
class SeatViews {

    private static final int MINUTES = 60;

    private final Seats seats;
    private final People people;
    private final Templates templates;

    SeatViews(Seats seats, People people, Templates templates) {
        this.seats = seats;
        this.people = people;
        this.templates = templates;
    }

    /// Names of everybody at the school, by id.
    Map<UUID, String> names(School school) {
        Map<UUID, String> names = new LinkedHashMap<>();
        people.at(school).forEach(member -> names.putIfAbsent(member.person(), member.name()));
        return names;
    }

    /// Who has which role at the school, as seats to begin with.
    List<Seats.Filling> suggested(Programme programme, School school) {
        int hours = hours(programme);
        return people.at(school).stream()
                .flatMap(member -> kind(member.role()).stream()
                        .map(kind -> new Seats.Filling(
                                kind,
                                new Occupant(Optional.of(member.person()), member.name()),
                                Occupant.NOBODY,
                                hours)))
                .toList();
    }

    private static Optional<Seat.Kind> kind(Role role) {
        return switch (role) {
            case SCHOOL_LEADER -> Optional.of(Seat.Kind.LEADER);
            case AMR -> Optional.of(Seat.Kind.AMR);
            case TR -> Optional.of(Seat.Kind.TR);
            case MEMBER -> Optional.of(Seat.Kind.OTHER);
            default -> Optional.empty();
        };
    }

    /// What the template reckons with in each trial period, rounded up.
    int hours(Programme programme) {
        ProgrammeTemplate template = templates.of(programme);
        int minutes = Arrays.stream(Effort.values()).mapToInt(template::minutes).sum();
        return Math.ceilDiv(minutes, MINUTES * Math.max(1, template.periods().size()));
    }

    /// What a form is about.
    ///
    /// @param seat the one that is changed, empty for a new one
    record About(Programme programme, School school, Optional<Seat> seat) {

        String list() {
            return school.address() + "/forloeb/pladser";
        }
    }

    SeatsPage page(About about, SeatForm form, Faults faults, Words words) {
        List<Seat> all = seats.of(about.programme(), about.school());
        boolean mayChange = mayChange(about.school());
        String heading = about.seat()
                .map(seat ->
                        words.of("learn.seats.changeOf", words.of(seat.kind().label())))
                .orElseGet(() -> words.of("learn.seats.title"));
        return new SeatsPage(
                faults.isEmpty() ? heading : words.of("web.fault") + ": " + heading,
                heading,
                about.school().address() + "/forloeb",
                about.list(),
                about.seat().map(seat -> about.list() + "/" + seat.id()).orElseGet(about::list),
                about.seat().isPresent()
                        ? List.of()
                        : all.stream()
                                .map(seat -> SeatLine.of(about, seat, words))
                                .toList(),
                successions(about, words),
                fill(about.school(), form, faults, words),
                words.of("learn.seats.hoursHint", hours(about.programme())),
                mayChange && all.isEmpty(),
                mayChange);
    }

    static boolean mayChange(School school) {
        return Visitors.current()
                .filter(visitor ->
                        visitor.isAny(school, Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.SECRETARIAT, Role.CONSULTANT))
                .isPresent();
    }

    private SeatsPage.Fill fill(School school, SeatForm form, Faults faults, Words words) {
        return new SeatsPage.Fill(
                form,
                faults,
                names(school).entrySet().stream()
                        .map(one -> new NewProgrammePage.Choice(one.getKey().toString(), one.getValue()))
                        .toList(),
                SeatsPage.kinds().stream()
                        .map(kind -> new NewProgrammePage.Choice(kind.name(), words.of(kind.label())))
                        .toList());
    }

    private List<String> successions(About about, Words words) {
        return seats.successions(about.programme(), about.school()).stream()
                .map(one -> one.came().isEmpty()
                        ? words.of("learn.seats.left", words.date(one.on()), one.left())
                        : words.of("learn.seats.succeeded", words.date(one.on()), one.left(), one.came()))
                .toList();
    }
}
