package dk.spirekraft.learn.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.learn.template.ShippedTemplates;
import dk.spirekraft.measure.QuietDays;
import dk.spirekraft.measure.QuietPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A plan is laid out over the school year, around what is quiet, in the order of its steps.
class LayoutTest {

    private static final LocalDate START = LocalDate.of(2026, 8, 4);
    private static final QuietDays AUTUMN = new QuietDays(List.of(new QuietPeriod(
            Optional.empty(), "Efterårsferie", LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 18))));

    private static PlanStep step(StepKind kind, int week, int days) {
        return new PlanStep(kind, 1, Optional.empty(), week, days);
    }

    private static Layout.Laid only(PlanStep step) {
        return new Layout(AUTUMN).lay(START, List.of(step)).getFirst();
    }

    @Test
    void aWorkshopThatWouldFallInAHolidayComesAfterIt() {
        var laid = only(step(StepKind.WORKSHOP, 10, 1));
        assertThat(laid.wished()).isEqualTo("2026-10-13");
        assertThat(laid.first()).isEqualTo("2026-10-19");
    }

    @Test
    void aSurveyIsClearFromEndToEnd() {
        assertThat(only(step(StepKind.SURVEY, 9, 14)).first()).isEqualTo("2026-10-19");
    }

    @Test
    void aTrialPeriodIsMadeLongerByTheQuietDaysInIt() {
        var laid = only(step(StepKind.TRIAL_PERIOD, 9, 14));
        assertThat(laid.first()).isEqualTo("2026-10-06");
        assertThat(laid.last()).isEqualTo("2026-10-26");
    }

    @Test
    void aTrialPeriodEndsBeforeTheNextWorkshop() {
        var laid = new Layout(AUTUMN)
                .lay(START, List.of(step(StepKind.TRIAL_PERIOD, 1, 70), step(StepKind.WORKSHOP, 8, 1)));
        assertThat(laid.getFirst().last()).isEqualTo("2026-09-28");
        assertThat(laid.getLast().first()).isEqualTo("2026-09-29");
    }

    @Test
    void whatFollowsIsNeverLaidBeforeWhatItFollows() {
        var laid = new Layout(AUTUMN).lay(START, List.of(step(StepKind.SURVEY, 9, 14), step(StepKind.WORKSHOP, 10, 1)));
        assertThat(laid.getLast().first()).isAfterOrEqualTo(laid.getFirst().first());
    }

    @Test
    void aResultIsLookedAtAfterItsSurveyHoweverFarThatHadToMove() {
        var laid = new Layout(AUTUMN)
                .lay(
                        START,
                        List.of(
                                step(StepKind.SURVEY, 9, 14),
                                step(StepKind.DIALOGUE, 11, 1),
                                step(StepKind.WORKSHOP, 12, 1)));
        assertThat(laid.get(0).last()).isEqualTo("2026-11-01");
        assertThat(laid.get(1).first()).isEqualTo("2026-11-09");
        assertThat(laid.get(2).first()).isEqualTo("2026-11-10");
    }

    @Test
    void aProgrammeBeginsOnTheFirstTuesdayOfItsMonth() {
        assertThat(Layout.firstDay(YearMonth.of(2026, 8))).isEqualTo("2026-08-04");
    }

    @Test
    void inAMonthUnderWayItBeginsOnTheFirstTuesdayAfterToday() {
        YearMonth august = YearMonth.of(2026, 8);
        assertThat(Layout.firstDay(august, LocalDate.of(2026, 8, 3))).isEqualTo("2026-08-04");
        assertThat(Layout.firstDay(august, LocalDate.of(2026, 8, 4))).isEqualTo("2026-08-11");
        assertThat(Layout.firstDay(august, LocalDate.of(2026, 8, 27))).isEqualTo("2026-09-01");
        assertThat(Layout.firstDay(august, LocalDate.of(2026, 7, 30))).isEqualTo("2026-08-04");
    }

    @Test
    void theShippedTemplateMakesThreeWorkshopsWithPeriodsSurveysAndChecks() {
        var steps = PlanSteps.of(ShippedTemplates.threeWorkshops()).steps();
        assertThat(steps.stream().filter(step -> step.kind() == StepKind.WORKSHOP))
                .extracting(step -> step.phase().orElseThrow())
                .containsExactly(Phase.EXPLORE, Phase.BUILD, Phase.ANCHOR);
        assertThat(steps).extracting(PlanStep::kind).contains(StepKind.SURVEY, StepKind.DIALOGUE, StepKind.CHECK);
    }
}
