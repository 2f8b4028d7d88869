package dk.spirekraft.learn.support;

import dk.spirekraft.learn.programme.Participant;
import dk.spirekraft.learn.programme.Participants;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.learn.programme.Templates;
import dk.spirekraft.learn.trial.SchoolTrials;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Gathers what reminder rules look at: a few questions to the database for each school.
@Component
class Situations {

    private final Planning planning;
    private final SchoolTrials trials;
    private final Surveys surveys;
    private final Schools schools;

    Situations(Planning planning, SchoolTrials trials, Surveys surveys, Schools schools) {
        this.planning = planning;
        this.trials = trials;
        this.surveys = surveys;
        this.schools = schools;
    }

    /// What is known of a programme's plan.
    @Component
    record Planning(
            Programmes programmes, Templates templates, PlannedDates dates, Participants participants, Seats seats) {}

    /// Every programme of a municipality. A school in several programmes is reminded by the newest alone.
    List<Situation> in(UUID municipality) {
        Set<UUID> taken = new HashSet<>();
        Map<UUID, List<Participant>> all = planning.participants().in(municipality);
        return planning.programmes().in(municipality).stream()
                .map(programme -> situation(
                        programme,
                        staying(all.getOrDefault(programme.id(), List.of()))
                                .filter(school -> taken.add(school.id()))
                                .toList(),
                        this::whole))
                .toList();
    }

    /// The same with plans and seats alone, without what was tried and measured.
    List<Situation> planned(UUID municipality) {
        Map<UUID, List<Participant>> all = planning.participants().in(municipality);
        return planning.programmes().in(municipality).stream()
                .map(programme -> situation(
                        programme,
                        staying(all.getOrDefault(programme.id(), List.of())).toList(),
                        (of, seats, school) -> new Situation.AtSchool(school, seats, List.of(), List.of(), List.of())))
                .toList();
    }

    /// The programme of each of these schools, with that school alone.
    List<Situation> at(Set<UUID> ids) {
        return ids.stream()
                .map(schools::byId)
                .flatMap(school -> planning.programmes().of(school).stream()
                        .filter(programme ->
                                staying(planning.participants().of(programme)).anyMatch(school::equals))
                        .map(programme -> situation(programme, List.of(school), this::whole)))
                .toList();
    }

    private static Stream<School> staying(List<Participant> participants) {
        return participants.stream().filter(Participant::isIn).map(Participant::school);
    }

    /// Looks at one school.
    @FunctionalInterface
    private interface Look {
        Situation.AtSchool at(Programme programme, List<Seat> seats, School school);
    }

    private Situation situation(Programme programme, List<School> schools, Look look) {
        Map<UUID, List<Seat>> seats = planning.seats().of(programme);
        return new Situation(
                programme,
                planning.templates().of(programme),
                planning.dates().of(programme).stream()
                        .filter(date -> date.cancelled().isEmpty())
                        .toList(),
                planning.programmes().consultants(programme),
                schools.stream()
                        .map(school -> look.at(programme, seats.getOrDefault(school.id(), List.of()), school))
                        .toList());
    }

    private Situation.AtSchool whole(Programme programme, List<Seat> seats, School school) {
        return new Situation.AtSchool(
                school,
                seats,
                seats.isEmpty() ? List.of() : planning.seats().successions(programme, school),
                trials.of(school),
                surveys.of(school));
    }
}
