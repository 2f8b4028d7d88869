package dk.spirekraft.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import dk.spirekraft.people.Role;
import dk.spirekraft.story.Browsers;
import dk.spirekraft.story.Browsers.Look;
import dk.spirekraft.story.Browsers.Window;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.RunningProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A phone that knows its owner opens their journal, in a real Chromium with a passkey of its own.
@RunningProgram
@Tag("browser")
class PasskeyInBrowserTest {

    @Autowired
    Cast cast;

    @Autowired
    Browsers browsers;

    String email;

    @BeforeEach
    void aTeacher() {
        email = cast.person(Role.MEMBER, cast.school("Havgård Skole", 62));
    }

    /// A device that asks nobody and always says yes.
    ///
    /// @param prf true where its passkeys give a secret
    private static void device(Window window, boolean prf) {
        CDPSession devtools = window.context().newCDPSession(window.page());
        devtools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("ctap2Version", "ctap2_1");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        options.addProperty("hasPrf", prf);
        JsonObject wanted = new JsonObject();
        wanted.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", wanted);
    }

    private void begin(Page page) {
        page.navigate("/log-ind");
        page.locator("input[type=email]").fill(email);
        page.locator("form[action='/log-ind'] button").first().click();
        page.navigate(cast.linkFor(email).orElseThrow());
        page.locator("main form button").click();
        page.navigate("/dagbog");
        page.locator("form[action='/dagbog/noegle'] button").click();
        String code = page.locator(".code").innerText().strip();
        page.locator("#sidste").fill(code.substring(code.length() - 4));
        page.locator("form[action='/dagbog/noegle/gemt'] button").click();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPhoneThatGivesASecretUnlocksAndOneThatDoesNotSaysSo(boolean prf) {
        try (Window window = browsers.open(Look.PHONE)) {
            Page page = window.page();
            device(window, prf);
            begin(page);
            page.locator("[data-making] button").click();
            if (!prf) {
                assertThat(page.locator("[data-making] [role=alert]")).isVisible();
                return;
            }
            assertThat(page.locator("form[action='/dagbog/telefon/glemt']")).isVisible();
            page.locator("form[action='/dagbog/laasning'] button").click();
            assertThat(page.locator("#kode")).isVisible();
            page.locator("[data-salt] button").click();
            assertThat(page.locator("a[href='/dagbog/nyt']")).isVisible();
            assertThat(window.complaints()).isEmpty();
            assertThat(window.elsewhere()).isEmpty();
        }
    }
}
