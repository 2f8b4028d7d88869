package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Unit;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A working group plans a wave, opens it, gives it more time, and closes it for good.
@RunningProgram
class OpeningTest {

    private static final Pattern DIALOGUE = Pattern.compile("name=\"dialogueOn\" value=\"([^\"]+)\"");

    @Autowired
    Cast cast;

    @Autowired
    Surveys surveys;

    @Autowired
    Schools schools;

    @Autowired
    StoryClock clock;

    School havgard;
    Phone amr;

    @BeforeEach
    void theAmrOfHavgardIsIn() {
        havgard = cast.school("Havgård Skole", 62);
        amr = cast.signedIn(Role.AMR, havgard);
    }

    /// A form as filled in for a month without holidays.
    private static Map<String, String> form(String... changed) {
        Map<String, String> form = new HashMap<>(Map.of(
                "questionnaire", "spirekraft-15 1.0",
                "opensOn", "2028-03-06",
                "opensAt", "08:00",
                "closesOn", "2028-03-20",
                "closesAt", "15:00",
                "dialogueOn", "2028-03-28",
                "units", "true"));
        for (int i = 0; i < changed.length; i += 2) form.put(changed[i], changed[i + 1]);
        return form;
    }

    private Phone.Page plan(Map<String, String> form) {
        amr.get(havgard.address() + "/maalinger/ny");
        return amr.post(havgard.address() + "/maalinger", form);
    }

    private Phone.Page wish(int wave, String what, Map<String, String> fields) {
        amr.get(havgard.address() + "/maalinger/" + wave);
        return amr.post("%s/maalinger/%d/%s".formatted(havgard.address(), wave, what), fields);
    }

    private Wave wave(int number) {
        return cast.in(havgard, () -> surveys.find(havgard, number)).orElseThrow();
    }

    @Nested
    class WhenItIsPlanned {

        @Test
        void aWaveWithoutItsDialogueDayIsRefusedBesideTheFieldAndNothingTypedIsLost() {
            var page = plan(form("dialogueOn", ""));
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body())
                    .contains("id=\"dialogueOn-fault\"", "href=\"#dialogueOn\"")
                    .contains("value=\"2028-03-06\"", "value=\"08:00\"", "value=\"2028-03-20\"", "value=\"15:00\"")
                    .containsPattern("id=\"units\"[^>]* checked");
            assertThat(cast.in(havgard, () -> surveys.of(havgard))).isEmpty();
        }

