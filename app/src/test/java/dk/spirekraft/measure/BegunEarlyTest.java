package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A wave that was opened some days ahead can begin before its time; it is asked about first.
@RunningProgram
class BegunEarlyTest {

    @Autowired
    Cast cast;

    @Autowired
    Surveys surveys;

    @Autowired
    StoryClock clock;

    School havgard;
    Phone amr;
    String address;
    String waiting;

    @BeforeEach
    void aSecondWaveIsOpenedThreeDaysAhead() {
        havgard = cast.school("Havgård Skole", 20);
        cast.openWave(havgard);
        amr = cast.signedIn(Role.AMR, havgard);
        address = havgard.address() + "/maalinger/1";
        amr.get(address);
        WavePlan plan = cast.plan(havgard);
        cast.openWave(new WavePlan(
                havgard,
                plan.questionnaire(),
                plan.round(),
                plan.opensAt().plus(Duration.ofDays(3)),
                plan.closesAt(),
                plan.dialogueOn(),
                plan.asksUnits(),
                plan.minGroupSize()));
        waiting = havgard.address() + "/maalinger/2";
    }

    @Test
    void itsPageTellsOfTheTimeBeforeAndOffersToBeginNow() {
        assertThat(amr.get(waiting).body())
                .contains("Før målingen begynder", "href=\"" + waiting + "/begyndelse\"", "id=\"sedler\"")
                .doesNotContain("Mens målingen er åben", "Vi tæller første gang", "Send til alle", "efter, at alle");
        assertThat(amr.get(address).body()).contains("Mens målingen er åben").doesNotContain("begyndelse");
    }

    @Test
    void itIsAskedFirstAndThenColleaguesCanAnswerAndTheLogKnows() {
        var later = cast.in(havgard, () -> surveys.find(havgard, 2)).orElseThrow();
        var code = cast.slips(havgard, later, 1).getFirst();
        assertThat(cast.phone().get("/s/" + code.symbols()).body()).contains("Målingen er ikke åben endnu");
        assertThat(amr.get(waiting + "/begyndelse").body())
                .contains("Vil I begynde målingen nu?", "Kollegerne skulle kunne svare fra ");
        assertThat(cast.phone().get("/s/" + code.symbols()).body()).contains("Målingen er ikke åben endnu");
        assertThat(amr.post(waiting + "/begyndelse", Map.of()).body()).contains("Åben indtil");
        assertThat(cast.phone().get("/s/" + code.symbols()).path()).isEqualTo("/svar");
        assertThat(cast.signedIn(Role.OPERATOR, havgard).get("/driftslog").body())
                .contains("Måling begyndt før tiden");
    }

    @Test
    void begunTwiceItBeginsOnce() {
        amr.post(waiting + "/begyndelse", Map.of());
        var begun =
                cast.in(havgard, () -> surveys.find(havgard, 2)).orElseThrow().opening();
        clock.pass(Duration.ofHours(1));
        assertThat(amr.get(waiting + "/begyndelse").path()).isEqualTo(waiting);
        amr.post(waiting + "/begyndelse", Map.of());
        assertThat(cast.in(havgard, () -> surveys.find(havgard, 2))
                        .orElseThrow()
                        .opening())
                .isEqualTo(begun);
    }
}
