package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The secretariat opens a round at several schools, and sees first what speaks against it.
@RunningProgram
class RoundOpeningTest {

    @Autowired
    Cast cast;

    @Autowired
    Surveys surveys;

    @Autowired
    Schools schools;

    @Autowired
    StoryClock clock;

    School havgard;
    Phone secretary;

    @BeforeEach
    void theSecretaryIsIn() {
        havgard = cast.school("Havgård Skole", 62);
        secretary = cast.signedIn(Role.SECRETARIAT, havgard);
        secretary.get("/kommune/maalinger");
    }

    private Map<String, String> round(String... changed) {
        Map<String, String> form = new HashMap<>(Map.of(
                "name", "Efteråret",
                "school", havgard.slug(),
                "questionnaire", "spirekraft-15 1.0",
                "opensOn", "2028-10-09",
                "opensAt", "08:00",
                "closesOn", "2028-10-23",
                "closesAt", "15:00",
                "dialogueOn", "2028-11-01",
                "units", "true"));
        for (int i = 0; i < changed.length; i += 2) form.put(changed[i], changed[i + 1]);
        return form;
    }

    private long waves() {
        return cast.in(havgard, () -> surveys.of(havgard).size());
    }

    @Test
    void theLastLookOpensNothingAndNamesQuietWeeksAndAnotherOpenWave() {
        cast.openWave(havgard);
        var page = secretary.post("/kommune/maalinger/tjek", round());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Intet er åbnet endnu", "Havgård Skole", "efterårsferien", "En anden måling er åben")
                .contains("mandag den 9. oktober 2028 kl. 8.00");
        assertThat(waves()).isEqualTo(1);
    }

    @Test
    void whereNothingSpeaksAgainstItThatIsSaid() {
        var page = secretary.post(
                "/kommune/maalinger/tjek",
                round("opensOn", "2028-03-06", "closesOn", "2028-03-20", "dialogueOn", "2028-03-28"));
        assertThat(page.body()).contains("Intet at bemærke").doesNotContain("Bemærk:");
    }

    @Test
    void aSchoolThatIsTooSmallIsNamedBeforehand() {
        School lille = cast.school(havgard.municipality(), "Lillebæk Skole", 4);
        assertThat(secretary
                        .post("/kommune/maalinger/tjek", round("school", lille.slug()))
                        .body())
                .contains("Her åbnes målingen ikke: 4 kan svare");
    }

    @Test
    void theButtonCountsOnlyTheSchoolsThatWillOpen() {
        School lille = cast.school(havgard.municipality(), "Lillebæk Skole", 4);
        assertThat(secretary
                        .post("/kommune/maalinger/tjek", round("school", havgard.slug() + "," + lille.slug()))
                        .body())
                .contains("Åbn runden på 1 skole<");
        assertThat(secretary
                        .post("/kommune/maalinger/tjek", round("school", lille.slug()))
                        .body())
                .contains("Ingen af skolerne kan åbne. Ret runden.", ">Ret runden<")
                .doesNotContain("Åbn runden på");
    }

    @Test
    void whatTheLastLookSendsOnOpensTheRound() {
        secretary.post("/kommune/maalinger/tjek", round());
        var opened = secretary.post("/kommune/maalinger", round());
        assertThat(opened.path()).matches("/kommune/maalinger/[0-9a-f-]{36}");
        assertThat(cast.in(havgard, () -> surveys.find(havgard, 1))
                        .orElseThrow()
                        .opening())
                .isPresent();
    }

    @Test
    void whereItWasTooSmallAndUnitsWerePutRightTheListSaysThatItCanOpenNow() {
        School lille = cast.school(havgard.municipality(), "Lillebæk Skole", 4);
        var opened = secretary.post(
                "/kommune/maalinger",
                round(
                        "school",
                        lille.slug(),
                        "opensOn",
                        "2026-11-30",
                        "closesOn",
                        "2026-12-07",
                        "dialogueOn",
                        "2026-12-10"));
        assertThat(opened.body()).contains("færre end 5 kan svare");
        cast.in(lille, () -> schools.addUnit(lille, "SFO", 3));
        assertThat(secretary.get(opened.path()).body())
                .contains("Nu kan 7 svare")
                .doesNotContain("færre end 5 kan svare");
        clock.pass(Duration.ofDays(20));
        assertThat(cast.signedIn(Role.SECRETARIAT, lille).get(opened.path()).body())
                .contains("tiden er gået")
                .doesNotContain("Nu kan 7 svare");
    }