        @Test
        void whatCannotBeReadIsKeptAsItWasTyped() {
            var page = plan(form("closesOn", "i overmorgen"));
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body()).contains("id=\"closesOn-fault\"", "value=\"i overmorgen\"");
        }

        @Test
        void everyFaultIsToldAtOnce() {
            var page = plan(form("opensOn", "", "closesOn", "", "dialogueOn", "", "questionnaire", "andet 1.0"));
            assertThat(page.body())
                    .contains("#opensOn", "#closesOn", "#dialogueOn", "#questionnaire")
                    .containsPattern("<title>Fejl: ");
        }

        @Test
        void aFormWithHalfItsFieldsIsRefusedInWords() {
            assertThat(plan(Map.of("questionnaire", "spirekraft-15 1.0")).status())
                    .isEqualTo(422);
            assertThat(plan(Map.of()).status()).isEqualTo(422);
        }

        @Test
        void aBoxThatIsNotTickedIsNoFault() {
            var form = form();
            form.remove("units");
            assertThat(plan(form).path()).endsWith("/maalinger/1");
            assertThat(wave(1).asksUnits()).isFalse();
        }

        @Test
        void theDialogueComesAfterTheClosingAndTheClosingAfterTheOpening() {
            assertThat(plan(form("dialogueOn", "2028-03-19")).body()).contains("id=\"dialogueOn-fault\"");
            assertThat(plan(form("closesOn", "2028-03-05")).body()).contains("id=\"closesOn-fault\"");
            assertThat(plan(form("opensOn", "2020-03-06", "closesOn", "2020-03-20"))
                            .body())
                    .contains("id=\"closesOn-fault\"");
        }

        @Test
        void quietWeeksWarnAndForbidNothing() {
            var page = plan(form("opensOn", "2028-10-09", "closesOn", "2028-10-23", "dialogueOn", "2028-11-01"));
            assertThat(page.body()).contains("efterårsferien");
            assertThat(wish(1, "aabning", Map.of()).status()).isEqualTo(200);
            assertThat(wave(1).opening()).isPresent();
        }

        @Test
        void theNextFormSaysThatItFollowsTheLastAndSuggestsADialogueOutsideQuietWeeks() {
            assertThat(amr.get(havgard.address() + "/maalinger/ny").body())
                    .doesNotContain("som i jeres seneste måling");
            plan(form("opensOn", "2027-09-06", "closesOn", "2027-09-20", "dialogueOn", "2027-10-19"));
            var page = amr.get(havgard.address() + "/maalinger/ny");
            assertThat(page.body()).contains("som i jeres seneste måling");
            var day = DIALOGUE.matcher(page.body());
            assertThat(day.find()).isTrue();
            var suggested = LocalDate.parse(day.group(1));
            assertThat(QuietCalendar.firstClear(suggested, 0)).isEqualTo(suggested);
        }

        @Test
        void aDayMoreThanTwoYearsAwayIsASlipOfThePen() {
            var page = plan(form("opensOn", "2066-03-06", "closesOn", "2066-03-20", "dialogueOn", "2066-03-28"));
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body())
                    .contains("id=\"opensOn-fault\"", "id=\"closesOn-fault\"", "id=\"dialogueOn-fault\"");
        }

        @Test
        void aDayOfAnotherYearIsToldWithItsYear() {
            assertThat(plan(form()).body()).contains("Planlagt til mandag den 6. marts 2028 kl. 8.00");
        }

        @Test
        void otherWeeksDoNotWarn() {
            assertThat(plan(form()).body()).doesNotContain("Bemærk:");
        }
    }

    @Nested
    class WhenItOpens {

        @Test
        void underFiveCanNotOpenAtAll() {
            var four = cast.school("Lillebæk Skole", 4);
            amr = cast.signedIn(Role.AMR, four);
            havgard = four;
            plan(form());
            assertThat(wish(1, "aabning", Map.of()).status()).isEqualTo(422);
            assertThat(wave(1).opening()).isEmpty();
        }

        @Test
        void underFifteenAnOpenTalkIsSuggestedAndFromFifteenNot() {
            assertThat(advised(14)).isTrue();
            assertThat(advised(15)).isFalse();
        }

        private boolean advised(int staff) {
            havgard = cast.school("Lillebæk Skole", staff);
            amr = cast.signedIn(Role.AMR, havgard);
            return plan(form()).says("giver en åben samtale tit mere end tal");
        }

        @Test
        void unitsAndCountsAreFrozenSoThatALaterChangeRecutsNothing() {
            var wave = cast.openWave(havgard);
            var unit = cast.in(havgard, () -> schools.units(havgard)).getFirst();
            amr.get(havgard.address() + "/enheder");
            amr.post(
                    havgard.address() + "/enheder", Map.of("id", unit.id().toString(), "name", "Omdøbt", "staff", "3"));
            assertThat(cast.in(havgard, () -> schools.units(havgard)))
                    .extracting(Unit::name)
                    .containsExactly("Omdøbt");
            assertThat(wave(wave.number()).opening().orElseThrow().eligible()).isEqualTo(62);
            assertThat(amr.get(havgard.address() + "/maalinger/1").body())
                    .contains("Hele skolen", "62")
                    .doesNotContain("Omdøbt");
        }

        @Test
        void openingTwiceOpensOnce() {
            plan(form());
            wish(1, "aabning", Map.of());
            var first = wave(1).opening();
            wish(1, "aabning", Map.of());
            assertThat(wave(1).opening()).isEqualTo(first);
        }

        @Test
        void aPlannedWaveWhoseTimeHasPassedStaysShut() {
            cast.in(havgard, () -> surveys.plan(cast.plan(havgard)));
            clock.pass(Duration.ofDays(15));
            assertThat(wish(1, "aabning", Map.of()).status()).isEqualTo(422);
            assertThat(wave(1).opening()).isEmpty();
        }

        @Test
        void beforeItsHourACodeTellsWhenToComeBack() {
            var plan = cast.plan(havgard);
            var later = new WavePlan(
                    havgard,
                    plan.questionnaire(),
                    plan.round(),
                    plan.opensAt().plus(Duration.ofDays(1)),
                    plan.closesAt(),
                    plan.dialogueOn(),
                    false,
                    plan.minGroupSize());
            var code = cast.slips(havgard, cast.openWave(later), 1).getFirst();
            assertThat(cast.phone().get("/s/" + code.symbols()).body()).contains("Målingen er ikke åben endnu");
        }
    }

    @Nested
    class WhenItIsOpen {

        Wave open;

        @BeforeEach
        void aWaveIsOpen() {
            open = cast.openWave(havgard);
        }

        @Test
        void itCanBeGivenMoreTime() {
            wish(1, "forlaengelse", Map.of("days", "7"));
            assertThat(wave(1).closesAt()).isEqualTo(open.closesAt().plus(Duration.ofDays(7)));
        }

        @Test
        void itIsNeverShortenedByGivingItMoreTime() {
            for (String days : new String[] {"0", "-3", "29"})
                assertThat(wish(1, "forlaengelse", Map.of("days", days)).status())
                        .as(days)
                        .isEqualTo(422);
            assertThat(wave(1).closesAt()).isEqualTo(open.closesAt());
        }

        @Test
        void closedItIsNeitherOpenedNorExtendedNorPrintedForAgain() {
            var code = cast.slips(havgard, open, 1).getFirst();
            wish(1, "lukning", Map.of());
            assertThat(wish(1, "forlaengelse", Map.of("days", "7")).status()).isEqualTo(422);
            wish(1, "aabning", Map.of());
            assertThat(wish(1, "sedler", Map.of()).status()).isEqualTo(404);
            assertThat(wave(1).closure()).isPresent();
            assertThat(cast.phone().get("/s/" + code.symbols()).body()).contains("Målingen er lukket");
        }

        @Test
        void afterItsTimeItTakesNothingMoreThoughNobodyHasClosedItYet() {
            var code = cast.slips(havgard, open, 1).getFirst();
            var phone = cast.phone();
            phone.get("/s/" + code.symbols());
            clock.pass(Duration.ofDays(14).minusMinutes(1));
            phone.get("/s/" + code.symbols());
            clock.pass(Duration.ofMinutes(1));
            assertThat(phone.post("/svar/send", Map.of()).body()).contains("Målingen er lukket");
            assertThat(cast.in(
                            havgard,
                            () -> surveys.extend(wave(1), open.closesAt().plus(Duration.ofDays(3)))))
                    .isFalse();
        }
    }
}
