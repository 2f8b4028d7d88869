package dk.spirekraft.understand.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Golden;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.understand.StaffKeys;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// One scale by itself, for the working group, for all staff, and for nobody before them.
@RunningProgram
class ScalePageTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    StaffKeys keys;

    School havgard;

    @BeforeEach
    void havgardIsThere() {
        havgard = cast.school("Havgård Skole", 62);
    }

    private String address(int wave) {
        return "%s/maalinger/%d/resultater/trust".formatted(havgard.address(), wave);
    }

    private Phone.Page scale(int wave, String way) {
        return cast.signedIn(Role.AMR, havgard).get(address(wave) + way);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 31})
    void soManyAnswers(int answers) {
        colleagues.shownWave(havgard, answers, 1);
        Golden.expect("scale-" + answers, scale(1, ""));
        Golden.expect("scale-" + answers + "-table", scale(1, "?vis=tabel"));
    }

    @Test
    void withTheWaveBefore() {
        colleagues.shownWave(havgard, 31, 1);
        colleagues.shownWave(havgard, 31, 2);
        Golden.expect("scale-change", scale(2, ""));
        Golden.expect("scale-change-table", scale(2, "?vis=tabel"));
    }

    @Test
    void aNoteLeadsBackToTheScaleAndStaffReadIt() {
        colleagues.shownWave(havgard, 12, 1);
        Phone amr = cast.signedIn(Role.AMR, havgard);
        amr.get(address(1));
        amr.post(havgard.address() + "/maalinger/1/dialog", Map.of("skala", "trust", "text", "Vi var overraskede"));
        assertThat(amr.get(address(1)).body()).contains("Notér, hvad I så", "<li>Vi var overraskede");
        Phone staff = cast.phone();
        staff.get("/personale/" + cast.in(havgard, () -> keys.of(havgard)));
        String page = staff.get("/personale/resultater/trust").body();
        assertThat(page)
                .contains("<h1 id=\"h1\">Tillid</h1>", "Vi var overraskede")
                .doesNotContain("<textarea");
        assertThat(staff.get("/personale").body()).contains("href=\"/personale/resultater/trust\"");
    }

    @Test
    void aNoteThatIsTooLongStaysInItsFormAndOneThatNamesSomebodyIsTakenAway() {
        colleagues.shownWave(havgard, 12, 1);
        Phone amr = cast.signedIn(Role.AMR, havgard);
        String dialogue = havgard.address() + "/maalinger/1/dialog";
        amr.get(address(1));
        var refused = amr.post(dialogue, Map.of("skala", "trust", "text", "a".repeat(2001)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Denne har 2001.", "a".repeat(2001) + "</textarea>");
        assertThat(amr.post(dialogue, Map.of("text", " ")).body()).contains("aria-invalid=\"true\"");
        amr.post(dialogue, Map.of("text", "Bo var sur"));
        var note = Pattern.compile("dialog/([0-9a-f-]{36})/sletning")
                .matcher(amr.get(address(1)).body());
        assertThat(note.find()).isTrue();
        amr.post(dialogue + "/" + note.group(1) + "/sletning", Map.of());
        assertThat(amr.get(address(1)).body()).doesNotContain("Bo var sur");
    }

    @Test
    void fromThreeMeasurementsOnTheScaleIsDrawnOverTime() {
        colleagues.shownWave(havgard, 30, 1);
        colleagues.shownWave(havgard, 30, 2);
        assertThat(scale(2, "").body()).doesNotContain("Sådan har tallet ligget over tid");
        colleagues.shownWave(havgard, 30, 3);
        String page = scale(3, "").body();
        assertThat(page).contains("Sådan har tallet ligget over tid", "For tidligt at se et mønster.", "dash");
        assertThat(page.split("r=\"6\" class=\"own\"><title>", -1)).hasSize(4);
    }

    @Test
    void aScaleThatTooFewAnsweredSaysWhyAndWhatCanBeDone() {
        var wave = cast.openWave(havgard);
        var codes = cast.slips(havgard, wave, 12);
        for (int i = 0; i < 12; i++) {
            boolean speaks = i < 4;
            colleagues.answer(codes.get(i), item -> speaks || item > 11 ? 4 : 0);
        }
        colleagues.show(havgard, cast.close(havgard, wave));
        Golden.expect("scale-hidden", scale(1, ""));
        assertThat(scale(1, "").body())
                .contains(
                        "<h1 id=\"h1\">Tillid</h1>",
                        "for færre end fem har svaret på nok af spørgsmålene.",
                        "Svarer flere næste gang, kan tallet vises.",
                        "<textarea",
                        "href=\"" + havgard.address() + "/maalinger/1/resultater\">Se resultatet</a>");
    }

    @Test
    void nobodySeesAScaleBeforeAllDo() {
        colleagues.closedWave(havgard, 12, 1);
        assertThat(scale(1, "").body())
                .contains("Resultatet er ikke åbnet endnu")
                .doesNotContain("af 100");
    }

    @Test
    void aScaleThatIsNotAskedIsNotThere() {
        colleagues.shownWave(havgard, 12, 1);
        Phone amr = cast.signedIn(Role.AMR, havgard);
        assertThat(amr.get(address(1).replace("trust", "findes-ikke")).status()).isEqualTo(404);
    }
}
