package dk.spirekraft.learn.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dk.spirekraft.learn.calendar.CalendarEntry.Times;
import dk.spirekraft.learn.calendar.InvitationRound.News;
import dk.spirekraft.people.Directory.Reach;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Writes things in the calendar as iCalendar (RFC 5545), as a feed or as an invitation to one person (RFC 5546). What
/// a thing is called there never changes, so that a change finds what was there.
///
/// @param organizer the address that invitations come from
/// @param site makes a path a full address
record CalendarFile(String organizer, Instant now, UnaryOperator<String> site, Words words) {

    private static final TimeZone ZONE = TimeZone.getTimeZone(Words.ZONE);

    /// An entry with the number of its latest change.
    record Numbered(CalendarEntry entry, int sequence) {}

    /// All of somebody's own, for a calendar program that fetches them again and again.
    String feed(List<Numbered> entries) {
        ICalendar calendar = calendar();
        calendar.setName(words.of("support.calendar.name"));
        entries.forEach(one -> calendar.addEvent(event(one)));
        return Biweekly.write(calendar).go();
    }

    /// Asks one person to write it down.
    String invitation(Numbered numbered, Reach to) {
        ICalendar calendar = calendar();
        calendar.setMethod(Method.request());
        VEvent event = event(numbered);
        invite(event, to);
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    /// Takes one thing off somebody's calendar; of one that is gone altogether nothing but its identity is told.
    String cancellation(News news, Reach to) {
        ICalendar calendar = calendar();
        calendar.setMethod(Method.cancel());
        VEvent event = news.entry()
                .map(entry -> event(new Numbered(entry, news.sequence())))
                .orElseGet(() -> bare(news));
        event.setStatus(Status.cancelled());
        invite(event, to);
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    private VEvent bare(News news) {
        var event = new VEvent();
        event.setUid(uid(news.source()));
        event.setSequence(news.sequence());
        event.setDateTimeStamp(Date.from(now));
        return event;
    }

    private static ICalendar calendar() {
        var calendar = new ICalendar();
        calendar.setProductId("-//Spirekraft//DA");
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(ZONE, CopenhagenTime.rules()));
        return calendar;
    }

    private void invite(VEvent event, Reach to) {
        event.setOrganizer(new Organizer(words.of("web.brand"), organizer));
        var attendee = new Attendee(to.name(), to.email());
        attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        attendee.setRsvp(false);
        event.addAttendee(attendee);
    }

    private static String uid(UUID source) {
        return source + "@spirekraft";
    }

    private VEvent event(Numbered numbered) {
        CalendarEntry entry = numbered.entry();
        var event = new VEvent();
        event.setUid(uid(entry.source()));
        event.setSequence(numbered.sequence());
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(entry.title(words));
        event.setUrl(site.apply(entry.path()));
        event.setDescription(site.apply(entry.path()));
        if (!entry.place().isEmpty()) event.setLocation(entry.place());
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        switch (entry.times()) {
            case Times.Hours hours -> {
                event.setDateStart(Date.from(hours.begins()));
                event.setDateEnd(Date.from(hours.ends()));
            }
            case Times.Days days -> {
                event.setDateStart(day(days.first()));
                event.setDateEnd(day(days.last().plusDays(1)));
                event.setTransparency(true);
            }
        }
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
