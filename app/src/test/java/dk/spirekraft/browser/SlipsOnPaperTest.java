package dk.spirekraft.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Browsers;
import dk.spirekraft.story.Browsers.Look;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.RunningProgram;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Slips as they come out of a printer, eight to a sheet.
@RunningProgram
@Tag("browser")
class SlipsOnPaperTest {

    /// What an A4 sheet leaves between its margins of 14 mm, in CSS pixels.
    private static final Look BETWEEN_MARGINS = new Look(688, 1016, true, false);

    private static final String WIDEST = """
            () => document.querySelectorAll('.slip-code').forEach(code => code.textContent = 'WWWW-WWWWW-WWWWW')
            """;

    private static final String OVERRUN = """
            () => [...document.querySelectorAll('.slip')].flatMap(slip => {
                const ends = slip.getBoundingClientRect().right - 3;
                return [...slip.querySelectorAll('p')].filter(text => {
                    const range = document.createRange();
                    range.selectNodeContents(text);
                    return range.getBoundingClientRect().right > ends;
                }).map(text => text.textContent);
            })
            """;

    @Autowired
    Cast cast;

    @Autowired
    Browsers browsers;

    @Test
    void theWidestCodeStaysWithinItsSlip() {
        School havgard = cast.school("Havgård Skole og Fritidscenter Nordvest", 62);
        cast.openWave(havgard);
        String address = havgard.address() + "/maalinger/1";
        try (var window = browsers.open(BETWEEN_MARGINS)) {
            Page page = window.page();
            signIn(page, cast.person(Role.AMR, havgard));
            page.navigate(address);
            page.locator("form[action$='/sedler'] button").click();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.evaluate(WIDEST);
            page.pdf(new Page.PdfOptions().setPath(Path.of("target/slips.pdf")).setPreferCSSPageSize(true));
            assertThat((List<?>) page.evaluate(OVERRUN)).isEmpty();
        }
    }

    private void signIn(Page page, String email) {
        page.navigate("/log-ind");
        page.locator("input[type=email]").fill(email);
        page.locator("form[action='/log-ind'] button").first().click();
        page.navigate(cast.linkFor(email).orElseThrow());
        page.locator("main form button").click();
    }
}
