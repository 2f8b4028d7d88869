package dk.spirekraft.learn.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.story.Tries;
import dk.spirekraft.understand.StaffKeys;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Support between workshops: the consultant's times, another school to go along with, and the notice-board.
@RunningProgram
class TrialSupportTest {

    private static final Pattern SLOT = Pattern.compile("/sparring/([0-9a-f-]{36})");
    private static final Pattern PAIRING = Pattern.compile("/makkere/([0-9a-f-]{36})");

    @Autowired
    Cast cast;

    @Autowired
    Tries tries;

    @Autowired
    StoryClock clock;

    @Autowired
    StaffKeys keys;

    School havgard;
    Phone amr;
    Phone consultant;
    String amrAddress;
    Trial trial;
    String board;

    @BeforeEach
    void havgardTriesSomething() {
        havgard = cast.school("Havgård Skole", 62);
        board = havgard.address() + "/afproevninger";
        amrAddress = cast.person(Role.AMR, havgard);
        amr = cast.signedIn(amrAddress);
        consultant = cast.signedIn(Role.CONSULTANT, havgard);
        trial = tries.running(havgard, "Lån en time", amrAddress);
    }

    private static String found(Pattern pattern, Phone.Page page) {
        var matcher = pattern.matcher(page.body());
        assertThat(matcher.find()).as(page.body()).isTrue();
        return matcher.group(1);
    }

    @Nested
    class WhenTheConsultantOffersTimes {

        String sparring;

        @BeforeEach
        void atTheSchool() {
            sparring = havgard.address() + "/sparring";
        }

        private Phone.Page offer(LocalDate day) {
            consultant.get(sparring);
            return consultant.post(
                    sparring, Map.of("day", day.toString(), "time", "14:30", "minutes", "30", "place", "Lokale 2"));
        }

        @Test
        void theConsultantSeesWhatIsQuietAndTheGroupSeesThatToo() {
            clock.pass(Duration.ofDays(12));
            for (Phone phone : new Phone[] {consultant, amr})
                assertThat(phone.get(sparring).body())
                        .contains(
                                "i gang i 12 dage, ingen note endnu",
                                "Arbejdsgruppen og konsulenten ser det samme her.");
        }

        @Test
        void aMemberTakesATimeAndTheNextOneIsTold() {
            String slot = sparring + "/" + found(SLOT, offer(tries.today().plusDays(3)));
            Phone tr = cast.signedIn(Role.TR, havgard);
            amr.get(sparring);
            tr.get(sparring);
            assertThat(amr.post(slot + "/aftale", Map.of("titel", trial.slug())).body())
                    .contains("Taget til: Lån en time");
            var late = tr.post(slot + "/aftale", Map.of("titel", trial.slug()));
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.body()).contains("En anden var hurtigere.");
            consultant.post(slot + "/sletning", Map.of());
            assertThat(amr.get(sparring).body()).contains("Taget til: Lån en time");
            assertThat(amr.post(slot + "/afbud", Map.of()).body()).doesNotContain("Taget til:");
        }

        @Test
        void theStatusTellsWhatChangedSinceTheTalkBefore() {
            String first = sparring + "/" + found(SLOT, offer(tries.today().plusDays(1)));
            amr.get(sparring);
            amr.post(first + "/aftale", Map.of("titel", trial.slug()));
            assertThat(consultant.get(first).body()).contains("Alt er nyt", "begyndt", "Det handler tiden om");
            clock.pass(Duration.ofDays(7));
            String second = sparring + "/" + found(SLOT, offer(tries.today().plusDays(1)));
            assertThat(consultant.get(second).body()).contains("Nyt siden sidste sparring", "Intet nyt.");
            amr.get(board + "/" + trial.slug());
            amr.post(board + "/" + trial.slug() + "/noter", Map.of("text", "Nu sker der noget"));
            assertThat(consultant.get(second).body()).contains("1 ny note", "Nu sker der noget");
        }

