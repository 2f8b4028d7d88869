package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Before a wave opens, staff are told who decides about their data, by what law, and whom to ask (GDPR article 13).
@RunningProgram
class InformationSheetTest {

    private static final String SAID = "/kommune/databeskyttelse";

    @Autowired
    Cast cast;

    @Autowired
    People people;

    School havgard;
    Wave wave;
    Phone amr;
    Phone secretary;

    @BeforeEach
    void havgardPlansAWave() {
        havgard = cast.school("Havgård Skole", 62);
        wave = cast.openWave(havgard);
        amr = cast.signedIn(Role.AMR, havgard);
        secretary = cast.signedIn(Role.SECRETARIAT, havgard);
        secretary.get(SAID);
    }

    private String sheet() {
        return amr.get(havgard.address() + "/maalinger/1/materiale/information").body();
    }

    @Test
    void itNamesTheMunicipalityTheLawAndWhomToAskAtTheSchool() {
        cast.in(havgard, () -> {
            var ole =
                    people.addPerson(havgard.municipality(), "Ole Lund", "ole@havgaard-" + havgard.slug() + ".example");
            return people.grant(ole.orElseThrow().id(), Role.TR, havgard);
        });
        assertThat(sheet())
                .contains("Dataansvarlig: Fjordby.")
                .contains("artikel 6, stk. 1, litra e", "databeskyttelseslovens § 12", "arbejdsmiljølovens § 15 a")
                .contains("TR Ole Lund", "kommunens arbejdsmiljøsekretariat", "se kommunens hjemmeside")
                .contains("Formål:", "Modtagere:", "Opbevaring:", "Datatilsynet");
    }

    @Test
    void howLongAnswersAreKeptIsToldAlikeOnTheSheetAndToWhoeverAnswers() {
        assertThat(sheet()).contains("uden slutdato").doesNotContain("så længe skolen bruger programmet");
        assertThat(cast.phone().get("/om/anonymitet").body()).contains("Svarene har ingen slutdato.");
    }

    @Test
    void whoeverIsListedByWhatTheyAreIsNotNamedTwice() {
        cast.in(havgard, () -> {
            var tr = people.addPerson(havgard.municipality(), "TR, Havgård Skole", "tr@" + havgard.slug() + ".example");
            return people.grant(tr.orElseThrow().id(), Role.TR, havgard);
        });
        assertThat(sheet()).contains(" eller TR, Havgård Skole.").doesNotContain("TR TR");
    }

    @Test
    void itSaysTheSameInEnglish() {
        amr.get("/?sprog=en");
        assertThat(sheet())
                .contains("Controller: Fjordby.", "article 6(1)(e)", "section 15 a", "see the municipality")
                .doesNotContain("kommune");
    }

    @Test
    void whatTheMunicipalitySaysOfItselfStandsOnTheSheet() {
        var kept = secretary.post(
                SAID,
                Map.of(
                        "kontakt", "Arbejdsmiljøsekretariatet, 00 00 00 00",
                        "raadgiver", "  dpo@fjordby.example ",
                        "grundlag", "Artikel 6, efter aftale i HovedMED."));
        assertThat(kept.body()).contains("Gemt.", "value=\"dpo@fjordby.example\"");
        assertThat(sheet())
                .contains("I kommunen: Arbejdsmiljøsekretariatet, 00 00 00 00.", ": dpo@fjordby.example.")
                .contains("Retsgrundlag: Artikel 6, efter aftale i HovedMED.")
                .doesNotContain("se kommunens hjemmeside", "HovedMED..");
    }

    @Test
    void whoeverAnswersReadsItBeforeAndAfterAndItLeavesNothingBehind() {
        secretary.post(
                SAID, Map.of("kontakt", "Anna Bæk, 00 00 00 00", "raadgiver", "dpo@fjordby.example", "grundlag", ""));
        Phone phone = cast.phone();
        assertThat(phone.get("/svar/information").path()).as("without a slip").isEqualTo("/svar");
        String scan = "/s/" + cast.slips(havgard, wave, 1).getFirst().symbols();
        assertThat(phone.get(scan).body())
                .contains("href=\"/svar/information\"", "Spørg jeres AMR eller Anna Bæk, 00 00 00 00.")
                .doesNotContain("kommunens arbejdsmiljøsekretariat");
        var page = phone.get("/svar/information");
        assertThat(page.body())
                .contains("Dataansvarlig: Fjordby.", "Anna Bæk", "dpo@fjordby.example", "Opbevaring:", "Datatilsynet")
                .doesNotContain("<form");
        assertThat(page.response().headers().allValues("set-cookie")).isEmpty();
        phone.post("/svar/send", Map.of());
        assertThat(phone.get("/svar/information").body()).contains("Dataansvarlig: Fjordby.");
    }

    @Test
    void paperIsSeenByWhoeverEntersItAndThatIsSaid() {
        for (String sheet : List.of("papirskema", "plakat"))
            assertThat(amr.get(havgard.address() + "/maalinger/1/materiale/" + sheet)
                            .body())
                    .as(sheet)
                    .contains("taster")
                    .doesNotContain("Ingen kan se dit svar.", "Ingen på skolen eller i kommunen kan se dit svar");
    }

    @Test
    void tooManyWordsStayInTheFormBesideTheirFault() {
        String long200 = "A".repeat(201);
        var page = secretary.post(
                SAID, Map.of("kontakt", long200, "raadgiver", "dpo@fjordby.example", "grundlag", "§ 12"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Fejl: ", "id=\"kontakt-fault\"", "plads til 200 tegn, og her er 201")
                .contains(long200, "dpo@fjordby.example", "§ 12</textarea>");
        assertThat(sheet()).doesNotContain(long200);
    }

    @Test
    void onlyTheSecretariatOfThisMunicipalityChangesIt() {
        Phone elsewhere = cast.signedIn(Role.SECRETARIAT, cast.school("Skolen i nabokommunen", 40));
        elsewhere.get(SAID);
        elsewhere.post(SAID, Map.of("kontakt", "Naboerne", "raadgiver", "", "grundlag", ""));
        assertThat(sheet()).doesNotContain("Naboerne");
    }
}
