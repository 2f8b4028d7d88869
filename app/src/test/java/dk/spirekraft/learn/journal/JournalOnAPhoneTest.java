package dk.spirekraft.learn.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import dk.spirekraft.learn.workshop.Attendance;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Browsers;
import dk.spirekraft.story.Browsers.Look;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Diaries;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.story.Tries;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A teacher's journal from the first key to the certificate, on a phone: nothing that axe-core knows is wrong, and
/// nothing lies beside the screen.
@RunningProgram
@Tag("browser")
class JournalOnAPhoneTest {

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    @Autowired
    Diaries diaries;

    @Autowired
    Tries tries;

    @Autowired
    StoryClock clock;

    @Autowired
    Browsers browsers;

    String email;
    final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void aTeacherWasAtAWorkshopAndTriesSomething() {
        School havgard = cast.school("Havgård Skole", 62);
        email = cast.person(Role.MEMBER, havgard);
        var programme = course.start(havgard);
        diaries.sit(programme, havgard, tries.who(havgard, email), Role.MEMBER.name());
        diaries.hold(programme, havgard, 1, Attendance.State.PRESENT);
        tries.running(havgard, "Lån en time", email);
    }

    private void signIn(Page page, String language) {
        page.navigate("/log-ind?sprog=" + language);
        page.locator("input[type=email]").fill(email);
        page.locator("form[action='/log-ind'] button").first().click();
        page.navigate(cast.linkFor(email).orElseThrow());
        page.locator("main form button").click();
    }

    /// Where the window runs no script, axe-core does not run either.
    private void look(Page page, Look look) {
        int needed = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (needed > look.width()) wrong.add(page.url() + " is " + needed + " wide");
        if (!look.script()) return;
        new AxeBuilder(page)
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .forEach(violation -> wrong.add(page.url() + ": " + violation.getId() + " "
                        + violation.getNodes().getFirst().getHtml()));
    }

    @ParameterizedTest
    @CsvSource({"da, 390, false, false", "da, 390, true, false", "en, 320, true, true"})
    void fromTheFirstKeyToTheCertificate(String language, int width, boolean script, boolean dark) {
        Look look = new Look(width, 844, script, dark);
        try (var window = browsers.open(look)) {
            Page page = window.page();
            signIn(page, language);
            page.navigate("/dagbog");
            look(page, look);
            page.locator("form[action='/dagbog/noegle'] button").click();
            look(page, look);
            String code = page.locator(".code").innerText();
            page.locator("#sidste").fill(code.strip().substring(code.strip().length() - 4));
            page.locator("form[action='/dagbog/noegle/gemt'] button").click();
            look(page, look);
            page.locator("a[href*='om=workshop']").click();
            look(page, look);
            page.locator("#tekst").fill("Jeg tør godt");
            clock.pass(Duration.ofMinutes(31));
            page.locator("main .form button").click();
            look(page, look);
            page.locator("#kode").fill(code);
            page.locator("main .form button").click();
            look(page, look);
            assertThat(page.locator("main").innerText()).contains("Jeg tør godt");
            assess(page, look);
            page.navigate("/dagbog/bevis");
            look(page, look);
            var file =
                    page.waitForDownload(() -> page.locator("button[value=pdf]").click());
            assertThat(file.suggestedFilename()).isEqualTo("spirekraft.pdf");
            page.navigate("/dagbog/mistet");
            look(page, look);
            assertThat(window.elsewhere()).isEmpty();
        }
        assertThat(wrong).isEmpty();
    }

    private void assess(Page page, Look look) {
        page.navigate("/dagbog/evner/foer");
        look(page, look);
        page.locator("input[name=METHOD][value=ALONE]").check();
        page.locator("main .form button").click();
        look(page, look);
    }
}
