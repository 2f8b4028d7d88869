package dk.spirekraft.demo;

import dk.spirekraft.web.Words;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;

/// Eight in the morning of a school day: when the demo's waves open.
final class SchoolMorning {

    private SchoolMorning() {}

    /// So many days before now, or on the last school day before that.
    static Instant before(Instant now, int days) {
        LocalDate day = now.atZone(Words.ZONE).toLocalDate().minusDays(days);
        int weekend = Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue());
        return day.minusDays(weekend).atTime(8, 0).atZone(Words.ZONE).toInstant();
    }
}
