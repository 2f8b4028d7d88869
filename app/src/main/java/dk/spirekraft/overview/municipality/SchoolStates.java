package dk.spirekraft.overview.municipality;

import dk.spirekraft.anchor.check.AnchoringCheck;
import dk.spirekraft.anchor.check.AnchoringChecks;
import dk.spirekraft.learn.process.ProcessFigures;
import dk.spirekraft.learn.process.ProgrammeFigures;
import dk.spirekraft.learn.programme.Participant;
import dk.spirekraft.learn.programme.Participants;
import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.understand.Sharings;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds what a municipality may know of each of its schools: the same few questions to the database, however many they
/// are.
@Component
public class SchoolStates {

    private final Schools schools;
    private final Courses courses;
    private final AnchoringChecks checks;
    private final AnchoringSharings anchoring;
    private final Sharings sharings;
    private final HelpWishes wishes;
    private final Clock clock;

    SchoolStates(
            Schools schools,
            Courses courses,
            AnchoringChecks checks,
            AnchoringSharings anchoring,
            Sharings sharings,
            HelpWishes wishes,
            Clock clock) {
        this.schools = schools;
        this.courses = courses;
        this.checks = checks;
        this.anchoring = anchoring;
        this.sharings = sharings;
        this.wishes = wishes;
        this.clock = clock;
    }

    /// Where programmes and what came of them are kept.
    @Component("municipalCourses")
    record Courses(Programmes programmes, Participants participants, PlannedDates dates, ProcessFigures figures) {

        Known of(UUID municipality) {
            return new Known(
                    newest(programmes.in(municipality), participants.in(municipality)),
                    dates.in(municipality),
                    figures.in(municipality));
        }
    }

    /// @param newest the newest programme that each school has not left
    private record Known(
            Map<UUID, Programme> newest, Map<UUID, List<PlannedDate>> plans, Map<UUID, ProgrammeFigures> figures) {

        Optional<Programme> of(School school) {
            return Optional.ofNullable(newest.get(school.id()));
        }
    }

    private static Map<UUID, Programme> newest(List<Programme> newestFirst, Map<UUID, List<Participant>> participants) {
        Map<UUID, Programme> newest = new HashMap<>();
        for (Programme programme : newestFirst)
            participants.getOrDefault(programme.id(), List.of()).stream()
                    .filter(Participant::isIn)
                    .forEach(one -> newest.putIfAbsent(one.school().id(), programme));
        return newest;
    }

    /// Of all schools of a municipality that did not come with a file, alphabetical.
    public List<SchoolState> of(UUID municipality) {
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        Known known = courses.of(municipality);
        Map<UUID, AnchoringCheck> newest = checks.newest(municipality);
        Set<UUID> shows = anchoring.on(municipality);
        Map<UUID, List<Wave>> results = sharings.shown(municipality);
        Map<UUID, List<HelpWish>> wished = wishes.all().stream().collect(Collectors.groupingBy(HelpWish::school));
        return schools.of(municipality).stream()
                .filter(school -> !school.imported())
                .map(school -> {
                    Optional<Programme> programme = known.of(school);
                    List<PlannedDate> plan = programme
                            .map(one -> known.plans().getOrDefault(one.id(), List.of()))
                            .orElse(List.of());
                    return new SchoolState(
                            school,
                            Way.of(plan, today),
                            Way.next(plan, today),
                            programme
                                    .flatMap(one ->
                                            Optional.ofNullable(known.figures().get(one.id())))
                                    .flatMap(figures -> figures.at(school))
                                    .map(ProgrammeFigures.AtSchool::figures)
                                    .orElse(Map.of()),
                            Optional.ofNullable(newest.get(school.id())).filter(check -> shows.contains(school.id())),
                            results.getOrDefault(school.id(), List.of()),
                            wished.getOrDefault(school.id(), List.of()));
                })
                .toList();
    }
}