    @Test
    void questionnairesAreChosenByTheirTitle() {
        assertThat(secretary.get("/kommune/maalinger").body())
                .contains("<option value=\"spirekraft-15 1.0\"", ">Spirekraft 15, version 1.0</option>")
                .doesNotContain(">spirekraft-15 1.0</option>");
    }

    @Test
    void eachSchoolCanTalkAboutItOnADayOfItsOwn() {
        School abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 51);
        var both = round(
                "school", havgard.slug() + "," + abrinken.slug(), "dialog[" + abrinken.slug() + "]", "2028-11-08");
        assertThat(secretary.post("/kommune/maalinger/tjek", both).body())
                .contains("Dialogdag på Havgård Skole", "value=\"2028-11-01\"", "value=\"2028-11-08\"");
        secretary.post("/kommune/maalinger", both);
        assertThat(dialogue(havgard)).isEqualTo("2028-11-01");
        assertThat(dialogue(abrinken)).isEqualTo("2028-11-08");
    }

    private String dialogue(School school) {
        return cast.in(school, () -> surveys.find(school, 1))
                .orElseThrow()
                .dialogueOn()
                .toString();
    }

    @Test
    void aDayBeforeTheEndIsRefusedBesideItsSchoolAndNothingIsOpenedAtAny() {
        School abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 51);
        var page = secretary.post(
                "/kommune/maalinger",
                round(
                        "school",
                        havgard.slug() + "," + abrinken.slug(),
                        "dialog[" + abrinken.slug() + "]",
                        "2028-10-20"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Fejl: ", "id=\"dialog[" + abrinken.slug() + "]-fault\"", "value=\"2028-10-20\"");
        assertThat(waves()).isZero();
    }

    @Test
    void onTheWayBackASchoolsOwnDayIsNotLost() {
        var page = secretary.post(
                "/kommune/maalinger/tjek", round("ret", "true", "dialog[" + havgard.slug() + "]", "2028-11-08"));
        assertThat(page.body()).contains("name=\"dialog[" + havgard.slug() + "]\" value=\"2028-11-08\"");
    }

    @Test
    void putRightOnceMoreNothingTypedIsLost() {
        var page = secretary.post("/kommune/maalinger/tjek", round("ret", "true"));
        assertThat(page.body())
                .contains("value=\"Efteråret\"", "value=\"2028-10-09\"", "value=\"2028-11-01\"")
                .containsPattern("id=\"units\"[^>]* checked")
                .containsPattern("value=\"" + havgard.slug() + "\" checked");
        assertThat(waves()).isZero();
    }

    @Test
    void faultsAreToldBeforeTheLastLook() {
        var page = secretary.post("/kommune/maalinger/tjek", round("dialogueOn", ""));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("id=\"dialogueOn-fault\"", "value=\"Efteråret\"");
    }

    @Test
    void aReloadOfTheLastLookLeadsBackToTheRounds() {
        assertThat(secretary.get("/kommune/maalinger/tjek").path()).isEqualTo("/kommune/maalinger");
    }

    @Test
    void theLastLookSendsOnAllThatWasTicked() {
        assertThat(secretary
                        .post("/kommune/maalinger/tjek", round("invites", "true", "comments", "true"))
                        .body())
                .contains(
                        "type=\"hidden\" name=\"units\" value=\"true\"",
                        "type=\"hidden\" name=\"invites\" value=\"true\"",
                        "type=\"hidden\" name=\"comments\" value=\"true\"");
    }

    @Test
    void whereASchoolWasTakenOutMeanwhileNothingIsOpenedAndTheSchoolsAreChosenAnew() {
        School abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 30);
        cast.in(havgard, () -> schools.remove(abrinken));
        for (String step : List.of("/kommune/maalinger/tjek", "/kommune/maalinger")) {
            var page = secretary.post(step, round("school", havgard.slug() + "," + abrinken.slug()));
            assertThat(page.status()).as(step).isEqualTo(422);
            assertThat(page.body())
                    .contains("En af skolerne er lige taget ud.", "value=\"Efteråret\"")
                    .containsPattern("value=\"" + havgard.slug() + "\" checked");
        }
        assertThat(waves()).isZero();
    }
}
