package dk.spirekraft.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.spirekraft.measure.AccessCode;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Browsers;
import dk.spirekraft.story.Browsers.Look;
import dk.spirekraft.story.Browsers.Window;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.web.Words;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The working group's whole walk with a keyboard alone: sign in, open a wave, print slips, close, open the result,
/// write
/// what they saw, and go through it on the wall.
@RunningProgram
@Tag("browser")
class WorkingGroupByHandTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Browsers browsers;

    @Autowired
    StoryClock clock;

    School havgard;
    String amr;

    @BeforeEach
    void havgardHasAnAmr() {
        havgard = cast.school("Havgård Skole", 18);
        amr = cast.person(Role.AMR, havgard);
    }

    @Test
    void theKeyboardAloneGetsFromSigningInToTheResultOnTheWall() {
        try (Window window = browsers.open(Look.DESK)) {
            Page page = window.page();
            var keyboard = new Keyboard(page);
            signIn(page, keyboard);
            openAWave(page, keyboard);
            String wave = page.url();
            printedSlips(page, keyboard).forEach(code -> colleagues.answer(code, item -> 4));
            page.navigate(wave);
            close(page, keyboard);
            openTheResult(page, keyboard, wave);
            writeWhatTheySaw(page, keyboard);
            lookAtTheWall(page, keyboard);
            assertThat(window.complaints()).isEmpty();
        }
    }

    private void signIn(Page page, Keyboard keyboard) {
        page.navigate("/log-ind");
        keyboard.write("input[type=email]", amr);
        keyboard.press("Enter");
        page.waitForURL("**/postkasse");
        page.navigate(cast.linkFor(amr).orElseThrow());
        keyboard.enter("main form button");
        page.waitForURL("**" + havgard.address());
    }

    private void openAWave(Page page, Keyboard keyboard) {
        var today = clock.instant().atZone(Words.ZONE).toLocalDate();
        keyboard.enter(".next .btn");
        page.waitForURL("**/maalinger/ny");
        keyboard.write("#opensOn", today);
        keyboard.write("#closesOn", today.plusDays(14));
        keyboard.write("#dialogueOn", today.plusDays(30));
        keyboard.enter("main form .btn-1");
        page.waitForURL("**/maalinger/1");
        keyboard.enter("form[action$='/aabning'] button");
        page.locator("form[action$='/sedler']").waitFor();
    }

    private static List<AccessCode> printedSlips(Page page, Keyboard keyboard) {
        keyboard.write("form[action$='/sedler'] input[name=count]", "6");
        keyboard.press("Enter");
        page.locator(".slip").first().waitFor();
        List<AccessCode> codes = page.locator(".slip-code").allTextContents().stream()
                .map(code -> AccessCode.read(code).orElseThrow())
                .toList();
        assertThat(codes).hasSize(6);
        return codes;
    }

    private static void close(Page page, Keyboard keyboard) {
        keyboard.enter("main a[href$='/lukning']");
        page.waitForURL("**/lukning");
        keyboard.enter("form[action$='/lukning'] button");
        page.waitForURL(url -> !url.endsWith("/lukning"));
    }

    private static void openTheResult(Page page, Keyboard keyboard, String wave) {
        page.navigate(wave + "/resultater");
        keyboard.enter("form[action$='/visning'] button");
        page.locator("section.fig, figure").first().waitFor();
    }

    private static void writeWhatTheySaw(Page page, Keyboard keyboard) {
        keyboard.write("textarea#text", "Vi holder, hvad vi lover hinanden.");
        keyboard.enter("form[action$='/dialog'] button");
        assertThat(page.locator(".seen li").textContent()).contains("Vi holder, hvad vi lover hinanden.");
    }

    private static void lookAtTheWall(Page page, Keyboard keyboard) {
        keyboard.enter("a[href$='vis=storskaerm']");
        page.waitForURL("**vis=storskaerm**");
        keyboard.press("ArrowRight");
        page.waitForURL("**figur=2**");
        keyboard.press("ArrowLeft");
        page.waitForURL("**figur=1**");
    }
}
