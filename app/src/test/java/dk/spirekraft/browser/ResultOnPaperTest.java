package dk.spirekraft.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.spirekraft.measure.Slips;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.story.Browsers;
import dk.spirekraft.story.Browsers.Look;
import dk.spirekraft.story.Browsers.Window;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.understand.StaffKeys;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A result as it comes out of a printer for the meeting: three sheets of A4, however much there is to tell.
@RunningProgram
@Tag("browser")
class ResultOnPaperTest {

    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Schools schools;

    @Autowired
    Slips slips;

    @Autowired
    StaffKeys keys;

    @Autowired
    Browsers browsers;

    private void wave(School school, int piles, long seed) {
        WavePlan plan = cast.plan(school);
        Wave wave = cast.openWave(new WavePlan(
                school,
                plan.questionnaire(),
                plan.round(),
                plan.opensAt(),
                plan.closesAt(),
                plan.dialogueOn(),
                true,
                plan.minGroupSize()));
        var random = new Random(seed);
        for (int pile = 1; pile <= piles; pile++) {
            int number = pile;
            cast.in(school, () -> slips.print(wave, number, 12))
                    .forEach(code -> colleagues.answer(code, item -> 1 + random.nextInt(5)));
        }
        colleagues.show(school, cast.close(school, wave));
    }

    @Test
    void aSecondMeasurementWithTeamsAndAChangeTakesThreePages() {
        School abrinken = cast.school("Åbrinken Skole", 14);
        cast.in(abrinken, () -> {
            for (String unit : new String[] {"Mellemtrin", "Udskoling", "SFO og klub", "Service og kontor"})
                schools.addUnit(abrinken, unit, 14);
            return abrinken;
        });
        wave(abrinken, 5, 1);
        wave(abrinken, 5, 2);
        assertThat(cast.signedIn(Role.AMR, abrinken)
                        .get(abrinken.address() + "/maalinger/2/resultater")
                        .body())
                .contains("Service og kontor</th>", "siden 1. måling");
        try (Window paper = browsers.open(Look.DESK)) {
            Page page = paper.page();
            page.navigate("/personale/" + cast.in(abrinken, () -> keys.of(abrinken)));
            String pdf = new String(
                    page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)),
                    StandardCharsets.ISO_8859_1);
            assertThat(PDF_PAGE.matcher(pdf).results()).hasSize(3);
        }
    }
}
