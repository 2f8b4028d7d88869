package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How a working group invites personally: line by line, nothing typed is lost, and nobody sees who took a token.
@RunningProgram
class InvitationsTest {

    @Autowired
    Cast cast;

    @Autowired
    Invited invited;

    @Autowired
    Invitations invitations;

    @Autowired
    Schools schools;

    @Autowired
    Surveys surveys;

    @Autowired
    AuditLog audit;

    @Autowired
    StoryClock clock;

    School havgard;
    Phone amr;
    String address;

    @BeforeEach
    void havgardIsThere() {
        havgard = cast.school("Havgård Skole", 20);
        amr = cast.signedIn(Role.AMR, havgard);
        address = havgard.address() + "/maalinger/1";
    }

    private static String somebody() {
        return "kollega-" + UUID.randomUUID() + "@skole.example";
    }

    @Nested
    class WhenTheWaveIsPlanned {

        private Map<String, String> form(String opensOn) {
            return Map.of(
                    "questionnaire", "spirekraft-15 1.0",
                    "opensOn", opensOn,
                    "opensAt", "08:00",
                    "closesOn", "2026-12-15",
                    "closesAt", "15:00",
                    "dialogueOn", "2027-01-12",
                    "invites", "true");
        }

        @Test
        void thereMustBeADayToCollectTokensIn() {
            amr.get(havgard.address() + "/maalinger/ny");
            var refused = amr.post(
                    havgard.address() + "/maalinger",
                    form(clock.instant().toString().substring(0, 10)));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("id=\"opensOn-fault\"", "mindst et døgn")
                    .containsPattern("name=\"invites\" value=\"true\" checked");
        }

        @Test
        void theWishIsKeptAndAnOpeningThatComesTooLateIsRefusedInWords() {
            var plan = invited.plan(havgard, false);
            cast.in(havgard, () -> surveys.plan(plan));
            assertThat(amr.get(address + "/ret").body()).containsPattern("name=\"invites\" value=\"true\" checked");
            clock.pass(Duration.ofDays(2).plusHours(1));
            amr.get(address);
            var refused = amr.post(address + "/aabning", Map.of());
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("under et døgn");
            assertThat(cast.in(havgard, () -> surveys.find(havgard, 1))
                            .orElseThrow()
                            .opening())
                    .isEmpty();
        }

        @Test
        void withoutTheWishThereIsNothingOfInvitationsOnTheWave() {
            cast.openWave(havgard);
            assertThat(amr.get(address).body()).doesNotContain("invitationer");
            assertThat(amr.get(address + "/invitationer").path()).isEqualTo(address);
        }
    }

    @Nested
    class WhenAddressesAreTyped {

        Wave wave;

        @BeforeEach
        void tokensAreCollected() {
            wave = cast.openWave(invited.plan(havgard, false));
            amr.get(address + "/invitationer");
        }

        private Phone.Page keep(String lines) {
            return amr.post(address + "/invitationer", Map.of("pile-1", lines));
        }

        private Invitations.Standing standing() {
            return cast.in(havgard, () -> invitations.standing(wave));
        }

        @Test
        void theNextStepLeadsToThem() {
            assertThat(amr.get(address).body()).contains("class=\"btn\" href=\"" + address + "/invitationer\"");
        }

        @Test
        void eachLineThatIsWrongIsToldBesideTheFieldAndNothingTypedIsLost() {
            String fine = somebody();
            String typed = fine + "\n\nikke en adresse\n" + fine + "\n+45 20 12 34 56";
            var page = keep(typed);
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body())
                    .contains("<title>Fejl: ", "id=\"pile-1-fault\"", "href=\"#pile-1\"")
                    .contains("Linje 3: ”ikke en adresse” er hverken", "Linje 4: " + fine + " står her to gange")
                    .contains("Linje 5: +45 20 12 34 56 er et mobilnummer, og her kan ikke sendes SMS")
                    .contains(typed);
            assertThat(standing().kept()).isZero();
        }

        @Test
        void thereAreNoMoreThanThereAreColleagues() {
            var lines = new StringBuilder();
            for (int i = 0; i < 21; i++) lines.append(somebody()).append('\n');
            assertThat(keep(lines.toString()).body()).contains("21 adresser i alt til 20 kolleger");
            assertThat(standing().kept()).isZero();
        }

        @Test
        void theyCanBeCorrectedUntilTheInvitationLeft() {
            String wrong = somebody();
            String right = somebody();
            keep(wrong);
            assertThat(amr.get(address + "/invitationer").body()).contains(wrong);
            keep(right);
            assertThat(amr.get(address + "/invitationer").body())
                    .contains(right)
                    .doesNotContain(wrong);
            amr.post(address + "/invitationer/afsendelse", Map.of());
            invited.answering(havgard, wave); // no job ran, so nothing left
            assertThat(amr.get(address + "/invitationer").body()).contains("der kan ikke inviteres flere");
        }

        @Test
        void whatLeftIsOnlyCountedAndEntersTheAuditLog() {
            String colleague = somebody();
            keep(colleague);
            assertThat(amr.get(address + "/invitationer").body()).contains("Send 1 invitation<");
            amr.post(address + "/invitationer/afsendelse", Map.of());
            invited.invite(havgard, wave, colleague);
            assertThat(amr.get(address + "/invitationer").body())
                    .contains("1 er inviteret.")
                    .doesNotContain(colleague, "Send 1");
            assertThat(keep(colleague).body()).contains(colleague + " har fået en invitation");
            assertThat(cast.in(havgard, () -> audit.latest(havgard.municipality())))
                    .extracting(AuditLog.Entry::action, AuditLog.Entry::object)
                    .contains(Tuple.tuple("invitations.sent", havgard.slug() + "/1: 1"));
        }

        @Test
        void whoIsInvitedDrawsNoSlip() {
            invited.invite(havgard, wave, somebody(), somebody());
            assertThat(amr.get(address).body()).contains("0 printet, 2 inviteret, 20 kolleger", "value=\"18\"");
        }
    }

    @Test
    void answeringCanNotBeginEarlierWhileTokensAreCollected() {
        Wave wave = cast.openWave(invited.plan(havgard, false));
        assertThat(amr.get(address).body()).doesNotContain(address + "/begyndelse");
        assertThat(amr.get(address + "/begyndelse").path()).isEqualTo(address);
        amr.post(address + "/begyndelse", Map.of());
        assertThat(cast.in(havgard, () -> surveys.byId(wave.id())).isCollecting(clock.instant()))
                .isTrue();
    }
}
