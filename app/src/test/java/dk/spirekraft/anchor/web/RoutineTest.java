package dk.spirekraft.anchor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.routine.Routine.State;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Anchored;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Golden;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Tries;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A routine from the kept trial that it grows out of to the day on which it ends on purpose.
@RunningProgram
class RoutineTest {

    @Autowired
    Cast cast;

    @Autowired
    Tries tries;

    @Autowired
    Anchored anchored;

    School havgard;
    String home;
    String amrAddress;
    String trAddress;
    Phone amr;

    @BeforeEach
    void havgardHasAnAmrAndATr() {
        havgard = cast.school("Havgård Skole", 62);
        home = havgard.address() + "/forankring";
        amrAddress = cast.person(Role.AMR, havgard);
        trAddress = cast.person(Role.TR, havgard);
        amr = cast.signedIn(amrAddress);
    }

    private Map<String, String> typed(String... more) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "what", "Lån en time",
                "place", "Teammødet om tirsdagen",
                "owner", tries.who(havgard, amrAddress).toString(),
                "deputy", tries.who(havgard, trAddress).toString(),
                "rhythm", "QUARTERLY",
                "month", "8",
                "sign", "Listen på tavlen",
                "why", "Flere beder om hjælp"));
        for (int i = 0; i < more.length; i += 2) typed.put(more[i], more[i + 1]);
        return typed;
    }

    private Phone.Page make(String... more) {
        amr.get(home + "/rutiner/ny");
        return amr.post(home + "/rutiner", typed(more));
    }

    private Routine only() {
        return anchored.routines(havgard).getFirst();
    }

    @Nested
    class WhenATrialWasKept {

        Trial kept;

        @BeforeEach
        void theGroupKeptIt() {
            kept = anchored.kept(havgard, "Lån en time", amrAddress, trAddress);
        }

        @Test
        void itIsOfferedAHomeUntilItHasOne() {
            assertThat(amr.get(home).body()).contains("Beholdt, men uden et hjem", "fra=laan-en-time");
            make("fra", kept.slug());
            assertThat(amr.get(home).body()).doesNotContain("uden et hjem");
        }

        @Test
        void itsOwnPageLeadsToTheHomeUntilItHasOne() {
            String way = "href=\"" + home + "/rutiner/ny?fra=laan-en-time\"";
            assertThat(amr.get(kept.address(havgard)).body())
                    .contains(way)
                    .doesNotContain("Følges ad med en anden skole");
            assertThat(cast.signedIn(Role.CONSULTANT, havgard)
                            .get(kept.address(havgard))
                            .body())
                    .doesNotContain(way);
            make("fra", kept.slug());
            assertThat(amr.get(kept.address(havgard)).body()).doesNotContain(way);
        }

        @Test
        void theFormIsFilledInAndAsksForThePlaceAlone() {
            var form = amr.get(home + "/rutiner/ny?fra=" + kept.slug()).body();
            assertThat(form)
                    .contains("value=\"Lån en time\"", "Alle vil blive ved", "Voksede ud af", "selected>AMR<")
                    .contains("name=\"place\" value=\"\"");
        }

        @Test
        void theRoutineLeadsBackToTheTrial() {
            var page = make("fra", kept.slug());
            assertThat(page.path()).startsWith(home + "/rutiner/");
            assertThat(page.body()).contains("Voksede ud af", kept.address(havgard));
        }

        @Test
        void twoWhoGiveItAHomeAtOnceMakeOneRoutine() {
            make("fra", kept.slug());
            make("fra", kept.slug());
            assertThat(anchored.routines(havgard)).hasSize(1);
        }

        @Test
        void theNextStepAsksForIt() {
            assertThat(amr.get(home).body()).contains("Giv ”Lån en time” et fast sted");
        }
    }

    @Test
    void aTrialThatWasNotKeptGivesNoRoutine() {
        Trial running = tries.running(havgard, "Fredagspost", amrAddress);
        assertThat(amr.get(home + "/rutiner/ny?fra=" + running.slug()).body())
                .doesNotContain("value=\"Fredagspost\"", "Voksede ud af");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingTypedIsLost() {
        var refused = make("place", "", "deputy", tries.who(havgard, amrAddress).toString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Skriv, hvilket møde eller hvilken kalender", "Stedfortræderen skal være en anden")
                .contains("value=\"Lån en time\"", "value=\"Listen på tavlen\"", "Flere beder om hjælp");
        assertThat(anchored.routines(havgard)).isEmpty();
    }

    @Test
    void onlySomebodyOfTheSchoolCanOwnIt() {
        School other = cast.school("Åbrinken Skole", 51);
        String stranger = tries.who(other, cast.person(Role.AMR, other)).toString();
        assertThat(make("owner", stranger).body()).contains("Vælg, hvis opgave den er");
        assertThat(make("deputy", stranger).body()).contains("Vælg en stedfortræder");
    }

    @Test
    void itIsMadeByHandAndAdjusted() {
        var page = make();
        assertThat(page.body()).contains("Teammødet om tirsdagen", "Hvert kvartal, fra august", "Kører siden");
        amr.get(page.path() + "/ret");
        var changed = amr.post(page.path() + "/ret", typed("place", "Pædagogisk råd", "edition", "1"));
        assertThat(changed.body()).contains("Pædagogisk råd").doesNotContain("Teammødet");
    }

    @Test
    void twoWhoAdjustItAtOnceSeeBothTexts() {
        String address = make().path();
        Phone tr = cast.signedIn(trAddress);
        amr.get(address + "/ret");
        tr.get(address + "/ret");
        amr.post(address + "/ret", typed("place", "AMR’s møde", "edition", "1"));
        var both = tr.post(address + "/ret", typed("place", "TR’s møde", "edition", "1"));
        assertThat(both.status()).isEqualTo(422);
        assertThat(both.body()).contains("En anden har gemt imens", "AMR’s møde", "TR’s møde");
        tr.post(address + "/ret", typed("place", "Vores møde", "edition", "2"));
        assertThat(only().plan().place()).isEqualTo("Vores møde");
    }

    @Test
    void itEndsOnPurposeWithAReasonAndCanBeTakenUpAgain() {
        String address = make().path();
        amr.get(address);
        assertThat(amr.post(address + "/slut", Map.of("reason", " ")).body()).contains("Skriv, hvorfor den slutter");
        var ended = amr.post(address + "/slut", Map.of("reason", "Teamet blev lagt sammen"));
        assertThat(ended.body()).contains("Afsluttet med vilje siden", "Teamet blev lagt sammen");
        assertThat(amr.get(home).body()).contains("Afsluttet med vilje (1)");
        amr.get(address);
        amr.post(address + "/genstart", Map.of());
        assertThat(only().life().state()).isEqualTo(State.RUNNING);
    }

    @Test
    void aConsultantReadsItAndChangesNothing() {
        String address = make().path();
        Phone consultant = cast.signedIn(Role.CONSULTANT, havgard);
        assertThat(consultant.get(address).body())
                .contains("Teammødet om tirsdagen")
                .doesNotContain("Afslut den");
        assertThat(consultant.get(address + "/ret").status()).isEqualTo(404);
    }

    @Test
    void theFirstPageOfThePhase() {
        make();
        anchored.kept(havgard, "Åben dør", amrAddress);
        Golden.expect("anchor", amr.get(home));
    }
}
