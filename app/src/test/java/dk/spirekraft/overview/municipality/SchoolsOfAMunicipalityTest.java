package dk.spirekraft.overview.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.workshop.Attendance;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.story.Anchored;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Diaries;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The secretariat sees where each school is, how its programme went, and what the school says of itself.
@RunningProgram
class SchoolsOfAMunicipalityTest {

    private static final Pattern WISH = Pattern.compile("/hjaelp/[0-9a-f-]{36}/tilbage");

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    @Autowired
    Diaries diaries;

    @Autowired
    Anchored anchored;

    @Autowired
    Schools schools;

    School havgard;
    School abrinken;
    Programme programme;

    @BeforeEach
    void twoSchoolsAreInAProgramme() {
        UUID municipality = cast.municipality();
        abrinken = cast.school(municipality, "Åbrinken Skole", 51);
        havgard = cast.school(municipality, "Havgård Skole", 62);
        programme = course.start(abrinken, havgard);
        course.seat(programme, havgard, "Læreren", "Vikaren");
    }

    private Phone secretary() {
        return cast.signedIn(Role.SECRETARIAT, havgard);
    }

    private String page() {
        return secretary().get("/kommune").body();
    }

    /// What stands under the heading of the schools outside all programmes.
    private static String outside(String page) {
        return page.split("<h2>Ikke i et forløb</h2>", 2)[1];
    }

    /// What stands on the card of a school.
    private static String card(String page, School school) {
        return page.split("<a href=\"" + school.address() + "\">", 2)[1].split("</li>", 2)[0];
    }

    @Test
    void aProgrammeBeginsAndGoesOnPhaseByPhase() {
        assertThat(card(page(), havgard)).contains("Forløbet er ikke begyndt. Næste: ");
        diaries.hold(programme, havgard, 1, Attendance.State.PRESENT);
        assertThat(card(page(), havgard)).contains("Udforsker. Næste: ").contains("Workshops holdt");
        assertThat(card(page(), abrinken)).contains("Udforsker");
    }

    @Test
    void aSchoolOutsideAllProgrammesSaysNothingOfOne() {
        School lillebaek = cast.school(havgard.municipality(), "Lillebæk Skole", 30);
        assertThat(card(page(), lillebaek)).doesNotContain("forløb", "Næste");
        assertThat(outside(page())).contains("Lillebæk Skole").doesNotContain("Havgård Skole", "Åbrinken Skole");
    }

    @Test
    void aSchoolThatOnlyAnsweredIsAmongThoseInAProgrammeOnceItTakesPart() {
        School engbjerg = cast.in(havgard, () -> schools.add(havgard.municipality(), "Engbjerg Skole", false));
        assertThat(outside(page())).contains("Engbjerg Skole");
        course.start(engbjerg);
        assertThat(page()).contains("Engbjerg Skole").doesNotContain("<h2>Ikke i et forløb</h2>");
    }

    @Nested
    class Anchoring {

        @Test
        void staysAtTheSchoolUntilItIsShown() {
            anchored.checked(havgard);
            assertThat(page()).doesNotContain("Sådan er det forankret");
            turn("true");
            assertThat(card(page(), havgard)).contains("Sådan er det forankret (24. nov. 2026)", "Nøglepersoner");
            assertThat(card(page(), abrinken)).doesNotContain("Sådan er det forankret");
            turn("false");
            assertThat(page()).doesNotContain("Sådan er det forankret");
        }

        private void turn(String vis) {
            Phone amr = cast.signedIn(Role.AMR, havgard);
            amr.get(havgard.address() + "/kommunen");
            amr.post(havgard.address() + "/kommunen/forankring", Map.of("vis", vis));
        }
    }

    @Nested
    class Help {

        private static final String TEXT = "Vi er kørt fast med vikardækningen";

        private Phone.Page ask(String topic, String text) {
            Phone tr = cast.signedIn(Role.TR, havgard);
            tr.get(havgard.address() + "/kommunen");
            return tr.post(havgard.address() + "/kommunen/hjaelp", Map.of("emne", topic, "tekst", text));
        }

