package dk.spirekraft.learn.support;

import dk.spirekraft.learn.programme.Participant;
import dk.spirekraft.learn.programme.Participants;
import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.learn.programme.Templates;
import dk.spirekraft.learn.support.Situation.AtSchool;
import dk.spirekraft.learn.template.ReminderRule;
import dk.spirekraft.learn.template.ShippedTemplates;
import dk.spirekraft.learn.trial.Reflections;
import dk.spirekraft.learn.trial.SchoolTrials;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Gathers what reminder rules look at: a few questions to the database for each school.
@Component
class Situations {

    private final Planning planning;
    private final Trying trying;
    private final Measuring measuring;
    private final Schools schools;

    Situations(Planning planning, Trying trying, Measuring measuring, Schools schools) {
        this.planning = planning;
        this.trying = trying;
        this.measuring = measuring;
        this.schools = schools;
    }

    /// What is known of a programme's plan.
    @Component
    record Planning(
            Programmes programmes, Templates templates, PlannedDates dates, Participants participants, Seats seats) {}

    /// What is known of a school's trials.
    @Component
    record Trying(SchoolTrials trials, Reflections reflections, Anchoring anchoring) {

        Situation.Tried at(School school) {
            List<SchoolTrials.Overview> all = trials.of(school);
            boolean looksBack =
                    all.stream().anyMatch(each -> each.trial().reflection().isPresent());
            return new Situation.Tried(all, looksBack ? reflections.written(school) : Map.of(), anchoring.at(school));
        }
    }

    /// Every programme of a municipality, and every school without one that has anchored something. A school in several
    /// programmes is reminded by the newest alone.
    List<Situation> in(UUID municipality) {
        Set<UUID> taken = new HashSet<>();
        List<Situation> found = new ArrayList<>(all(
                municipality,
                (programme, staying) -> staying.stream()
                        .filter(school -> taken.add(school.id()))
                        .map(school -> whole(programme, school))
                        .toList()));
        schools.of(municipality).stream()
                .filter(school -> !taken.contains(school.id()))
                .flatMap(this::alone)
                .forEach(found::add);
        return List.copyOf(found);
    }

    /// A school by itself is reminded of its checks, in the words of the template that comes with the program.
    private Stream<Situation> alone(School school) {
        Anchoring.Held held = trying.anchoring().at(school);
        if (held.keepers().isEmpty()) return Stream.empty();
        var tried = new Situation.Tried(List.of(), Map.of(), held);
        return Stream.of(new Situation(
                Cause.of(school),
                ShippedTemplates.threeWorkshops(),
                List.of(),
                Set.of(),
                List.of(new AtSchool(school, List.of(), List.of(), tried, Situation.Measured.NOTHING))));
    }

    /// The same with plans and seats alone, without what was tried and measured: the same few questions to the
    /// database, however many programmes and schools there are.
    List<Situation> planned(UUID municipality) {
        Map<UUID, Map<UUID, List<Seat>>> seats =
                looksAtSeats(municipality) ? planning.seats().in(municipality) : Map.of();
        return all(
                municipality,
                (programme, staying) -> staying.stream()
                        .map(school -> new AtSchool(
                                school,
                                seats.getOrDefault(programme.id(), Map.of()).getOrDefault(school.id(), List.of()),
                                List.of(),
                                Situation.Tried.NOTHING,
                                Situation.Measured.NOTHING))
                        .toList());
    }

    /// True if those who work for all schools are reminded of seats anywhere.
    private boolean looksAtSeats(UUID municipality) {
        return planning.programmes().in(municipality).stream()
                .map(planning.templates()::of)
                .distinct()
                .flatMap(template -> template.reminders().stream())
                .anyMatch(rule -> rule.to().isForAllSchools() && rule.on() == ReminderRule.Trigger.SEAT_TAKEN);
    }

    private List<Situation> all(UUID municipality, BiFunction<Programme, List<School>, List<AtSchool>> look) {
        Map<UUID, List<Participant>> participants = planning.participants().in(municipality);
        Map<UUID, List<PlannedDate>> dates = planning.dates().in(municipality);
        Map<UUID, Set<UUID>> consultants = planning.programmes().consultants(municipality);
        return planning.programmes().in(municipality).stream()
                .map(programme -> new Situation(
                        Cause.of(programme, planning.templates().of(programme)),
                        planning.templates().of(programme),
                        standing(dates.getOrDefault(programme.id(), List.of())),
                        consultants.getOrDefault(programme.id(), Set.of()),
                        look.apply(programme, staying(participants.getOrDefault(programme.id(), List.of())))))
                .toList();
    }

    private static List<School> staying(List<Participant> participants) {
        return participants.stream()
                .filter(Participant::isIn)
                .map(Participant::school)
                .toList();
    }

    private static List<PlannedDate> standing(List<PlannedDate> plan) {
        return plan.stream().filter(date -> date.cancelled().isEmpty()).toList();
    }

    /// The programmes of each of these schools, with that school alone, or the school by itself.
    List<Situation> at(Set<UUID> ids) {
        return schools.these(ids).stream().flatMap(this::at).toList();
    }

    private Stream<Situation> at(School school) {
        List<Situation> programmes = planning.programmes().current(school).stream()
                .map(programme -> new Situation(
                        Cause.of(programme, planning.templates().of(programme)),
                        planning.templates().of(programme),
                        standing(planning.dates().of(programme)),
                        planning.programmes().consultants(programme),
                        List.of(whole(programme, school))))
                .toList();
        return programmes.isEmpty() ? alone(school) : programmes.stream();
    }

    private AtSchool whole(Programme programme, School school) {
        List<Seat> seats = planning.seats().of(programme, school);
        return new AtSchool(
                school,
                seats,
                seats.isEmpty() ? List.of() : planning.seats().successions(programme, school),
                trying.at(school),
                measuring.at(school));
    }
}
