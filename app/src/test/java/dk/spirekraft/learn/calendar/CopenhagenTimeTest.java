package dk.spirekraft.learn.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import dk.spirekraft.web.Words;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rule of summer time, as another library reads it, is that of the time zone itself. That library takes local
/// hours of the change for UTC, so that the hours just after it are left out here.
class CopenhagenTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-29T00:30", "2026-03-29T04:00", "2026-07-01T12:00", "2026-10-25T00:30", "2026-10-25T04:00",
                "2027-01-15T12:00", "2031-03-30T00:59", "2031-03-30T04:00", "2031-10-26T00:59", "2031-10-26T04:00"
            })
    void itsOffsetIsRightOnBothSidesOfEachChange(String utc) throws Exception {
        var calendar = new ICalendar();
        calendar.getTimezoneInfo()
                .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(Words.ZONE), CopenhagenTime.rules()));
        var event = new biweekly.component.VEvent();
        event.setDateStart(new java.util.Date(0));
        calendar.addEvent(event);
        VTimeZone zone = (VTimeZone) new CalendarBuilder()
                .build(new StringReader(Biweekly.write(calendar).go()))
                .getComponents("VTIMEZONE")
                .getFirst();
        var instant = LocalDateTime.parse(utc).toInstant(ZoneOffset.UTC);
        var observance = zone.getApplicableObservance(instant);
        assertThat(observance.getProperty("TZOFFSETTO").orElseThrow().getValue())
                .isEqualTo(Words.ZONE.getRules().getOffset(instant).getId().replace(":", ""));
    }
}