        @Test
        void isRaisedByTheSchoolAndReadBySecretariatAndConsultant() {
            assertThat(ask("TRYING", TEXT).body()).contains(TEXT, "At afprøve noget");
            assertThat(card(page(), havgard)).contains("Vi vil gerne have hjælp: At afprøve noget", TEXT);
            assertThat(secretary().get("/kommune/hjaelp").body()).contains("Havgård Skole", TEXT);
            assertThat(cast.signedIn(Role.CONSULTANT, havgard)
                            .get("/kommune/hjaelp")
                            .body())
                    .contains("Havgård Skole", TEXT);
        }

        @Test
        void isNotForTheAdministration() {
            ask("TRYING", TEXT);
            Phone administration = cast.signedIn(Role.ADMINISTRATION, havgard);
            assertThat(administration.get("/kommune").body())
                    .contains("Havgård Skole")
                    .doesNotContain(TEXT);
            assertThat(administration.get("/kommune/skoler.csv").body()).doesNotContain(TEXT);
            assertThat(administration.get("/kommune/hjaelp").status()).isEqualTo(404);
        }

        @Test
        void isGoneOnceItIsTakenBack() {
            ask("TRYING", TEXT);
            Phone amr = cast.signedIn(Role.AMR, havgard);
            var back = WISH.matcher(amr.get(havgard.address() + "/kommunen").body());
            assertThat(back.find()).isTrue();
            amr.post(havgard.address() + "/kommunen" + back.group(), Map.of());
            assertThat(page()).doesNotContain(TEXT);
            assertThat(amr.get(havgard.address() + "/kommunen").body()).doesNotContain(TEXT);
            assertThat(cast.signedIn(Role.OPERATOR, havgard).get("/driftslog").body())
                    .contains("Bad om hjælp", "Tog ønske om hjælp tilbage")
                    .doesNotContain(TEXT);
        }

        @Test
        void isNotTakenBackByAnotherSchool() {
            ask("TRYING", TEXT);
            Phone amr = cast.signedIn(Role.AMR, havgard);
            var back = WISH.matcher(amr.get(havgard.address() + "/kommunen").body());
            assertThat(back.find()).isTrue();
            Phone neighbour = cast.signedIn(Role.AMR, abrinken);
            neighbour.get(abrinken.address() + "/kommunen");
            neighbour.post(abrinken.address() + "/kommunen" + back.group(), Map.of());
            assertThat(page()).contains(TEXT);
        }

        @ParameterizedTest
        @CsvSource({"'', Vi er kørt fast, 'Vælg, hvad det handler om'", "TRYING, ' ', 'Skriv, hvad I gerne vil have'"})
        void whatIsMissingIsSaidAndNothingTypedIsLost(String topic, String text, String fault) {
            var page = ask(topic, text);
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body()).contains(fault, text.strip(), "<title>Fejl: ");
            if (!topic.isEmpty()) assertThat(page.body()).contains("value=\"" + topic + "\" checked");
        }

        @Test
        void tooMuchIsSaidWithHowMuchThereIsRoomFor() {
            assertThat(ask("OTHER", "x".repeat(501)).body()).contains("Der er plads til 500 tegn, og her er 501");
            assertThat(ask("OTHER", "x".repeat(500)).status()).isEqualTo(200);
        }
    }

    @Test
    void theFileHoldsWhatThePageHoldsAndNoFormula() {
        anchored.checked(havgard);
        Phone amr = cast.signedIn(Role.AMR, havgard);
        amr.get(havgard.address() + "/kommunen");
        amr.post(havgard.address() + "/kommunen/hjaelp", Map.of("emne", "OTHER", "tekst", "=1+1"));
        var file = secretary().get("/kommune/skoler.csv");
        assertThat(file.body().lines().toList())
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("\"Havgård Skole\";\"Forløbet er ikke begyndt\"")
                .endsWith("\"Noget andet: =1+1\"");
    }
}
