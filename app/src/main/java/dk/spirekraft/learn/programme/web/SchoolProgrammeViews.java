package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.CoreTask;
import dk.spirekraft.learn.programme.CoreTasks;
import dk.spirekraft.learn.programme.Mandates;
import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Root;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.Place;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Makes a school's timeline page and its poster.
@Component
class SchoolProgrammeViews {

    private final PlannedDates dates;
    private final Seats seats;
    private final Mandates mandates;
    private final CoreTasks coreTasks;
    private final Surveys surveys;
    private final ObjectProvider<Root.Source> roots;
    private final ObjectProvider<NextStep.Source> steps;
    private final Clock clock;

    SchoolProgrammeViews(
            PlannedDates dates,
            Seats seats,
            Mandates mandates,
            CoreTasks coreTasks,
            Surveys surveys,
            ObjectProvider<Root.Source> roots,
            ObjectProvider<NextStep.Source> steps,
            Clock clock) {
        this.dates = dates;
        this.seats = seats;
        this.mandates = mandates;
        this.coreTasks = coreTasks;
        this.surveys = surveys;
        this.roots = roots;
        this.steps = steps;
        this.clock = clock;
    }

    SchoolProgrammePage page(Programme programme, School school, Visitor visitor, Words words) {
        boolean inside = visitor.isInWorkingGroup(school) || visitor.isAny(school, Role.CONSULTANT);
        List<PlannedDate> plan = dates.of(programme);
        Scene scene = scene(plan, school, inside, words);
        String address = school.address() + "/forloeb";
        return new SchoolProgrammePage(
                words.of("learn.timeline.title"),
                new SchoolProgrammePage.Link(school.name(), school.address()),
                address,
                true,
                words.of("learn.timeline.text"),
                NextStep.first(steps.orderedStream().toList(), Place.of(address), words),
                Optional.of(new TimelineMaker(scene, words).draw()),
                new TimelineList(scene, words).entries(),
                inside || visitor.isAny(school, Role.SECRETARIAT) ? parts(programme, school, inside, words) : List.of(),
                inside ? workshops(plan, address + "/" + programme.number(), words) : List.of());
    }

    SchoolProgrammePage.Poster poster(Programme programme, School school, String paper, Words words) {
        boolean inside = Visitors.current()
                .filter(visitor -> visitor.isInWorkingGroup(school) || visitor.isAny(school, Role.CONSULTANT))
                .isPresent();
        Scene scene = scene(dates.of(programme), school, inside, words);
        return new SchoolProgrammePage.Poster(
                words.of("learn.poster.title", school.name(), programme.name()),
                new TimelineMaker(scene, words).draw(),
                paper);
    }

    /// Trials are the group's own: the municipality sees what is planned and held, not what is tried.
    private Scene scene(List<PlannedDate> plan, School school, boolean inside, Words words) {
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        List<Root> begun = inside
                ? roots.orderedStream()
                        .flatMap(source -> source.at(school).stream())
                        .toList()
                : List.of();
        return new SceneMaker(surveys.of(school), today, words).scene(plan, begun);
    }

    private List<SchoolProgrammePage.Part> parts(Programme programme, School school, boolean inside, Words words) {
        String address = school.address() + "/forloeb";
        var group = new SchoolProgrammePage.Part(
                words.of("learn.seats.title"),
                ProgrammeViews.groupWords(seats.of(programme, school), words),
                words.of("learn.seats.open"),
                address + "/pladser");
        if (!inside) return List.of(group);
        boolean mandated = !mandates.of(programme, school).isBlank();
        CoreTask task = coreTasks.of(school);
        return List.of(
                group,
                new SchoolProgrammePage.Part(
                        words.of("learn.mandate.title"),
                        words.of(mandated ? "learn.mandate.there" : "learn.mandate.missing"),
                        words.of(mandated ? "learn.mandate.open" : "learn.mandate.write"),
                        address + "/mandat"),
                new SchoolProgrammePage.Part(
                        words.of("learn.core.title"),
                        task.isBlank() ? words.of("learn.core.missing") : task.task(),
                        words.of(task.isBlank() ? "learn.core.write" : "learn.core.open"),
                        address + "/kerneopgave"));
    }

    private static List<SchoolProgrammePage.Link> workshops(List<PlannedDate> plan, String address, Words words) {
        return plan.stream()
                .filter(date -> date.isWorkshop() && date.cancelled().isEmpty())
                .map(date -> new SchoolProgrammePage.Link(
                        words.of("learn.rule.on", date.name(words), words.date(date.first())),
                        address + "/workshops/" + date.number()))
                .toList();
    }
}
