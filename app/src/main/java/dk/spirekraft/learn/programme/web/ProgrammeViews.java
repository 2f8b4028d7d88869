package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Participant;
import dk.spirekraft.learn.programme.Participants;
import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.ProgrammeQuiet;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Makes the page of a programme for those who run it.
@Component
class ProgrammeViews {

    private final Programmes programmes;
    private final Participants participants;
    private final PlannedDates dates;
    private final ProgrammeQuiet quiet;
    private final Seats seats;
    private final People people;
    private final ProgrammeRules rules;
    private final Clock clock;

    ProgrammeViews(
            Programmes programmes,
            Participants participants,
            PlannedDates dates,
            ProgrammeQuiet quiet,
            Seats seats,
            People people,
            ProgrammeRules rules,
            Clock clock) {
        this.programmes = programmes;
        this.participants = participants;
        this.dates = dates;
        this.quiet = quiet;
        this.seats = seats;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    ProgrammePage page(Programme programme, Visitor visitor, Words words) {
        boolean mayChange = ProgrammeGate.mayChange(visitor);
        List<PlannedDate> plan = dates.of(programme);
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        Scene scene = new SceneMaker(List.of(), today, words).scene(plan, List.of());
        var say = new DateWords(quiet.of(programme, programme.startsOn()), today, words);
        return new ProgrammePage(
                programme.name(),
                programme.address(),
                words.of("learn.programme.text", words.month(programme.startsOn())),
                rules.next(programme, visitor, words),
                new TimelineMaker(scene, words).draw(),
                new TimelineList(scene, words).entries(),
                plan.stream().map(date -> say.line(programme, date, mayChange)).toList(),
                schoolLines(programme, mayChange, words),
                consultants(programme, words),
                mayChange ? toChoose(programme) : List.of(),
                mayChange);
    }

    private List<ProgrammePage.SchoolLine> schoolLines(Programme programme, boolean mayChange, Words words) {
        Map<UUID, List<Seat>> seated = seats.of(programme);
        return participants.of(programme).stream()
                .map(participant -> new ProgrammePage.SchoolLine(
                        participant.school().name(),
                        group(
                                participant,
                                seated.getOrDefault(participant.school().id(), List.of()),
                                words),
                        participant.school().address() + "/forloeb",
                        mayChange
                                ? programme.address() + "/skoler/"
                                        + participant.school().slug() + "/udmeldelse"
                                : ""))
                .toList();
    }

    private static String group(Participant participant, List<Seat> seated, Words words) {
        return participant
                .departure()
                .map(left -> words.of("learn.school.left", words.date(left.on()), left.reason()))
                .orElseGet(() -> groupWords(seated, words));
    }

    static String groupWords(List<Seat> seated, Words words) {
        if (seated.isEmpty()) return words.of("learn.school.noGroup");
        long yes = seated.stream().filter(seat -> seat.acceptance().isPresent()).count();
        return words.of("learn.school.group", seated.size(), yes);
    }

    private List<ProgrammePage.Consultant> toChoose(Programme programme) {
        var running = programmes.consultants(programme);
        return people.in(programme.municipality()).stream()
                .filter(member -> member.role() == Role.CONSULTANT)
                .map(member -> new ProgrammePage.Consultant(
                        member.person().toString(), member.name(), running.contains(member.person())))
                .toList();
    }

    private String consultants(Programme programme, Words words) {
        var ids = programmes.consultants(programme);
        if (ids.isEmpty()) return words.of("learn.programme.noConsultant");
        return people.names(ids).values().stream().sorted().collect(Collectors.joining(", "));
    }
}
