package dk.spirekraft.overview.municipality;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.people.School;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The calendar over all schools for calendar programs (RFC 5545): whole days, and no person.
@Component
public class MunicipalFeed {

    private final MunicipalCalendarKeys keys;
    private final MunicipalCalendar calendar;
    private final SiteAddress site;
    private final Clock clock;

    MunicipalFeed(MunicipalCalendarKeys keys, MunicipalCalendar calendar, SiteAddress site, Clock clock) {
        this.keys = keys;
        this.calendar = calendar;
        this.site = site;
        this.clock = clock;
    }

    /// @return empty for a key that opens nothing, or no longer
    public Optional<String> of(String key, Words words) {
        return keys.open(key)
                .map(municipality -> MunicipalityScope.within(Set.of(municipality), () -> file(municipality, words)));
    }

    private String file(UUID municipality, Words words) {
        var file = new ICalendar();
        file.setProductId("-//Spirekraft//DA");
        file.setName(words.of("overview.calendar.title"));
        calendar.of(municipality, words).forEach(date -> file.addEvent(event(date)));
        return Biweekly.write(file).go();
    }

    private VEvent event(MunicipalDate date) {
        var event = new VEvent();
        event.setUid(date.id() + "@spirekraft");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(
                date.what() + " · " + date.schools().stream().map(School::name).collect(Collectors.joining(", ")));
        event.setDescription(site.of(date.path()));
        event.setTransparency(true);
        event.setDateStart(day(date.first()));
        event.setDateEnd(day(date.last().plusDays(1)));
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
