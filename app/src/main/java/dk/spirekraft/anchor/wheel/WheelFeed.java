package dk.spirekraft.anchor.wheel;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.wheel.DutyPlans.Planned;
import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// A school's year wheel for calendar programs: whole days that come round each year, without end. What comes every
/// week or month stands there once a year, so that nobody's calendar is drowned; no person is named.
@Component
public class WheelFeed {

    private final WheelKeys keys;
    private final Wheels wheels;
    private final Schools schools;
    private final SiteAddress site;
    private final Clock clock;

    WheelFeed(WheelKeys keys, Wheels wheels, Schools schools, SiteAddress site, Clock clock) {
        this.keys = keys;
        this.wheels = wheels;
        this.schools = schools;
        this.site = site;
        this.clock = clock;
    }

    /// @return empty for a key that opens nothing, or no longer
    public Optional<String> of(String key, Words words) {
        return keys.open(key)
                .map(opened -> MunicipalityScope.within(
                        Set.of(opened.municipality()), () -> of(schools.byId(opened.school()), words)));
    }

    /// The same for somebody who is signed in.
    public String of(School school, Words words) {
        Wheel wheel = wheels.of(school);
        var calendar = new ICalendar();
        calendar.setProductId("-//Spirekraft//DA");
        calendar.setName(words.of("anchor.wheel.title") + " · " + school.name());
        Stream.of(
                        wheel.routines().stream().map(routine -> routine(school, routine)),
                        wheel.duties().stream().map(planned -> duty(school, planned, words)),
                        wheel.check().stream().map(day -> check(school, day, words)))
                .flatMap(events -> events)
                .forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    private VEvent routine(School school, Routine routine) {
        var plan = routine.plan();
        Set<Month> months =
                plan.rhythm().isAllYear() ? Set.of(plan.month()) : plan.rhythm().months(plan.month());
        YearMonth made = YearMonth.from(routine.madeAt().atZone(Words.ZONE));
        YearMonth first = Stream.iterate(made, month -> month.plusMonths(1))
                .filter(month -> months.contains(month.getMonth()))
                .findFirst()
                .orElseThrow();
        VEvent event = event(routine.id().toString(), plan.what(), school, first);
        event.setDescription(plan.place() + "\n" + site.of(routine.address(school)));
        event.setRecurrenceRule(firstMonday(1)
                .byMonth(months.stream().map(Month::getValue).sorted().toList())
                .build());
        return event;
    }

    private VEvent duty(School school, Planned planned, Words words) {
        String name = planned.duty().name();
        VEvent event = event(
                name.toLowerCase(Locale.ROOT) + "-" + school.id(),
                words.of(planned.duty().label()),
                school,
                planned.from());
        event.setDescription(site.of(school.address() + "/forankring/aarshjul"));
        event.setRecurrenceRule(firstMonday(planned.duty().years())
                .byMonth(planned.from().getMonthValue())
                .build());
        return event;
    }

    private VEvent check(School school, LocalDate day, Words words) {
        VEvent event = event("check-" + school.id(), words.of("anchor.check.title"), school, YearMonth.from(day));
        days(event, day);
        event.setDescription(site.of(school.address() + "/forankring/tjek"));
        return event;
    }

    private static Recurrence.Builder firstMonday(int years) {
        return new Recurrence.Builder(Frequency.YEARLY).interval(years).byDay(1, DayOfWeek.MONDAY);
    }

    private VEvent event(String id, String title, School school, YearMonth month) {
        var event = new VEvent();
        event.setUid(id + "@spirekraft");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(title + " · " + school.name());
        event.setTransparency(true);
        days(event, month.atDay(1).with(TemporalAdjusters.firstInMonth(java.time.DayOfWeek.MONDAY)));
        return event;
    }

    private static void days(VEvent event, LocalDate day) {
        event.setDateStart(date(day));
        event.setDateEnd(date(day.plusDays(1)));
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
