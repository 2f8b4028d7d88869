package dk.spirekraft.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.spirekraft.learn.calendar.DatesJob;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.support.ReminderJob;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Between;
import dk.spirekraft.story.Browsers;
import dk.spirekraft.story.Browsers.Look;
import dk.spirekraft.story.Browsers.Window;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Mails;
import dk.spirekraft.story.RunningProgramWithMail;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.web.Words;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The whole course of two schools, in Danish and in English: from the plan over the first workshop and three trials on
/// a phone to the second workshop and the certificate.
@RunningProgramWithMail
@Tag("browser")
class WholeCourseTest {

    private static final int NARROW = 390;
    private static final List<String> AIMS = List.of("Lån en time", "Kaffe på tværs", "Åben kalender");
    private static final List<String> OUTCOMES = List.of("KEEP", "ADJUST", "STOP");

    @Autowired
    Cast cast;

    @Autowired
    Between between;

    @Autowired
    Course course;

    @Autowired
    Programmes programmes;

    @Autowired
    ReminderJob reminders;

    @Autowired
    DatesJob dates;

    @Autowired
    Browsers browsers;

    @Autowired
    StoryClock clock;

    School havgard;
    School aabrinken;
    String amr;
    String language = "da";

    @BeforeEach
    void twoSchoolsWithTheirPeople() {
        between.schoolMorning();
        var municipality = cast.municipality();
        havgard = cast.school(municipality, "Havgård Skole", 62);
        aabrinken = cast.school(municipality, "Åbrinken Skole", 51);
        amr = cast.person(Role.AMR, havgard);
    }

    private Page signedIn(Window window, String email) {
        Page page = window.page();
        page.navigate("/log-ind?sprog=" + language);
        page.locator("input[type=email]").fill(email);
        String link = Mails.linkAfter(
                email,
                () -> page.locator("form[action='/log-ind'] button").first().click());
        page.navigate(link);
        page.locator("main form button").click();
        return page;
    }

    private static void send(Page page, String action) {
        page.locator("form[action$='" + action + "'] button.btn").first().click();
    }