        @Test
        void aTimeThatHasPassedIsRefusedAndNothingTypedIsLost() {
            var refused = offer(tries.today().minusDays(1));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("Tiden er gået.", "value=\"Lokale 2\"");
        }
    }

    @Nested
    class WhenTwoSchoolsGoAlong {

        School abrinken;
        Phone tr;
        Trial other;

        @BeforeEach
        void abrinkenTriesSomethingToo() {
            abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 51);
            String email = cast.person(Role.TR, abrinken);
            tr = cast.signedIn(email);
            other = tries.running(abrinken, "Kaffe på tværs", email);
            amr.get(board + "/" + trial.slug());
            amr.post(board + "/" + trial.slug() + "/noter", Map.of("text", "Vores note"));
            amr.post(board + "/" + trial.slug() + "/makker", Map.of("skole", abrinken.slug()));
        }

        @Test
        void otherSchoolsAreOfferedInTheOrderOfTheDanishAlphabet() {
            for (String name : List.of("Ørsted Skole", "Skolen 10", "Ærø Skole", "Skolen 2"))
                cast.school(havgard.municipality(), name, 40);
            assertThat(amr.get(board + "/" + trial.slug()).body())
                    .containsSubsequence(">Skolen 2<", ">Skolen 10<", ">Ærø Skole<", ">Ørsted Skole<");
        }

        private String pairing() {
            return found(PAIRING, tr.get(abrinken.address() + "/afproevninger"));
        }

        @Test
        void neitherReadsAnythingBeforeBothHaveAgreed() {
            String id = pairing();
            assertThat(tr.get(abrinken.address() + "/afproevninger").body())
                    .contains("Havgård Skole vil gerne følges ad")
                    .doesNotContain("Vores note");
            assertThat(tr.get(abrinken.address() + "/makkere/" + id).status()).isEqualTo(404);
            assertThat(amr.get(havgard.address() + "/makkere/" + id).status()).isEqualTo(404);
        }

        @Test
        void onceTheyAgreeEachReadsTheOthersWithoutNames() {
            String id = pairing();
            var page = tr.post(abrinken.address() + "/makkere/" + id, Map.of("titel", other.slug()));
            assertThat(page.body())
                    .contains("Lån en time", "Vores note", "I læser den, fordi I følges ad med Havgård Skole")
                    .doesNotContain("<li>AMR", ">AMR<");
            assertThat(amr.get(havgard.address() + "/makkere/" + id).body()).contains("Kaffe på tværs");
            assertThat(amr.get(board + "/" + trial.slug()).body()).contains("Vi følges ad med Åbrinken Skole");
        }

        @Test
        void eitherEndsItAtAnyTime() {
            String id = pairing();
            tr.post(abrinken.address() + "/makkere/" + id, Map.of("titel", other.slug()));
            amr.post(havgard.address() + "/makkere/" + id + "/ophoer", Map.of());
            assertThat(tr.get(abrinken.address() + "/makkere/" + id).status()).isEqualTo(404);
        }

        @Test
        void aThirdSchoolReadsNothingByTheIdOfThePair() {
            String id = pairing();
            tr.post(abrinken.address() + "/makkere/" + id, Map.of("titel", other.slug()));
            School third = cast.school(havgard.municipality(), "Skovkilde Skole", 33);
            Phone stranger = cast.signedIn(Role.AMR, third);
            assertThat(stranger.get(third.address() + "/makkere/" + id).status())
                    .isEqualTo(404);
            stranger.post(third.address() + "/makkere/" + id + "/ophoer", Map.of());
            assertThat(amr.get(havgard.address() + "/makkere/" + id).status()).isEqualTo(200);
        }
    }

    @Nested
    class WhenColleaguesLookAtTheNoticeBoard {

        private Phone.Page notices() {
            Phone phone = cast.phone();
            phone.get("/personale/" + cast.in(havgard, () -> keys.of(havgard)));
            return phone.get("/personale/afproevninger");
        }

        @Test
        void theySeeWhatIsTriedWithWhomAndUntilWhenAndNothingElse() {
            amr.get(board + "/" + trial.slug());
            amr.post(board + "/" + trial.slug() + "/noter", Map.of("text", "Kun for gruppen"));
            assertThat(notices().body())
                    .contains("Lån en time", "Mellemtrinnet", "i gang fra")
                    .doesNotContain("Kun for gruppen", ">AMR", "Spørg AMR");
        }

        @Test
        void aNameStandsThereOnlyOnceItsOwnerHasAgreed() {
            amr.get(board + "/" + trial.slug());
            amr.post(board + "/" + trial.slug() + "/deltagelse", Map.of("valg", "navn"));
            assertThat(notices().body()).contains("Spørg AMR.");
            amr.post(board + "/" + trial.slug() + "/deltagelse", Map.of("valg", "uden-navn"));
            assertThat(notices().body()).doesNotContain("Spørg AMR.");
        }

        @Test
        void withoutTheKeyThereIsNothing() {
            assertThat(cast.phone().get("/personale/afproevninger").status()).isEqualTo(404);
        }
    }
}
