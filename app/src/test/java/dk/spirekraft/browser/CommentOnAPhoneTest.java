package dk.spirekraft.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.spirekraft.measure.TellingWords;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Browsers;
import dk.spirekraft.story.Browsers.Look;
import dk.spirekraft.story.Browsers.Window;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.RunningProgram;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A colleague writes a comment on a small phone and is asked about a name, and a representative withholds one.
@RunningProgram
@Tag("browser")
class CommentOnAPhoneTest {

    private static final Look NARROW = new Look(320, 640, true, false);

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Browsers browsers;

    School havgard;

    @BeforeEach
    void havgard() {
        havgard = cast.school("Havgård Skole", 18);
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }

    private static void isWell(Page page) {
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as(page.url())
                .isLessThanOrEqualTo(320);
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNameIsAskedAboutOnceAndThenTheWordsGo(boolean script) {
        Wave wave = cast.openWave(cast.plan(havgard).takingComments(true));
        String code = cast.slips(havgard, wave, 1).getFirst().symbols();
        try (Window window = browsers.open(script ? NARROW : NARROW.withoutScript())) {
            Page page = window.page();
            page.navigate("/s/" + code);
            page.navigate("/svar/tjek");
            page.getByLabel("Vil du skrive en kommentar?").fill("Mette bestemmer det hele\nog ingen siger noget");
            if (script) isWell(page);
            press(page, "Send svar");
            assertThat(page.locator("#kommentar-warning").innerText()).contains("Det ligner et navn: Mette");
            assertThat(page.locator("#kommentar").inputValue())
                    .isEqualTo("Mette bestemmer det hele\nog ingen siger noget");
            if (script) isWell(page);
            press(page, "Send svar");
            assertThat(page.url()).endsWith("/svar/tak");
            assertThat(window.elsewhere()).isEmpty();
        }
    }

    /// What the phone finds while somebody writes, and what the server finds when it is sent.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mette bestemmer det hele",
                "Vi hjælper Mettes team, og Rektor ved det",
                "Det går ud over min graviditet og stress",
                "Ring på 20 30 40 50 eller skriv til a@b.dk",
                "I Danmark taler vi sammen hver Mandag",
                "pedellen siger, at Ole-Bjørn er syg",
                "Vi har det godt sammen."
            })
    void thePhoneFindsWhatTheServerFinds(String comment) {
        Wave wave = cast.openWave(cast.plan(havgard).takingComments(true));
        String code = cast.slips(havgard, wave, 1).getFirst().symbols();
        Map<String, List<String>> expected = new TreeMap<>();
        new TellingWords()
                .in(comment)
                .forEach((kind, words) -> expected.put(kind.name().toLowerCase(Locale.ROOT), words));
        try (Window window = browsers.open(NARROW)) {
            Page page = window.page();
            page.navigate("/s/" + code);
            page.navigate("/svar/tjek");
            page.locator("#kommentar").pressSequentially(comment);
            Map<String, List<String>> found = new TreeMap<>();
            for (Locator line : page.locator("[data-kind]").all())
                if (line.isVisible())
                    found.put(
                            line.getAttribute("data-kind"),
                            List.of(line.locator("b").innerText().split(", ")));
            assertThat(found).isEqualTo(expected);
            isWell(page);
            assertThat(page.locator("#kommentar").inputValue()).isEqualTo(comment);
        }
    }

    @Test
    void aRepresentativeReadsWithholdsAndShowsOnTheSmallestPhone() {
        Wave wave = colleagues.commentedWave(havgard, 10);
        colleagues.show(havgard, wave);
        String amr = cast.person(Role.AMR, havgard);
        try (Window window = browsers.open(NARROW)) {
            Page page = window.page();
            page.navigate("/log-ind");
            page.locator("input[type=email]").fill(amr);
            page.locator("form[action='/log-ind'] button").first().click();
            page.navigate(cast.linkFor(amr).orElseThrow());
            page.locator("main form button").click();
            page.navigate(havgard.address() + "/maalinger/1/kommentarer");
            page.locator(".comments details").first().locator("summary").click();
            isWell(page);
            page.locator(".comments details")
                    .first()
                    .getByLabel("Den nævner en bestemt person")
                    .check();
            page.locator(".comments details form button").first().click();
            assertThat(page.locator(".comments blockquote").count()).isEqualTo(9);
            press(page, "Vis kommentarerne for alle");
            assertThat(page.locator("main").innerText()).contains("Alle på skolen kan læse dem");
            isWell(page);
            assertThat(window.elsewhere()).isEmpty();
        }
    }
}