    private static void fits(Page page) {
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as(page.url())
                .isLessThanOrEqualTo(NARROW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void fromThePlanToTheCertificate(String spoken) throws Exception {
        language = spoken;
        Programme programme = plan();
        staff();
        theCalendarComes();
        holdTheFirstWorkshop(programme);
        try (Window phone = browsers.open(Look.PHONE)) {
            Page page = signedIn(phone, amr);
            for (String aim : AIMS) begin(page, aim);
            theReminderComes();
            for (int each = 0; each < AIMS.size(); each++) finish(page, AIMS.get(each), OUTCOMES.get(each));
            theSecondWorkshopOpensOnWhatWasLearnt(page, programme);
            takeTheCertificate(page);
            assertThat(phone.elsewhere()).isEmpty();
            assertThat(phone.complaints()).isEmpty();
        }
    }

    private Programme plan() {
        try (Window desk = browsers.open(Look.DESK)) {
            Page page = signedIn(desk, cast.person(Role.SECRETARIAT, havgard));
            page.navigate("/forloeb/nyt");
            page.locator("#name").fill("Social kapital");
            page.locator("#month")
                    .selectOption(page.locator("#month option").nth(2).getAttribute("value"));
            for (School school : List.of(havgard, aabrinken))
                page.locator("input[name=school][value=" + school.slug() + "]").check();
            send(page, "/forloeb");
            assertThat(page.locator("h1")).hasText("Social kapital");
            return cast.in(havgard, () -> programmes.in(havgard.municipality()).getFirst());
        }
    }

    /// Those who have a role take a seat each, and the health and safety representative says yes.
    private void staff() {
        for (School school : List.of(havgard, aabrinken))
            try (Window phone = browsers.open(Look.PHONE)) {
                Page page = signedIn(phone, school.equals(havgard) ? amr : cast.person(Role.AMR, school));
                page.navigate(school.address() + "/forloeb/pladser");
                fits(page);
                send(page, "/forslag");
                send(page, "/ja");
                assertThat(page.locator("li.seat")).hasCount(1);
            }
    }

    private void theCalendarComes() throws Exception {
        cast.in(havgard, () -> {
            dates.tell(havgard.municipality());
            return true;
        });
        var parts = (Multipart) Mails.to(amr).getLast().getContent();
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/calendar; method=REQUEST");
    }

    private void holdTheFirstWorkshop(Programme programme) {
        course.isToday(course.workshop(programme, havgard, 1), havgard);
        String consultant = cast.person(Role.CONSULTANT, havgard);
        try (Window desk = browsers.open(Look.DESK);
                Window wall = browsers.open(Look.DESK)) {
            Page laptop = signedIn(desk, consultant);
            Page projector = signedIn(wall, consultant);
            laptop.navigate(programme.address() + "/workshops/1/afvikling");
            projector.navigate(programme.address() + "/workshops/1/storskaerm");
            laptop.locator("button[value=NEXT]").click();
            laptop.locator("button[value=NEXT]").click();
            assertThat(projector.locator("h1"))
                    .hasText(laptop.locator(".now h2").textContent());
            laptop.locator("input[value=PRESENT]").all().forEach(Locator::check);
            send(laptop, "/fremmoede");
            while (laptop.locator("a[href*='/aftaler/']").count() > 0) agree(laptop, programme);
            send(laptop, "/lukning");
            assertThat(laptop.locator(".saved")).isVisible();
            assertThat(wall.complaints()).isEmpty();
        }
    }

    /// A method, a date and a partner to go home with.
    private static void agree(Page laptop, Programme programme) {
        laptop.locator("a[href*='/aftaler/']").first().click();
        laptop.locator("#method").fill("Tre linser");
        laptop.locator("#partner").fill("Kollegaen ved siden af");
        laptop.locator("main form.form button").click();
        laptop.navigate(programme.address() + "/workshops/1/afvikling");
    }

    private void begin(Page page, String aim) {
        page.navigate(havgard.address() + "/afproevninger/ny");
        page.locator("#aim").fill(aim);
        page.locator("#together").fill("Mellemtrinnet");
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        page.locator("#firstOn").fill(today.toString());
        page.locator("#lastOn").fill(today.plusWeeks(3).toString());
        fits(page);
        send(page, "/afproevninger");
        assertThat(page.locator("h1")).hasText(aim);
        send(page, "/start");
        page.locator("#text").fill("To bad om hjælp");
        send(page, "/noter");
        assertThat(page.locator(".lines")).containsText("To bad om hjælp");
        fits(page);
    }

    private void theReminderComes() throws Exception {
        int before = Mails.to(amr).size();
        clock.pass(Duration.ofDays(7));
        cast.in(havgard, () -> {
            reminders.remind(havgard.municipality());
            return true;
        });
        List<MimeMessage> mails = Mails.to(amr);
        assertThat(mails).hasSize(before + 1);
        assertThat(mails.getLast().getSubject())
                .matches(language.equals("da") ? "\\d ting fra jeres forløb" : "\\d things from your programme");
    }

    private void finish(Page page, String aim, String outcome) {
        page.navigate(havgard.address() + "/afproevninger");
        page.locator("a")
                .getByText(aim, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        String trial = page.url();
        page.navigate(trial + "/puls");
        page.locator("#jar4").fill("6");
        send(page, "/puls");
        page.navigate(trial + "/refleksion");
        send(page, "/refleksion");
        page.locator("#happened").fill("Flere bad om hjælp");
        page.locator("main form.form button.btn").first().click();
        page.locator("#nowWhat").fill("Vi bliver ved");
        page.locator("main form.form button.btn").first().click();
        fits(page);
        page.navigate(trial + "/beslutning");
        page.locator("input[name=outcome][value=" + outcome + "]").check();
        page.locator("#reason").fill("Det har vi talt om");
        fits(page);
        send(page, "/beslutning");
        page.navigate(trial);
        assertThat(page.locator("main")).containsText("Det har vi talt om");
    }

    private void theSecondWorkshopOpensOnWhatWasLearnt(Page page, Programme programme) {
        course.isToday(course.workshop(programme, havgard, 2), havgard);
        page.navigate(havgard.address() + programme.address() + "/workshops/2");
        for (String aim : AIMS) assertThat(page.locator(".last-time")).containsText(aim);
        fits(page);
    }

    private void takeTheCertificate(Page page) {
        page.navigate("/dagbog");
        send(page, "/dagbog/noegle");
        String code = page.locator(".code").innerText().strip();
        page.locator("#sidste").fill(code.substring(code.length() - 4));
        send(page, "/dagbog/noegle/gemt");
        page.navigate("/dagbog/bevis");
        fits(page);
        var file = page.waitForDownload(() -> page.locator("button[value=pdf]").click());
        assertThat(file.suggestedFilename()).isEqualTo("spirekraft.pdf");
    }
}
