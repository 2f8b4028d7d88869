package dk.spirekraft.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Browsers;
import dk.spirekraft.story.Browsers.Look;
import dk.spirekraft.story.Browsers.Window;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.RunningProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Answering with a keyboard alone, and on a network that goes away in the middle.
@RunningProgram
@Tag("browser")
class AnsweringByHandTest {

    @Autowired
    Cast cast;

    @Autowired
    Browsers browsers;

    School havgard;
    Wave wave;

    @BeforeEach
    void havgardOpensAWave() {
        havgard = cast.school("Havgård Skole", 62);
        wave = cast.openWave(havgard);
    }

    private String scan() {
        return "/s/" + cast.slips(havgard, wave, 1).getFirst().symbols();
    }

    @Test
    void theKeyboardAloneGetsFromTheCodeToTheReceipt() {
        String code = cast.slips(havgard, wave, 1).getFirst().printed();
        try (Window window = browsers.open(Look.DESK)) {
            Page page = window.page();
            var keyboard = new Keyboard(page);
            page.navigate("/svar");
            keyboard.write("#kode", code);
            keyboard.press("Enter");
            // The address is the same before and after the code: what tells is the way on.
            page.locator("main a.btn").waitFor();
            keyboard.enter("main a.btn");
            for (int item = 1; item <= Colleagues.ITEMS; item++) {
                page.waitForURL("**/svar/" + item);
                keyboard.enter("button.ans[value='4']");
            }
            page.waitForURL("**/svar/tjek");
            keyboard.enter("form[action='/svar/send'] button");
            page.waitForURL("**/svar/tak");
        }
        assertThat(cast.close(havgard, wave).closure().orElseThrow().sheets()).isEqualTo(1);
    }

    @Test
    void theFirstStopOfTheKeyboardLeadsPastTheFrame() {
        try (Window window = browsers.open(Look.DESK)) {
            Page page = window.page();
            page.navigate("/");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo("#main");
        }
    }

    @Test
    void aNetworkThatGoesAwayInTheMiddleLosesNothing() {
        try (Window window = browsers.open(Look.PHONE)) {
            Page page = window.page();
            page.navigate(scan());
            page.locator("main a.btn").click();
            page.locator("button.ans[value='4']").click();
            page.locator("button.ans[value='2']").click();
            page.waitForURL("**/svar/3");
            window.context().setOffline(true);
            assertThatThrownBy(() -> page.navigate("/svar/3")).isInstanceOf(PlaywrightException.class);
            window.context().setOffline(false);
            page.navigate("/svar");
            page.locator("main a.btn").click();
            page.waitForURL("**/svar/3");
            page.navigate("/svar/2");
            assertThat(page.locator("button.ans[aria-pressed=true]").getAttribute("value"))
                    .isEqualTo("2");
        }
    }

    @Test
    void aPhoneThatIsTurnedOffBeforeTheReceiptCameFindsItsSheetSent() {
        try (Window window = browsers.open(Look.PHONE)) {
            Page page = window.page();
            page.navigate(scan());
            page.locator("main a.btn").click();
            for (int item = 0; item < Colleagues.ITEMS; item++)
                page.locator("button.ans[value='3']").click();
            page.locator("form[action='/svar/send'] button").click();
            page.waitForURL("**/svar/tak");
            page.goBack();
            page.navigate("/svar/tjek");
            assertThat(page.url()).endsWith("/svar/tak");
        }
        assertThat(cast.close(havgard, wave).closure().orElseThrow().sheets()).isEqualTo(1);
    }
}
