package dk.spirekraft.measure;

import static dk.spirekraft.measure.WavePages.form;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Unit;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A working group opens a wave that it planned, gives it more time, and closes it for good.
@RunningProgram
class OpeningTest {

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

    private Phone.Page plan(Map<String, String> form) {
        return new WavePages(amr, havgard).plan(form);
    }

    private Phone.Page wish(int wave, String what, Map<String, String> fields) {
        return new WavePages(amr, havgard).wish(wave, what, fields);
    }

    private Wave wave(int number) {
        return cast.in(havgard, () -> surveys.find(havgard, number)).orElseThrow();
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
        void aMinimumThatWasRaisedOnceHoldsForLaterWaves() {
            cast.close(havgard, cast.openWave(cast.plan(havgard).needing(new MinGroupSize(10))));
            var next = cast.openWave(cast.plan(havgard));
            assertThat(next.opening().orElseThrow().minGroupSize()).isEqualTo(10);
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
            wish(1, "forlaengelse", Map.of("days", "7", "anyway", "true"));
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
