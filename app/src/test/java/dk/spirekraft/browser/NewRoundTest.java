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
import dk.spirekraft.story.RunningProgram;
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
}
