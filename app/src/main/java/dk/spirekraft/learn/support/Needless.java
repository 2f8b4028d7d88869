package dk.spirekraft.learn.support;

import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.support.Situation.AtSchool;
import dk.spirekraft.learn.template.ReminderRule.Condition;
import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.SchoolTrials.Overview;
import dk.spirekraft.learn.trial.TrialNotes;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/// Whether what a rule would remind of has been done: then it is silent. Of the yearly review nothing is written down:
/// it is reminded of in any case.
final class Needless {

    private Needless() {}

    /// @param at the school where it is, with its trials
    /// @param person who would be reminded
    /// @param staff who have a task at the school
    record Asked(Occasion occasion, AtSchool at, UUID person, Set<UUID> staff) {
        Asked {
            staff = Set.copyOf(staff);
        }
    }

    static boolean is(Condition condition, Asked asked) {
        AtSchool at = asked.at();
        return switch (asked.occasion().matter()) {
            case Matter.OfDate(PlannedDate date) -> ofDate(condition, date, at, asked.person());
            case Matter.OfTrial(Overview overview) -> ofTrial(condition, overview, asked);
            case Matter.OfWave(var wave) ->
                switch (condition) {
                    case RESULTS_SHOWN ->
                        wave.hasTooFew() || at.measured().shown().containsKey(wave.id());
                    case FINDINGS_DECIDED -> at.measured().chosen().contains(wave.id());
                    default -> false;
                };
            case Matter.OfSeat(var seat) ->
                switch (condition) {
                    case DEPUTY_NAMED -> !seat.deputy().isNobody() || seat.isVacant();
                    case HANDED_OVER -> at.trials().stream().noneMatch(each -> isLeftBehind(each, asked.staff()));
                    default -> false;
                };
            case Matter.OfCheck(var day) ->
                condition == Condition.CHECK_MADE && at.tried().held().isChecked(day);
            case Matter.OfProgramme() -> false;
        };
    }

    private static boolean isLeftBehind(Overview each, Set<UUID> staff) {
        return each.trial().decision().isEmpty()
                && each.carriers().stream().anyMatch(carrier -> !staff.contains(carrier.person()));
    }

    private static boolean ofDate(Condition condition, PlannedDate date, AtSchool at, UUID person) {
        return switch (condition) {
            case METHOD_USED ->
                at.trials().stream()
                        .filter(each -> each.isCarriedBy(person))
                        .anyMatch(each -> each.trial()
                                .start()
                                .filter(start -> isFrom(start, date.first()))
                                .isPresent());
            case NOTE_WRITTEN ->
                at.trials().stream()
                        .flatMap(each -> each.notes().stream())
                        .map(TrialNotes.Tally::latest)
                        .anyMatch(latest -> isFrom(latest, date.first()));
            case LEADER_ACTED ->
                at.trials().stream()
                        .filter(each -> each.isCarriedBy(person))
                        .anyMatch(each -> !each.trial().plan().lastOn().isBefore(date.first())
                                && !each.trial().plan().firstOn().isAfter(date.last()));
            case HOME_NAMED ->
                at.trials().stream()
                        .filter(Needless::isKept)
                        .allMatch(each ->
                                at.tried().held().housed().contains(each.trial().id()));
            case CHECK_MADE -> at.tried().held().isChecked(date.first());
            default -> false;
        };
    }

    private static boolean isKept(Overview each) {
        return each.trial()
                .decision()
                .filter(decision -> decision.outcome() == Decision.Outcome.KEEP)
                .isPresent();
    }

    private static boolean isFrom(Instant moment, LocalDate day) {
        return !moment.atZone(Words.ZONE).toLocalDate().isBefore(day);
    }

    private static boolean ofTrial(Condition condition, Overview each, Asked asked) {
        var plan = each.trial().plan();
        return switch (condition) {
            case TRIAL_PLANNED -> !plan.belief().isBlank() && !plan.sign().isBlank();
            case PUPILS_NAMED -> !plan.pupils().isBlank();
            case NOTE_WRITTEN -> each.written() > 0;
            case REFLECTED ->
                each.trial()
                                .reflection()
                                .filter(looking -> looking.writtenAt().isPresent())
                                .isPresent()
                        || asked.at().tried().hasWritten(asked.person(), each.trial());
            default -> false;
        };
    }
}
