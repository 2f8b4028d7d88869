package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.check.CheckDates;
import dk.spirekraft.anchor.wheel.DutyPlans;
import dk.spirekraft.learn.programme.Mandate;
import dk.spirekraft.learn.programme.Mandates;
import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What is to come at a school: the rest of its programme, its next check and the duties of the year; and what its
/// group may decide.
@Component
class Comings {

    private final Programmes programmes;
    private final PlannedDates dates;
    private final Mandates mandates;
    private final CheckDates checks;
    private final DutyPlans duties;

    Comings(Programmes programmes, PlannedDates dates, Mandates mandates, CheckDates checks, DutyPlans duties) {
        this.programmes = programmes;
        this.dates = dates;
        this.mandates = mandates;
        this.checks = checks;
        this.duties = duties;
    }

    private record Coming(LocalDate on, String when, String what) {}

    /// Soonest first.
    List<Fact> of(Scene scene) {
        Words words = scene.words();
        Stream<Coming> planned = programmes.of(scene.school()).stream()
                .flatMap(programme -> dates.of(programme).stream())
                .filter(date -> date.cancelled().isEmpty() && !date.last().isBefore(scene.today()))
                .map(date -> new Coming(date.first(), when(date, scene), date.name(words)));
        Stream<Coming> check = checks.next(scene.school()).stream()
                .map(due -> new Coming(due.on(), words.date(due.on()), words.of("anchor.check.title")));
        Stream<Coming> owed = duties.of(scene.school()).stream().map(duty -> {
            LocalDate month = duty.next(scene.month()).atDay(1);
            return new Coming(month, words.month(month), words.of(duty.duty().label()));
        });
        return Stream.of(planned, check, owed)
                .flatMap(some -> some)
                .sorted(Comparator.comparing(Coming::on))
                .map(one -> Fact.of(one.when(), one.what()))
                .distinct()
                .toList();
    }

    /// What is under way is told by its end.
    private static String when(PlannedDate date, Scene scene) {
        Words words = scene.words();
        return date.first().isBefore(scene.today())
                ? words.of("anchor.coming.until", words.date(date.last()))
                : words.date(date.first());
    }

    /// Blank for a school that has none.
    Mandate mandate(School school) {
        return programmes
                .of(school)
                .map(programme -> mandates.of(programme, school))
                .orElse(Mandate.BLANK);
    }
}
