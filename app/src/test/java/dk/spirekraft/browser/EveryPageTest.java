package dk.spirekraft.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import dk.spirekraft.learn.support.MailKeys;
import dk.spirekraft.measure.Invited;
import dk.spirekraft.story.Browsers;
import dk.spirekraft.story.Browsers.Look;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Stage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Every page can be used by everybody: no fault that axe-core knows, in both languages, by day and by night, and
/// nothing to the side of a narrow screen.
@RunningProgram
@Tag("browser")
class EveryPageTest {

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @Autowired
    Invited invited;

    @Autowired
    MailKeys mail;

    @Autowired
    Browsers browsers;

    EveryPage pages;

    @BeforeEach
    void everythingIsOnStage() {
        pages = EveryPage.on(stage, cast, invited, mail);
    }

    @ParameterizedTest
    @CsvSource({"da, false", "da, true", "en, false", "en, true"})
    void axeFindsNothingWrongOnAnyPage(String language, boolean dark) {
        Look look = dark ? Look.PHONE.inTheDark() : Look.PHONE;
        List<String> wrong = new ArrayList<>();
        pages.look(
                browsers,
                look,
                language,
                window -> new AxeBuilder(window.page())
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()
                        .forEach(violation -> wrong.add("%s: %s %s"
                                .formatted(
                                        path(window.page().url()),
                                        violation.getId(),
                                        violation.getNodes().getFirst().getHtml()))));
        assertThat(wrong).isEmpty();
    }

    @Test
    void axeFindsWhatIsWrong() {
        try (var window = browsers.open(Look.PHONE)) {
            window.page().setContent("<html><body><img src='/assets/mark.svg'><input></body></html>");
            assertThat(new AxeBuilder(window.page())
                            .setLegacyMode(true)
                            .analyze()
                            .getViolations())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void nothingLiesToTheSideOfANarrowScreen(String language) {
        List<String> wide = new ArrayList<>();
        pages.look(browsers, new Look(320, 640, true, false), language, window -> {
            int width = ((Number) window.page().evaluate("document.documentElement.scrollWidth")).intValue();
            if (width > 320) wide.add(path(window.page().url()) + " is " + width + " wide");
        });
        assertThat(wide).isEmpty();
    }

    @Test
    void noPageAsksAnotherHostOrBreaksItsOwnPolicy() {
        List<String> wrong = new ArrayList<>();
        pages.look(browsers, Look.DESK, "da", window -> {
            wrong.addAll(window.elsewhere());
            window.complaints().stream()
                    // A page that is not there, and one that refuses a form, are pages too.
                    .filter(complaint -> !complaint.matches(".*status of (404|422) .*"))
                    .forEach(wrong::add);
        });
        assertThat(wrong).isEmpty();
    }

    private static String path(String url) {
        return url.replaceFirst("https?://[^/]+", "");
    }
}
