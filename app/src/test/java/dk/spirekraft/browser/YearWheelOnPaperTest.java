package dk.spirekraft.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Anchored;
import dk.spirekraft.story.Browsers;
import dk.spirekraft.story.Browsers.Look;
import dk.spirekraft.story.Browsers.Window;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.RunningProgram;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The year wheel as it comes out of a printer for the wall.
@RunningProgram
@Tag("browser")
class YearWheelOnPaperTest {

    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @Autowired
    Cast cast;

    @Autowired
    Anchored anchored;

    @Autowired
    Browsers browsers;

    @Test
    void itIsOneSheetOfA3() {
        School havgard = cast.school("Havgård Skole", 62);
        String amr = cast.person(Role.AMR, havgard);
        anchored.routine(havgard, "Diamantjagt", amr);
        try (Window paper = browsers.open(Look.DESK)) {
            Page page = paper.page();
            page.navigate("/log-ind");
            page.locator("input[type=email]").fill(amr);
            page.locator("form[action='/log-ind'] button").first().click();
            page.navigate(cast.linkFor(amr).orElseThrow());
            page.locator("main form button").click();
            page.navigate(havgard.address() + "/forankring/aarshjul?vis=print");
            String pdf =
                    new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
            assertThat(PDF_PAGE.matcher(pdf).results()).hasSize(1);
            assertThat(pdf).containsPattern("MediaBox \\[0 0 119\\d(\\.\\d+)? 84\\d");
        }
    }
}
