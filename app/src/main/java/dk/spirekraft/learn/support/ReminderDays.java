package dk.spirekraft.learn.support;

import dk.spirekraft.measure.QuietDays;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZonedDateTime;
import java.util.Optional;

/// When mail may leave: on school days between eight and four, never in quiet weeks, in the last week before them, or
/// in July.
public record ReminderDays(QuietDays quiet) {

    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final LocalTime LAST = LocalTime.of(16, 0);
    private static final int WEEK = 7;
    private static final int SEARCHED = 120;

    /// True if a mail may leave at this moment.
    public boolean isOpen(Instant moment) {
        ZonedDateTime there = moment.atZone(Words.ZONE);
        LocalTime time = there.toLocalTime();
        return !time.isBefore(FIRST) && time.isBefore(LAST) && isOpen(there.toLocalDate());
    }

    boolean isOpen(LocalDate day) {
        return !QuietDays.isWeekend(day)
                && day.getMonth() != Month.JULY
                && quiet.within(day, day.plusDays(WEEK)).isEmpty();
    }

    /// The first day from here on that is open, if there is one within four months.
    Optional<LocalDate> firstFrom(LocalDate day) {
        return day.datesUntil(day.plusDays(SEARCHED)).filter(this::isOpen).findFirst();
    }
}
