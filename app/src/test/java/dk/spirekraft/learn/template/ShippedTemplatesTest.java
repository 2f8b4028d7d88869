package dk.spirekraft.learn.template;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.learn.template.ProgrammeTemplate.Workshop;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The programme that schools start from is whole: three workshops, the time between them, and the year after.
class ShippedTemplatesTest {

    private final ProgrammeTemplate shipped = ShippedTemplates.threeWorkshops();

    @Test
    void eachPhaseIsTheThemeOfOneWorkshop() {
        assertThat(shipped.workshops()).extracting(Workshop::phase).containsExactly(Phase.values());
    }

    @Test
    void aTrialPeriodFollowsEachWorkshop() {
        assertThat(shipped.periods())
                .extracting(period -> period.begins().after())
                .isEqualTo(shipped.workshops().stream().map(Workshop::id).toList());
    }

    @Test
    void checksComeAfterThreeSixAndTwelveMonths() {
        assertThat(shipped.checks()).extracting(ProgrammeTemplate.Check::months).containsExactly(3, 6, 12);
        assertThat(shipped.checkQuestions()).hasSize(10);
    }

    @Test
    void everyTriggerHasARule() {
        assertThat(shipped.reminders()).extracting(ReminderRule::on).contains(ReminderRule.Trigger.values());
    }

    @ParameterizedTest
    @EnumSource
    void aMembersTimeLiesWhereTheWeightsSay(Effort effort) {
        double all = 0;
        for (Effort each : Effort.values()) all += shipped.minutes(each);
        assertThat(Math.round(100 * shipped.minutes(effort) / all)).isEqualTo(shipped.weight(effort));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-24, false",
        "2026-06-25, true",
        "2026-10-14, true",
        "2026-10-19, false",
        "2026-12-31, true",
        "2027-01-03, true",
        "2027-01-04, false",
        "2027-03-26, true",
        "2027-03-30, false",
        "2027-06-07, true"
    })
    void quietWeeksAreThoseOfADanishSchool(LocalDate day, boolean quiet) {
        assertThat(shipped.quiet().stream().anyMatch(period -> period.covers(day)))
                .isEqualTo(quiet);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-05, true", "2026-10-02, false", "2026-10-12, false", "2026-05-21, false"})
    void theWeekBeforeAHolidayIsNearlyHere(LocalDate day, boolean near) {
        assertThat(shipped.quiet().stream().anyMatch(period -> period.isNearlyHere(day)))
                .isEqualTo(near);
    }
}
