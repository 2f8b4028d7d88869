package dk.spirekraft.learn.programme;

import dk.spirekraft.measure.QuietDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Lays the steps of a plan out over the school year and keeps quiet days free. A step that would fall on them comes
/// after them; the order of the steps never changes.
public final class Layout {

    private final QuietDays quiet;

    public Layout(QuietDays quiet) {
        this.quiet = quiet;
    }

    /// A step with its days.
    ///
    /// @param wished where it would lie without quiet days and weekends
    public record Laid(PlanStep step, LocalDate wished, LocalDate first, LocalDate last) {}

    /// The programme's first day in a month: its first Tuesday, when schools are in their stride.
    public static LocalDate firstDay(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY));
    }

    /// The same for somebody who plans on this day: in a month under way it is the first Tuesday after it, so that
    /// nothing
    /// is laid before anybody could do it.
    public static LocalDate firstDay(YearMonth month, LocalDate today) {
        LocalDate first = firstDay(month);
        boolean isTooLate = YearMonth.from(today).equals(month) && !first.isAfter(today);
        return isTooLate ? today.with(TemporalAdjusters.next(DayOfWeek.TUESDAY)) : first;
    }

    /// All steps with their days, in the order of their weeks.
    public List<Laid> lay(LocalDate start, List<PlanStep> steps) {
        List<Laid> laid = new ArrayList<>();
        LocalDate earliest = LocalDate.MIN;
        for (PlanStep step :
                steps.stream().sorted(Comparator.comparingInt(PlanStep::week)).toList()) {
            LocalDate wished = start.plusWeeks(step.week());
            LocalDate wish = later(later(wished, earliest), afterItsSurvey(step, laid));
            LocalDate first = first(step.kind(), wish, step.days());
            laid.add(new Laid(step, wished, first, last(step.kind(), first, step.days())));
            earliest = step.kind() == StepKind.DIALOGUE ? first.plusDays(1) : first;
        }
        return laid.stream().map(one -> untilNextWorkshop(one, laid)).toList();
    }

    /// A result is looked at a week after the survey's end or later, however far the survey had to move: it takes a few
    /// days to make ready for it.
    private static LocalDate afterItsSurvey(PlanStep step, List<Laid> laid) {
        if (step.kind() != StepKind.DIALOGUE) return LocalDate.MIN;
        return laid.stream()
                .filter(one ->
                        one.step().kind() == StepKind.SURVEY && one.step().number() == step.number())
                .map(one -> one.last().plusWeeks(1))
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    /// A trial period that has grown into the next workshop ends the day before it.
    private static Laid untilNextWorkshop(Laid one, List<Laid> all) {
        if (one.step().kind() != StepKind.TRIAL_PERIOD) return one;
        return all.stream()
                .filter(other -> other.step().kind() == StepKind.WORKSHOP
                        && other.first().isAfter(one.first()))
                .map(other -> other.first().minusDays(1))
                .filter(before -> before.isBefore(one.last()))
                .min(Comparator.naturalOrder())
                .map(before -> new Laid(one.step(), one.wished(), one.first(), before))
                .orElse(one);
    }

    /// The first day from the wish on that is right for so many days of this kind.
    LocalDate first(StepKind kind, LocalDate wish, int days) {
        return quiet.firstClear(wish, kind.needsAllItsDays() ? days - 1 : 0);
    }

    /// The last day of so many; a trial period grows by the quiet days in it.
    LocalDate last(StepKind kind, LocalDate first, int days) {
        LocalDate last = first.plusDays(days - 1L);
        if (!kind.growsOverQuietDays()) return last;
        LocalDate grown = last;
        LocalDate needed = last.plusDays(quiet.count(first, grown));
        while (!needed.equals(grown)) {
            grown = needed;
            needed = last.plusDays(quiet.count(first, grown));
        }
        return grown;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
