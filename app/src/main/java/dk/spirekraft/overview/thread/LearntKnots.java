package dk.spirekraft.overview.thread;

import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.workshop.FindingChoices;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.learn.workshop.WorkshopNotes;
import dk.spirekraft.learn.workshop.Workshops;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What a school talked of, tried and decided. A trial came of the figure that it answers, of the one that it goes on
/// from, and of the last workshop before it was planned.
@Component
class LearntKnots {

    private final Programmes programmes;
    private final Workshops workshops;
    private final WorkshopNotes notes;
    private final FindingChoices choices;
    private final Surveys surveys;

    LearntKnots(
            Programmes programmes, Workshops workshops, WorkshopNotes notes, FindingChoices choices, Surveys surveys) {
        this.programmes = programmes;
        this.workshops = workshops;
        this.notes = notes;
        this.choices = choices;
        this.surveys = surveys;
    }

    /// Things that stand together, and the day that puts them among others.
    private record Bundle(LocalDate day, List<Knot> knots) {}

    List<Knot> of(Reading reading) {
        List<Workshop> held = programmes.all(reading.school()).stream()
                .flatMap(programme -> workshops.all(programme).stream())
                .toList();
        Map<UUID, List<WorkshopNotes.Note>> said = notes.of(reading.school());
        Map<UUID, Set<Knot.Name>> looked = looked(reading);
        Stream<Bundle> meetings = held.stream()
                .map(workshop -> meeting(
                        reading,
                        workshop,
                        looked.getOrDefault(workshop.id(), Set.of()),
                        said.getOrDefault(workshop.id(), List.of())));
        Stream<Bundle> tried =
                reading.trials().stream().map(trial -> tried(reading, trial, meetingBefore(trial, held, said)));
        return Stream.concat(meetings, tried)
                .sorted(Comparator.comparing(Bundle::day))
                .flatMap(bundle -> bundle.knots().stream())
                .toList();
    }

    /// Which findings a workshop looked at, by workshop.
    private Map<UUID, Set<Knot.Name>> looked(Reading reading) {
        Map<UUID, Integer> numbers =
                surveys.of(reading.school()).stream().collect(Collectors.toMap(Wave::id, Wave::number));
        return choices.made(reading.school()).stream()
                .collect(Collectors.groupingBy(
                        FindingChoices.Made::workshop,
                        Collectors.mapping(
                                made -> Reading.finding(numbers.getOrDefault(made.wave(), 0), made.scale()),
                                Collectors.toSet())));
    }

    private static Knot.Name name(Workshop workshop) {
        return new Knot.Name(Kind.WORKSHOP, workshop.programme().number() + "-" + workshop.number());
    }

    private static Knot.Name name(WorkshopNotes.Note note) {
        return new Knot.Name(Kind.NOTE, note.id().toString());
    }

    private static Bundle meeting(
            Reading reading, Workshop workshop, Set<Knot.Name> looked, List<WorkshopNotes.Note> said) {
        Words words = reading.words();
        String address = reading.school().address() + workshop.address();
        LocalDate day = workshop.date().first();
        List<Knot> knots = new ArrayList<>();
        knots.add(new Knot(name(workshop), workshop.date().name(words), address, Optional.of(day), List.of(), looked));
        said.forEach(note -> knots.add(new Knot(
                name(note),
                note.text(),
                address + "#noter",
                Optional.empty(),
                List.of(words.of(note.kind().label())),
                Set.of(name(workshop)))));
        return new Bundle(day, knots);
    }

    private static Set<Knot.Name> meetingBefore(
            Trial trial, List<Workshop> held, Map<UUID, List<WorkshopNotes.Note>> said) {
        return held.stream()
                .filter(workshop ->
                        workshop.closedAt().filter(trial.plannedAt()::isAfter).isPresent())
                .max(Comparator.comparing(workshop -> workshop.closedAt().orElseThrow()))
                .map(workshop -> Stream.concat(
                                Stream.of(name(workshop)),
                                said.getOrDefault(workshop.id(), List.of()).stream()
                                        .map(LearntKnots::name))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static Bundle tried(Reading reading, Trial trial, Set<Knot.Name> meeting) {
        Words words = reading.words();
        Set<Knot.Name> from = new HashSet<>(meeting);
        trial.plan().finding().ifPresent(finding -> from.add(Reading.finding(finding.wave(), finding.scale())));
        trial.previous().flatMap(reading::trial).ifPresent(earlier -> from.add(Reading.end(earlier)));
        LocalDate day = trial.plan().firstOn();
        List<Knot> knots = new ArrayList<>();
        knots.add(new Knot(
                Reading.name(trial),
                trial.plan().aim(),
                trial.address(reading.school()),
                Optional.of(day),
                List.of(words.of(trial.state(reading.today()).label())),
                from));
        trial.decision().ifPresent(decision -> knots.add(decided(reading, trial, decision)));
        return new Bundle(day, knots);
    }

    private static Knot decided(Reading reading, Trial trial, Decision decision) {
        Words words = reading.words();
        String outcome = words.of(decision.outcome().label());
        return new Knot(
                Reading.end(trial),
                words.of("overview.decision", trial.plan().aim(), outcome),
                trial.address(reading.school()),
                Optional.of(Reading.day(decision.decidedAt())),
                List.of(decision.reason(), decision.lesson()),
                Set.of(Reading.name(trial)));
    }
}
