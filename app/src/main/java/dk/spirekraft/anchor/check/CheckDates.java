package dk.spirekraft.anchor.check;

import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.routine.Routines;
import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.programme.StepKind;
import dk.spirekraft.learn.support.Anchoring;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// When a school checks how well its work holds: at its last workshop and on the days that its programme has for it,
/// without a programme three, six and twelve months after its first routine, and then every year.
@Component
public class CheckDates {

    private final AnchoringChecks checks;
    private final Routines routines;
    private final Programmes programmes;
    private final PlannedDates plans;
    private final Clock clock;

    CheckDates(AnchoringChecks checks, Routines routines, Programmes programmes, PlannedDates plans, Clock clock) {
        this.checks = checks;
        this.routines = routines;
        this.programmes = programmes;
        this.plans = plans;
        this.clock = clock;
    }

    /// The next check.
    ///
    /// @param isNow true from two weeks before its day on
    public record Due(LocalDate on, boolean isNow) {}

    /// Empty for a school that has nothing to check yet.
    public Optional<Due> next(School school) {
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        Optional<LocalDate> last =
                checks.of(school).stream().map(AnchoringCheck::madeOn).findFirst();
        List<LocalDate> days = planned(school);
        if (days.isEmpty()) days = byRoutines(school);
        return next(days, last)
                .map(on -> new Due(on, !on.minusDays(Anchoring.DAYS_EARLY).isAfter(today)));
    }

    /// The first of these days that no check was made for, and after the last of them a year after the last check.
    static Optional<LocalDate> next(List<LocalDate> days, Optional<LocalDate> last) {
        if (days.isEmpty()) return last.map(made -> made.plusYears(1));
        return days.stream()
                .sorted()
                .filter(day -> last.filter(made -> !made.isBefore(day.minusDays(Anchoring.DAYS_EARLY)))
                        .isEmpty())
                .findFirst()
                .or(() -> last.map(made -> made.plusYears(1)));
    }

    private List<LocalDate> planned(School school) {
        return programmes.of(school).stream()
                .flatMap(programme -> ofPlan(plans.of(programme)))
                .map(PlannedDate::first)
                .toList();
    }

    private static Stream<PlannedDate> ofPlan(List<PlannedDate> plan) {
        List<PlannedDate> there =
                plan.stream().filter(date -> date.cancelled().isEmpty()).toList();
        Optional<PlannedDate> lastWorkshop =
                there.stream().filter(PlannedDate::isWorkshop).reduce((earlier, later) -> later);
        return Stream.concat(lastWorkshop.stream(), there.stream().filter(date -> date.kind() == StepKind.CHECK));
    }

    private List<LocalDate> byRoutines(School school) {
        Optional<LocalDate> first = routines.of(school).stream()
                .map(Routine::madeAt)
                .map(at -> at.atZone(Words.ZONE).toLocalDate())
                .findFirst();
        return first.stream().flatMap(Anchoring::firstChecks).toList();
    }
}
