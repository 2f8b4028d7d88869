package dk.spirekraft.learn.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import dk.spirekraft.web.Words;

/// The clock of Danish schools as iCalendar tells it: the rule of Directive 2000/84/EC, summer time from the last
/// Sunday in March at two to the last Sunday in October at three. Calendars are asked about this century only.
final class CopenhagenTime {

    private static final UtcOffset WINTER = new UtcOffset(true, 1, 0);
    private static final UtcOffset SUMMER = new UtcOffset(true, 2, 0);
    private static final int MARCH = 3;
    private static final int OCTOBER = 10;

    private CopenhagenTime() {}

    static VTimezone rules() {
        var zone = new VTimezone(Words.ZONE.getId());
        var summer = new DaylightSavingsTime();
        begin(summer, MARCH, new DateTimeComponents(1996, MARCH, 31, 2, 0, 0, false));
        summer.setTimezoneOffsetFrom(WINTER);
        summer.setTimezoneOffsetTo(SUMMER);
        summer.addTimezoneName("CEST");
        zone.addDaylightSavingsTime(summer);
        var winter = new StandardTime();
        begin(winter, OCTOBER, new DateTimeComponents(1996, OCTOBER, 27, 3, 0, 0, false));
        winter.setTimezoneOffsetFrom(SUMMER);
        winter.setTimezoneOffsetTo(WINTER);
        winter.addTimezoneName("CET");
        zone.addStandardTime(winter);
        return zone;
    }

    private static void begin(Observance observance, int month, DateTimeComponents first) {
        observance.setDateStart(new ICalDate(first, true));
        observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(month)
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
    }
}
