package dk.spirekraft.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.spirekraft.story.Browsers;
import dk.spirekraft.story.Browsers.Look;
import dk.spirekraft.story.RunningProgram;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A method is led from the projector step by step, with a clock that ends softly, and from a printed card.
@RunningProgram
@Tag("browser")
class MethodOnProjectorTest {

    private static final String STEPS = "/metoder/diamantjagt?vis=storskaerm";

    @Autowired
    Browsers browsers;

    @Test
    void arrowKeysAndLinksLeadFromStepToStep() {
        try (var window = browsers.open(Look.DESK)) {
            Page page = window.page();
            page.navigate(STEPS);
            page.keyboard().press("ArrowRight");
            assertThat(page).hasURL(Pattern.compile("#trin-1$"));
            assertThat(page.locator("#trin-1 h2")).isInViewport();
            page.locator("#trin-1 a[data-next]").click();
            assertThat(page.locator("#trin-2 h2")).isInViewport();
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator("#trin-1 h2")).isInViewport();
        }
    }

    @Test
    void theClockRunsDownPausesGoesOnAndEndsSoftly() {
        try (var window = browsers.open(Look.DESK)) {
            Page page = window.page();
            page.clock().install();
            page.navigate(STEPS);
            Locator step = page.locator("#trin-1");
            Locator left = step.locator(".left");
            assertThat(left).hasText("2:00");
            step.locator("[data-go]").click();
            page.clock().runFor(30_000);
            assertThat(left).hasText("1:30");
            step.locator("[data-go]").click();
            page.clock().runFor(60_000);
            assertThat(left).hasText("1:30");
            step.locator("[data-more]").click();
            assertThat(left).hasText("2:30");
            step.locator("[data-go]").click();
            page.clock().runFor(151_000);
            assertThat(left).hasText("0:00");
            assertThat(step.locator(".time-up")).isVisible();
            step.locator("[data-more]").click();
            assertThat(left).hasText("1:00");
            assertThat(step.locator(".time-up")).isHidden();
        }
    }

    @Test
    void withoutScriptsTheStepsAreLinksOnOnePage() {
        try (var window = browsers.open(Look.DESK.withoutScript())) {
            Page page = window.page();
            page.navigate(STEPS);
            page.locator("#trin-0 a[data-next]").click();
            assertThat(page.locator("#trin-1 h2")).isInViewport();
            assertThat(page.locator("#trin-1 .step-clock")).isHidden();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tre-linser", "hjaelperunden"})
    void aCardPrintsOnOneSideOfA5(String card) {
        try (var window = browsers.open(Look.DESK)) {
            window.page().navigate("/metoder/" + card);
            byte[] pdf = window.page()
                    .pdf(new Page.PdfOptions()
                            .setPath(Path.of("target/method.pdf"))
                            .setPreferCSSPageSize(true));
            String text = new String(pdf, StandardCharsets.ISO_8859_1);
            var boxes = Pattern.compile("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)]")
                    .matcher(text)
                    .results()
                    .toList();
            assertThat(boxes).hasSize(1).allSatisfy(box -> {
                assertThat(Double.parseDouble(box.group(1))).isBetween(418.0, 422.0);
                assertThat(Double.parseDouble(box.group(2))).isBetween(593.0, 597.0);
            });
        }
    }
}
