package dk.spirekraft.understand.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.understand.StaffKeys;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Everybody can see which figures they would be part of, before they answer and without saying who they are.
@RunningProgram
class ForeseenTest {

    @Autowired
    Cast cast;

    @Autowired
    Schools schools;

    @Autowired
    dk.spirekraft.measure.Surveys surveys;

    @Autowired
    StaffKeys keys;

    School havgard;
    Phone staff;

    @BeforeEach
    void havgardHasThreeUnits() {
        havgard = cast.school("Havgård Skole", 20);
        String key = cast.in(havgard, () -> {
            schools.addUnit(havgard, "Kontor", 3);
            schools.addUnit(havgard, "SFO", 7);
            return keys.of(havgard);
        });
        staff = cast.phone();
        staff.get("/personale/" + key);
    }

    private WavePlan plan(boolean asksUnits) {
        WavePlan plan = cast.plan(havgard);
        return new WavePlan(
                havgard,
                plan.questionnaire(),
                plan.round(),
                plan.opensAt(),
                plan.closesAt(),
                plan.dialogueOn(),
                asksUnits,
                plan.minGroupSize());
    }

    private void planned(boolean asksUnits) {
        cast.in(havgard, () -> surveys.plan(plan(asksUnits)));
    }

    /// What stands under a team's name.
    private static String team(String page, String name) {
        String from = page.substring(page.indexOf("<summary>" + name + "</summary>"));
        return from.substring(0, from.indexOf("</details>"));
    }

    @Test
    void eachTeamReadsWithHowManyOthersItWouldBeShown() {
        planned(true);
        String page = staff.get("/personale/hvad-vises").body();
        assertThat(team(page, "Indskoling"))
                .contains("Hele skolen: dig og 29 andre", "Indskoling: dig og 19 andre")
                .contains("Svarer færre end 5 af jer, viser vi jer kun sammen med Kontor.");
        assertThat(team(page, "Kontor"))
                .contains("Kontor + SFO: dig og 9 andre")
                .doesNotContain("kun sammen med");
        assertThat(page).contains("Vi får ikke at vide, hvad du åbner.");
    }

    @Test
    void whereUnitsAreNotAskedForNoTeamIsShown() {
        planned(false);
        assertThat(team(staff.get("/personale/hvad-vises").body(), "SFO"))
                .contains("Hele skolen", "Dit team vises ikke for sig.")
                .doesNotContain("SFO: dig");
    }

    @Test
    void aSchoolUnderTheMinimumReadsThatNothingIsShown() {
        School small = cast.school("Åbrinken Skole", 4);
        cast.in(small, () -> surveys.plan(cast.plan(small)));
        Phone phone = cast.phone();
        phone.get("/personale/" + cast.in(small, () -> keys.of(small)));
        assertThat(team(phone.get("/personale/hvad-vises").body(), "Indskoling"))
                .contains("I er færre end 5, og så viser vi ingen tal.");
    }

    @Test
    void whoeverIsAboutToAnswerReadsTheSame() {
        Wave wave = cast.openWave(plan(true));
        Phone phone = cast.phone();
        phone.get("/s/" + cast.slips(havgard, wave, 1).getFirst().symbols());
        String start = phone.get("/svar").body();
        assertThat(start).contains("href=\"/svar/hvad-vises\"");
        assertThat(team(phone.get("/svar/hvad-vises").body(), "SFO"))
                .isEqualTo(team(staff.get("/personale/hvad-vises").body(), "SFO"));
    }

    @Test
    void lookingLeavesNoTrace() {
        planned(true);
        Map<String, java.net.HttpCookie> before = staff.cookies();
        var page = staff.get("/personale/hvad-vises");
        assertThat(page.body().split("<main", 2)[1]).doesNotContain("<form", "<select", "<input", "#");
        assertThat(page.response().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(staff.cookies().keySet()).isEqualTo(before.keySet());
        assertThat(cast.signedIn(Role.OPERATOR, havgard).get("/driftslog").body())
                .doesNotContain("hvad-vises");
    }

    @Test
    void withoutKeyOrSlipNothingIsTold() {
        planned(true);
        assertThat(cast.phone().get("/personale/hvad-vises").status()).isEqualTo(404);
        assertThat(cast.phone().get("/svar/hvad-vises").path()).isEqualTo("/svar");
    }

    @Test
    void theWayThereStandsWhereTheResultWillBe() {
        planned(true);
        assertThat(staff.get("/personale").body()).contains("href=\"/personale/hvad-vises\"");
    }
}
