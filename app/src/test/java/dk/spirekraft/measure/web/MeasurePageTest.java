package dk.spirekraft.measure.web;

import dk.spirekraft.measure.AccessCode;
import dk.spirekraft.measure.Invited;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Golden;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The pages around asking and answering, whole.
@RunningProgram
class MeasurePageTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Invited invited;

    @Autowired
    Surveys surveys;

    @Autowired
    StoryClock clock;

    School havgard;

    @BeforeEach
    void havgardIsThere() {
        havgard = cast.school("Havgård Skole", 62);
    }

    @Nested
    class ForTheWorkingGroup {

        Phone amr;

        @BeforeEach
        void theAmrIsIn() {
            amr = cast.signedIn(Role.AMR, havgard);
        }

        private Phone.Page page(String rest) {
            return amr.get(havgard.address() + "/maalinger" + rest);
        }

        @Test
        void noWaveYet() {
            Golden.expect("waves-empty", page(""));
        }

        @Test
        void aPlanAndOneThatIsRefused() {
            Golden.expect("wave-new", page("/ny"));
            Golden.expect("wave-refused", amr.post(havgard.address() + "/maalinger", Map.of("closesOn", "i morgen")));
        }

        @Test
        void aWaveThatIsPlanned() {
            cast.in(havgard, () -> surveys.plan(cast.plan(havgard)));
            Golden.expect("wave-planned", withoutQuietWeeks(page("/1")));
        }

        /// Whether a holiday is near depends on the day of the story.
        private static Phone.Page withoutQuietWeeks(Phone.Page page) {
            String body = page.body().replaceAll("<p class=\"[^\"]*\">Bemærk: [^<]*</p>", "");
            return new Phone.Page(page.status(), page.path(), body, page.response());
        }

        @Test
        void aWaveThatIsOpenAndItsSlips() {
            cast.openWave(havgard);
            Golden.expect("wave-open", page("/1"));
            Golden.expect("slips", amr.post(havgard.address() + "/maalinger/1/sedler", Map.of("count", "2")));
        }

        @Test
        void aWaveThatIsClosed() {
            colleagues.closedWave(havgard, 12, 1);
            Golden.expect("wave-closed", page("/1"));
        }

        @Test
        void aWaveThatInvitesAndItsInvitations() {
            Wave inviting = invited.collecting(havgard, false);
            invited.invite(havgard, inviting, "tr@skole.example");
            Golden.expect("wave-invites", withoutQuietWeeks(page("/1")));
            Golden.expect(
                    "invitations-refused",
                    amr.post(havgard.address() + "/maalinger/1/invitationer", Map.of("pile-1", "tr\n20 12 34 56")));
        }

        @Test
        void thePaperForm() {
            cast.openWave(havgard);
            Golden.expect("paper-form", page("/1/materiale/papirskema"));
        }
    }

    @Nested
    class ForWhoeverHoldsASlip {

        Wave wave;
        Phone phone;

        @BeforeEach
        void aPhoneHasScannedASlip() {
            wave = cast.openWave(havgard);
            phone = cast.phone();
        }

        private Phone.Page scan() {
            AccessCode code = cast.slips(havgard, wave, 1).getFirst();
            return phone.get("/s/" + code.symbols());
        }

        @Test
        void theStart() {
            Golden.expect("answer-start", scan());
        }

        @Test
        void aQuestionInBothLanguages() {
            scan();
            Golden.expect("answer-item", phone.get("/svar/1"));
            Golden.expect("answer-item-en", phone.get("/svar/4?sprog=en"));
        }

        @Test
        void theLastLookAndTheReceipt() {
            scan();
            for (int item = 1; item < Colleagues.ITEMS; item++) phone.post("/svar/" + item, Map.of("svar", "4"));
            Golden.expect("answer-check", phone.post("/svar/15", Map.of("svar", "")));
            Golden.expect("answer-receipt", phone.post("/svar/send", Map.of()));
        }

        @Test
        void aCodeThatIsMistyped() {
            clock.pass(Duration.ofMinutes(2));
            Golden.expect("code-refused", phone.post("/svar/kode", Map.of("kode", "abc")));
        }

        @Test
        void aCodeWhoseWaveIsOver() {
            var code = cast.slips(havgard, wave, 1).getFirst();
            cast.close(havgard, wave);
            Golden.expect("code-late", phone.get("/s/" + code.symbols()));
        }

        @Test
        void whereAPersonalLinkLeadsAndATokenIsKept() {
            Golden.expect("invitation", phone.get("/invitation"));
            Golden.expect("invitation-en", phone.get("/invitation?sprog=en"));
            Golden.expect("token-kept", phone.get("/svar/gem?sprog=da"));
        }

        @Test
        void putAside() {
            scan();
            Golden.expect("answer-aside", phone.get("/svar/pause"));
        }
    }
}
