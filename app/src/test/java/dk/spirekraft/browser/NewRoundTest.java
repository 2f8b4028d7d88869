package dk.spirekraft.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Browsers;
import dk.spirekraft.story.Browsers.Look;
import dk.spirekraft.story.Browsers.Window;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Tries;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A school without a consultant begins a new round itself, on a phone and by the next steps alone.
@RunningProgram
@Tag("browser")
class NewRoundTest {

    private static final int NARROW = 390;

    @Autowired
    Cast cast;

    @Autowired
    Programmes programmes;

    @Autowired
    Browsers browsers;

    @Autowired
    Course course;

    @Autowired
    Tries tries;

    private void signIn(Page page, String email) {
        page.navigate("/log-ind");
        page.locator("input[type=email]").fill(email);
        page.locator("form[action='/log-ind'] button").first().click();
        page.navigate(cast.linkFor(email).orElseThrow());
        page.locator("main form button").click();
    }

    @Test
    void aSchoolWithoutAConsultantBeginsANewRoundFromTheTemplate() {
        School havgard = cast.school("Havgård Skole", 62);
        String amr = cast.person(Role.AMR, havgard);
        try (Window phone = browsers.open(Look.PHONE)) {
            Page page = phone.page();
            signIn(page, amr);
            page.navigate(havgard.address() + "/forankring");
            page.locator("a[href$='/ny-runde']").click();
            page.locator("#name").fill("Anden runde");
            page.locator("#month")
                    .selectOption(page.locator("#month option").nth(2).getAttribute("value"));
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                    .isLessThanOrEqualTo(NARROW);
            page.locator("main form.form button").click();
            assertThat(page).hasURL(Pattern.compile("/forloeb$"));
            assertThat(page.locator(".tl").first()).containsText("Workshop 3");
            page.navigate(havgard.address() + "/forloeb/pladser");
            page.locator("form[action$='/forslag'] button").click();
            assertThat(page.locator("li.seat")).hasCount(1);
            page.navigate(havgard.address() + "/forankring/ny-runde");
            assertThat(page.locator(".saved")).containsText("I er midt i ”Anden runde”");
            assertThat(phone.complaints()).isEmpty();
        }
        var started = cast.in(havgard, () -> programmes.of(havgard).orElseThrow());
        assertThat(cast.in(havgard, () -> programmes.consultants(started))).isEmpty();
    }

    @Test
    void itsGroupHoldsTheFirstWorkshopItselfAndClosesIt() {
        School havgard = cast.school("Havgård Skole", 62);
        String amr = cast.person(Role.AMR, havgard);
        try (Window laptop = browsers.open(Look.DESK)) {
            Page page = laptop.page();
            signIn(page, amr);
            begin(page, havgard);
            moveTheFirstWorkshopToToday(page);
            page.navigate(havgard.address());
            page.locator("main a[href$='/workshops/1/afvikling']").first().click();
            page.locator("button[value=NEXT]").click();
            assertThat(page.locator("[data-steps] h2")).not().isEmpty();
            page.locator("a[href$='/storskaerm']").click();
            page.goBack();
            page.locator("a[href*='/aftaler/']").first().click();
            page.locator("#method").fill("Tre linser");
            page.locator("#partner").fill("Vikaren");
            page.locator("main form.form button").click();
            page.locator("a[href$='/workshops/1/afvikling']").click();
            page.locator("input[value=PRESENT]").check();
            page.locator("form[action$='/fremmoede'] button").click();
            page.locator("form[action$='/lukning'] button").click();
            assertThat(page.locator(".saved")).containsText("lukket");
            // A day that it had better not lie on is asked about once more.
            assertThat(laptop.complaints()).allMatch(complaint -> complaint.contains("422"));
        }
        var started = cast.in(havgard, () -> programmes.of(havgard).orElseThrow());
        assertThat(course.workshop(started, havgard, 1).isClosed()).isTrue();
    }

    private static void begin(Page page, School school) {
        page.navigate(school.address() + "/forankring/ny-runde");
        page.locator("#name").fill("Anden runde");
        page.locator("#month").selectOption(page.locator("#month option").nth(2).getAttribute("value"));
        page.locator("main form.form button").click();
        page.navigate(school.address() + "/forloeb/pladser");
        page.locator("form[action$='/forslag'] button").click();
        page.navigate(school.address() + "/forloeb");
        page.locator("a[href$='/workshops/1']").first().click();
    }

    /// Run long before its day, it would be told so.
    private void moveTheFirstWorkshopToToday(Page page) {
        page.locator("a[href$='/workshops/1/afvikling']").click();
        assertThat(page.locator(".notice")).containsText("Workshoppen er planlagt til");
        page.locator(".crumb a").click();
        page.locator("main a[href*='/datoer/']").click();
        page.locator("#day").fill(tries.today().toString());
        page.locator("#follow").uncheck();
        page.locator("main form.form button").first().click();
        if (page.locator("input[name=anyway]").count() > 0) {
            page.locator("input[name=anyway]").check();
            page.locator("main form.form button").first().click();
        }
        assertThat(page).hasURL(Pattern.compile("/forloeb(#datoer)?$"));
    }
}
