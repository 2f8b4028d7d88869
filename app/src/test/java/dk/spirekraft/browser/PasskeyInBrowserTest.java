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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A phone that knows its owner signs them in and opens their journal, in a real Chromium with a passkey of its own.
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

    private void signIn(Page page) {
        page.navigate("/log-ind");
        page.locator("input[type=email]").fill(email);
        page.locator("form[action='/log-ind'] button").first().click();
        page.navigate(cast.linkFor(email).orElseThrow());
        page.locator("main form button").click();
    }

    private static void make(Page page) {
        page.navigate("/mig");
        page.locator("#navn").fill("Min telefon");
        page.locator("[data-passkey=make] button").click();
        assertThat(page.locator("#noegler li")).containsText("Min telefon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void theDeviceMakesNoneWithoutAName(String name) {
        try (Window window = browsers.open(Look.PHONE)) {
            Page page = window.page();
            device(window, true);
            signIn(page);
            page.navigate("/mig");
            page.locator("#navn").fill(name);
            page.locator("[data-passkey=make] button").click();
            assertThat(page.locator("#navn")).isFocused();
            assertThat(page.locator("[data-passkey=make] [role=alert]")).isHidden();
            make(page);
        }
    }

    private static void begin(Page page) {
        page.navigate("/dagbog");
        page.locator("form[action='/dagbog/noegle'] button").click();
        String code = page.locator(".code").innerText().strip();
        page.locator("#sidste").fill(code.substring(code.length() - 4));
        page.locator("form[action='/dagbog/noegle/gemt'] button").click();
    }

    @Test
    void itSignsInWithoutALinkUntilItIsTakenAway() {
        try (Window window = browsers.open(Look.PHONE)) {
            Page page = window.page();
            device(window, true);
            signIn(page);
            make(page);
            signOut(page);
            page.navigate("/log-ind");
            page.locator("[data-passkey=use] button").click();
            page.waitForURL("**/skoler/**");
            page.navigate("/mig");
            assertThat(page.locator("#noegler li")).containsText("Sidst brugt");
            page.locator("form[action^='/mig/noegler/'][action$='/sletning'] button")
                    .click();
            signOut(page);
            page.navigate("/log-ind");
            page.locator("[data-passkey=use] button").click();
            assertThat(page.locator(".faults")).containsText("Adgangsnøglen låste ikke op.");
            assertThat(window.elsewhere()).isEmpty();
        }
    }

    private static void signOut(Page page) {
        page.locator("form[action='/log-ud'] button").click();
        page.waitForURL("**/");
    }

    @Test
    void withoutScriptBothPagesSayWhatIsMissing() {
        try (Window window = browsers.open(Look.PHONE.withoutScript())) {
            Page page = window.page();
            signIn(page);
            page.navigate("/mig");
            assertThat(page.getByText("Her kan du ikke lave en adgangsnøgle.")).isVisible();
            assertThat(page.locator("[data-passkey]")).isHidden();
            page.navigate("/log-ind");
            assertThat(page.getByText("Linket virker altid.")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPhoneThatGivesASecretUnlocksAndOneThatDoesNotSaysSo(boolean prf) {
        try (Window window = browsers.open(Look.PHONE)) {
            Page page = window.page();
            device(window, prf);
            signIn(page);
            make(page);
            begin(page);
            page.locator("[data-passkey=unlock] button").click();
            if (!prf) {
                assertThat(page.locator("[data-passkey=unlock] [role=alert]")).isVisible();
                return;
            }
            assertThat(page.locator("form[action='/dagbog/telefon/glemt']")).isVisible();
            page.locator("form[action='/dagbog/laasning'] button").click();
            assertThat(page.locator("#kode")).isVisible();
            page.locator("[data-passkey=unlock] button").click();
            assertThat(page.locator("a[href='/dagbog/nyt']")).isVisible();
            assertThat(window.complaints()).isEmpty();
            assertThat(window.elsewhere()).isEmpty();
        }
    }
}
