package dk.spirekraft.learn.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.trial.SparringSlots;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Between;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Mails;
import dk.spirekraft.story.RunningProgramWithMail;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.story.Tries;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Dates reach calendars: as invitations by mail that follow each change, and as a feed of one's own. They are read
/// here by another library than the one that writes them.
@RunningProgramWithMail
class CalendarByMailTest {

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    @Autowired
    Between between;

    @Autowired
    Tries tries;

    @Autowired
    PlannedDates dates;

    @Autowired
    SparringSlots slots;

    @Autowired
    DatesJob job;

    @Autowired
    CalendarKeys keys;

    @Autowired
    StoryClock clock;

    School havgard;
    Programme programme;
    String amr;

    @BeforeEach
    void theAmrIsInAProgramme() {
        between.schoolMorning();
        havgard = cast.school("Havgård Skole", 62);
        programme = course.start(havgard);
        amr = between.seated(programme, havgard, Seat.Kind.AMR, Role.AMR);
    }

    private void tell() {
        cast.in(havgard, () -> {
            job.tell(havgard.municipality());
            return true;
        });
    }

    private MimeMessage newest() {
        return Mails.to(amr).getLast();
    }

    /// The calendar files of a mail, valid by another's reading.
    private static List<Calendar> files(MimeMessage mail) throws Exception {
        List<Calendar> files = new ArrayList<>();
        var parts = (MimeMultipart) mail.getContent();
        for (int each = 1; each < parts.getCount(); each++) {
            assertThat(parts.getBodyPart(each).getContentType()).startsWith("text/calendar; method=");
            try (InputStream content = parts.getBodyPart(each).getInputStream()) {
                files.add(read(new String(content.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return files;
    }

    private static Calendar read(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).as(text).isEmpty();
        return calendar;
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponents("VEVENT").getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).map(Property::getValue).orElse("");
    }

    private static String method(Calendar calendar) {
        return calendar.<Property>getProperty("METHOD").map(Property::getValue).orElse("");
    }

    private static VEvent workshop(List<Calendar> files, int number) {
        return files.stream()
                .map(CalendarByMailTest::event)
                .filter(event -> value(event, "SUMMARY").startsWith("Workshop " + number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void allDatesOfANewProgrammeComeInOneMailAndOnce() throws Exception {
        tell();
        tell();
        assertThat(Mails.to(amr)).hasSize(1);
        List<Calendar> files = files(newest());
        assertThat(files).hasSizeGreaterThan(6).allMatch(file -> method(file).equals("REQUEST"));
        VEvent first = workshop(files, 1);
        assertThat(value(first, "SEQUENCE")).isIn("", "0");
        assertThat(value(first, "ORGANIZER")).isEqualTo("mailto:spirekraft@fjordby.example");
        assertThat(value(first, "ATTENDEE")).isEqualTo("mailto:" + amr);
        assertThat(first.toString()).contains("DTSTART;TZID=Europe/Copenhagen:", "T130000");
        assertThat(files.getFirst().getComponents("VTIMEZONE")).hasSize(1);
    }

    @Test
    void aMovedDateIsTheSameThingWithAHigherNumber() throws Exception {
        tell();
        VEvent before = workshop(files(newest()), 1);
        var workshop = course.workshop(programme, havgard, 1);
        between.move(
                programme, havgard, workshop.date(), workshop.date().first().plusDays(1));
        tell();
        assertThat(newest().getSubject()).startsWith("Ny tid. Workshop 1");
        VEvent after = event(files(newest()).getFirst());
        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(value(after, "SEQUENCE")).isEqualTo("1");
    }

    @Test
    void aCancelledDateIsTakenOffTheCalendar() throws Exception {
        tell();
        String uid = value(workshop(files(newest()), 2), "UID");
        var second = course.workshop(programme, havgard, 2);
        cast.in(havgard, () -> dates.cancel(second.date(), programme, "Sygdom"));
        tell();
        Calendar file = files(newest()).getFirst();
        assertThat(method(file)).isEqualTo("CANCEL");
        assertThat(value(event(file), "UID")).isEqualTo(uid);
        assertThat(value(event(file), "SEQUENCE")).isEqualTo("1");
        assertThat(value(event(file), "STATUS")).isEqualTo("CANCELLED");
        tell();
        assertThat(Mails.to(amr)).hasSize(2);
    }

    @Test
    void aSparringThatWasTakenIsAnInvitationAndGivenBackItIsCancelled() throws Exception {
        tell();
        Trial trial = tries.running(havgard, "Lån en time", amr);
        var who = tries.who(havgard, amr);
        SparringSlots.Slot slot = cast.in(havgard, () -> {
            var id = slots.offer(
                    havgard, who, new SparringSlots.NewSlot(clock.instant().plus(Duration.ofDays(3)), 30, "Lokale 2"));
            slots.book(slots.find(havgard, id).orElseThrow(), trial, who);
            return slots.find(havgard, id).orElseThrow();
        });
        tell();
        VEvent event = event(files(newest()).getFirst());
        assertThat(value(event, "SUMMARY"))
                .contains("Sparring", "Havgård Skole")
                .doesNotContain("Lån en time");
        assertThat(value(event, "LOCATION")).isEqualTo("Lokale 2");
        cast.in(havgard, () -> {
            slots.release(slot);
            return true;
        });
        tell();
        assertThat(method(files(newest()).getFirst())).isEqualTo("CANCEL");
    }

    @Test
    void nothingLeavesInTheEvening() {
        clock.pass(Duration.ofHours(10));
        tell();
        assertThat(Mails.to(amr)).isEmpty();
    }

    @Test
    void oneAloneIsShownAsAnInvitation() throws Exception {
        tell();
        var workshop = course.workshop(programme, havgard, 1);
        between.move(
                programme, havgard, workshop.date(), workshop.date().first().plusDays(1));
        tell();
        var sides = (MimeMultipart)
                ((MimeMultipart) newest().getContent()).getBodyPart(0).getContent();
        assertThat(sides.getBodyPart(sides.getCount() - 1).getContentType())
                .contains("text/calendar", "method=REQUEST");
    }

    @Test
    void theFeedHasTheSameThingsAndIsTakenBack() throws Exception {
        tell();
        var who = tries.who(havgard, amr);
        String key = cast.in(havgard, () -> {
            keys.renew(who, havgard.municipality());
            return keys.of(who).orElseThrow();
        });
        var page = cast.phone().get("/kalender/" + key + ".ics");
        Calendar feed = read(page.body());
        assertThat(feed.getComponents("VEVENT")).hasSameSizeAs(files(newest()));
        assertThat(page.body()).contains(value(workshop(files(newest()), 1), "UID"));
        cast.in(havgard, () -> {
            keys.renew(who, havgard.municipality());
            return true;
        });
        assertThat(cast.phone().get("/kalender/" + key + ".ics").status()).isEqualTo(404);
        String fresh = cast.in(havgard, () -> keys.of(who).orElseThrow());
        cast.in(havgard, () -> {
            keys.revoke(who);
            return true;
        });
        assertThat(cast.phone().get("/kalender/" + fresh + ".ics").status()).isEqualTo(404);
    }
}
