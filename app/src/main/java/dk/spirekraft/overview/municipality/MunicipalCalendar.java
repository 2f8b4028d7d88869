package dk.spirekraft.overview.municipality;

import dk.spirekraft.learn.programme.Participant;
import dk.spirekraft.learn.programme.Participants;
import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The dates of all schools of a municipality together: programmes, and when measurements open, close and are talked
/// about. Nobody's own appointments are among them.
@Component
public class MunicipalCalendar {

    private final Programmes programmes;
    private final Participants participants;
    private final PlannedDates dates;
    private final Surveys surveys;
    private final Schools schools;
    private final Clock clock;

    MunicipalCalendar(
            Programmes programmes,
            Participants participants,
            PlannedDates dates,
            Surveys surveys,
            Schools schools,
            Clock clock) {
        this.programmes = programmes;
        this.participants = participants;
        this.dates = dates;
        this.surveys = surveys;
        this.schools = schools;
        this.clock = clock;
    }

    /// From the first of this month on, by day and then by what it is.
    public List<MunicipalDate> of(UUID municipality, Words words) {
        LocalDate since = clock.instant().atZone(Words.ZONE).toLocalDate().withDayOfMonth(1);
        return Stream.concat(ofProgrammes(municipality, words), ofWaves(municipality, since, words))
                .filter(date -> !date.last().isBefore(since))
                .sorted(Comparator.comparing(MunicipalDate::first).thenComparing(MunicipalDate::what))
                .toList();
    }

    private Stream<MunicipalDate> ofProgrammes(UUID municipality, Words words) {
        Map<UUID, List<PlannedDate>> plans = dates.in(municipality);
        Map<UUID, List<Participant>> taking = participants.in(municipality);
        return programmes.in(municipality).stream().flatMap(programme -> {
            List<School> there = taking.getOrDefault(programme.id(), List.of()).stream()
                    .filter(Participant::isIn)
                    .map(Participant::school)
                    .toList();
            return there.isEmpty()
                    ? Stream.of()
                    : plans.getOrDefault(programme.id(), List.of()).stream()
                            .filter(date -> date.cancelled().isEmpty())
                            .map(date -> planned(programme, date, there, words));
        });
    }

    private static MunicipalDate planned(Programme programme, PlannedDate date, List<School> there, Words words) {
        return new MunicipalDate(
                "plan-" + date.id(),
                date.first(),
                date.last(),
                date.name(words) + " · " + programme.name(),
                there,
                programme.address());
    }

    /// Schools that do the same on the same day stand together.
    private Stream<MunicipalDate> ofWaves(UUID municipality, LocalDate since, Words words) {
        Map<UUID, School> all =
                schools.of(municipality).stream().collect(Collectors.toMap(School::id, Function.identity()));
        List<School> order = schools.of(municipality);
        record Moment(LocalDate day, String what) {}
        record At(Moment moment, School school, String id) {}
        Map<Moment, List<At>> together = surveys.in(municipality, since).stream()
                .flatMap(wave -> Optional.ofNullable(all.get(wave.school())).stream()
                        .flatMap(school -> Stream.of(
                                new At(
                                        new Moment(opens(wave), words.of("overview.calendar.opens")),
                                        school,
                                        "opens-" + wave.id()),
                                new At(
                                        new Moment(day(wave.closesAt()), words.of("overview.calendar.closes")),
                                        school,
                                        "closes-" + wave.id()),
                                new At(
                                        new Moment(wave.dialogueOn(), words.of("overview.calendar.dialogue")),
                                        school,
                                        "dialogue-" + wave.id()))))
                .collect(Collectors.groupingBy(At::moment));
        return together.entrySet().stream()
                .map(one -> new MunicipalDate(
                        one.getValue().stream()
                                .map(At::id)
                                .min(String::compareTo)
                                .orElseThrow(),
                        one.getKey().day(),
                        one.getKey().day(),
                        one.getKey().what(),
                        one.getValue().stream()
                                .map(At::school)
                                .distinct()
                                .sorted(Comparator.comparing(order::indexOf))
                                .toList(),
                        "/kommune/kalender"));
    }

    private static LocalDate opens(Wave wave) {
        return day(wave.opening().map(Wave.Opening::at).orElse(wave.opensAt()));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Words.ZONE).toLocalDate();
    }
}
