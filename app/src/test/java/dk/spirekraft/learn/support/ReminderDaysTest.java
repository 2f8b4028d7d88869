package dk.spirekraft.learn.support;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.QuietDays;
import dk.spirekraft.measure.QuietPeriod;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When mail may leave: never when a teacher has no use for it.
class ReminderDaysTest {

    private static final ReminderDays DAYS = new ReminderDays(new QuietDays(List.of(
            new QuietPeriod(Optional.empty(), "Juleferien", LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 3)),
            new QuietPeriod(Optional.empty(), "Prøver", LocalDate.of(2027, 5, 31), LocalDate.of(2027, 6, 27)))));

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(Words.ZONE).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T08:00, true, a Tuesday morning",
        "2026-12-01T15:59, true, the last minute of the day",
        "2026-12-01T07:59, false, too early",
        "2026-12-01T16:00, false, too late",
        "2026-12-05T10:00, false, a Saturday",
        "2026-12-06T10:00, false, a Sunday",
        "2026-12-11T10:00, true, more than a week before Christmas",
        "2026-12-14T10:00, false, the last week before a holiday",
        "2026-12-22T10:00, false, in the holiday",
        "2027-01-04T10:00, true, after it",
        "2027-06-10T10:00, false, in exam weeks",
        "2027-07-01T10:00, false, in July"
    })
    void aLetterLeavesOnSchoolDaysOnly(String moment, boolean open, String why) {
        assertThat(DAYS.isOpen(at(moment))).as(why).isEqualTo(open);
    }

    @Test
    void whatWouldComeInQuietWeeksWaitsForTheFirstDayAfterThem() {
        assertThat(DAYS.firstFrom(LocalDate.of(2026, 12, 16))).contains(LocalDate.of(2027, 1, 4));
    }
}
