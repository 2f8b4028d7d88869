package dk.spirekraft.share.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Readers say what they think of a theme.
@RunningProgram
class DialogueTest {

    private static final String TALK = "/samtale/tillid";
    private static final String PUBLIC = "/temaer/tillid/dialog";

    @Autowired
    Cast cast;

    School havgard;
    Phone secretariat;
    String said;

    @BeforeEach
    void havgardHasSomethingToSay() {
        havgard = cast.school("Havgård Skole", 62);
        secretariat = cast.signedIn(Role.SECRETARIAT, havgard);
        said = "Tillid kommer af " + UUID.randomUUID();
    }

    private Phone.Page write(Phone phone, String text) {
        phone.get(TALK);
        return phone.post(TALK + "/udsagn", Map.of("text", text));
    }

    private String waiting(String text) {
        String page = secretariat.get("/kommune/udsagn").body();
        Matcher found = Pattern.compile("action=\"/kommune/udsagn/([0-9a-f-]{36})\"")
                .matcher(page.substring(page.indexOf("<b>" + text)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /// A statement that everybody can read, by its id.
    private String shown(String text) {
        write(cast.signedIn(Role.MEMBER, havgard), text);
        String id = waiting(text);
        secretariat.post("/kommune/udsagn/" + id, Map.of("valg", "vis"));
        return id;
    }

    private void say(Phone phone, String id, String what) {
        phone.get(TALK);
        phone.post(TALK + "/udsagn/" + id, Map.of("valg", what));
    }

    private void voices(Role role, String id, String what, int count) {
        for (int i = 0; i < count; i++) say(cast.signedIn(role, havgard), id, what);
    }

    private String line(String text) {
        String page = cast.phone().get(PUBLIC).body();
        int at = page.indexOf(text);
        return at < 0 ? "" : page.substring(at, page.indexOf("</li>", at));
    }

    @Nested
    class Statements {

        @Test
        void nothingShowsBeforeItWasRead() {
            assertThat(write(cast.signedIn(Role.MEMBER, havgard), said).body())
                    .contains("Udsagnet vises, når sekretariatet har læst det.");
            assertThat(line(said)).isEmpty();
            secretariat.post("/kommune/udsagn/" + waiting(said), Map.of("valg", "vis"));
            assertThat(line(said)).contains("Stemmerne vises, når der er mindst fem.");
        }

        @Test
        void whatIsRefusedNeverShows() {
            write(cast.signedIn(Role.MEMBER, havgard), said);
            secretariat.post("/kommune/udsagn/" + waiting(said), Map.of("valg", "afvis"));
            assertThat(line(said)).isEmpty();
            assertThat(secretariat.get("/kommune/udsagn").body()).doesNotContain(said);
        }

        @Test
        void aSecretariatModeratesItsOwnAlone() {
            write(cast.signedIn(Role.MEMBER, havgard), said);
            String id = waiting(said);
            Phone other = cast.signedIn(Role.SECRETARIAT, cast.school("Skolen i nabokommunen", 40));
            assertThat(other.get("/kommune/udsagn").body()).doesNotContain(said);
            other.post("/kommune/udsagn/" + id, Map.of("valg", "vis"));
            assertThat(line(said)).isEmpty();
        }

        @Test
        void theSameStatementSentAHundredTimesStandsThereOnce() {
            Phone member = cast.signedIn(Role.MEMBER, havgard);
            for (int i = 0; i < 100; i++) write(member, said);
            assertThat(secretariat.get("/kommune/udsagn").body().split(Pattern.quote("<b>" + said), -1))
                    .hasSize(2);
        }

        @Test
        void aHundredStatementsOfOnePersonAreThreeThatWait() {
            Phone member = cast.signedIn(Role.MEMBER, havgard);
            for (int i = 1; i < 100; i++) write(member, said + " nr. " + i);
            var refused = write(member, said + " nr. 100");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("Du har 3 udsagn, der venter.", said + " nr. 100");
            assertThat(secretariat.get("/kommune/udsagn").body().split(Pattern.quote("<b>" + said), -1))
                    .hasSize(4);
        }

        @Test
        void nothingOrTooMuchIsRefused() {
            Phone member = cast.signedIn(Role.MEMBER, havgard);
            assertThat(write(member, " ").status()).isEqualTo(422);
            assertThat(write(member, "x".repeat(241)).body()).contains("højst 240 tegn", "x".repeat(241));
        }

        @Test
        void whoeverWroteItTakesItBack() {
            Phone member = cast.signedIn(Role.MEMBER, havgard);
            write(member, said);
            String id = waiting(said);
            secretariat.post("/kommune/udsagn/" + id, Map.of("valg", "vis"));
            say(cast.signedIn(Role.TR, havgard), id, "traek");
            assertThat(line(said)).isNotEmpty();
            say(member, id, "traek");
            assertThat(line(said)).isEmpty();
        }

        @Test
        void whatIsReportedIsReadOnceMore() {
            String id = shown(said);
            assertThat(secretariat.get("/kommune/udsagn").body()).doesNotContain(said);
            Phone reader = cast.signedIn(Role.SECTOR_READER, cast.school("Skolen i nabokommunen", 40));
            say(reader, id, "anmeld");
            say(reader, id, "anmeld");
            assertThat(secretariat.get("/kommune/udsagn").body()).contains(said, "anmeldt af 1");
            secretariat.post("/kommune/udsagn/" + id, Map.of("valg", "afvis"));
            assertThat(line(said)).isEmpty();
        }

        @Test
        void whoeverIsNotSignedInIsToldWhoTakesPart() {
            assertThat(cast.phone().get(TALK).body()).contains("Log ind som skole", "/log-ind");
            assertThat(cast.phone().post(TALK + "/udsagn", Map.of("text", said)).status())
                    .isIn(403, 404);
        }
    }

    @Nested
    class Voices {

        @Test
        void nothingIsToldOfFourAndAllOfFive() {
            String id = shown(said);
            voices(Role.TR, id, "enig", 4);
            assertThat(line(said)).contains("Stemmerne vises, når der er mindst fem.");
            voices(Role.TR, id, "uenig", 1);
            assertThat(line(said)).contains("4 enige og 1 uenige af 5 stemmer.");
        }

        @Test
        void resultsAreRenewedInBlocksOfFiveSoThatNoSingleVoiceShows() {
            String id = shown(said);
            voices(Role.TR, id, "enig", 9);
            assertThat(line(said)).contains("5 enige og 0 uenige af 5 stemmer.");
            voices(Role.TR, id, "uenig", 1);
            assertThat(line(said)).contains("9 enige og 1 uenige af 10 stemmer.");
        }

        @Test
        void everybodyHasOneVoiceAndCanChangeIt() {
            String id = shown(said);
            voices(Role.TR, id, "enig", 3);
            Phone amr = cast.signedIn(Role.AMR, havgard);
            for (int i = 0; i < 10; i++) say(amr, id, i % 2 == 0 ? "enig" : "uenig");
            assertThat(line(said)).contains("mindst fem");
            assertThat(amr.get(TALK).body()).contains("Du er uenig.");
            voices(Role.TR, id, "enig", 1);
            assertThat(line(said)).contains("4 enige og 1 uenige af 5 stemmer.");
        }

        @Test
        void whatBothLeadersAndStaffAgreeOnStandsFirst() {
            String loved = said + " blandt kolleger";
            String shared = said + " hos os alle";
            String byStaff = shown(loved);
            String byBoth = shown(shared);
            voices(Role.TR, byStaff, "enig", 15);
            voices(Role.TR, byBoth, "enig", 5);
            voices(Role.SCHOOL_LEADER, byBoth, "enig", 5);
            assertThat(line(shared)).contains("Både ledere og kolleger er enige.");
            assertThat(line(loved)).doesNotContain("Både");
            String page = cast.phone().get(PUBLIC).body();
            assertThat(page.indexOf(shared)).isLessThan(page.indexOf(loved));
        }

        @Test
        void thePageSaysThatTheOperatorCouldSeeAVote() {
            assertThat(cast.phone().get(PUBLIC).body()).contains("ville kunne se det i databasen");
            assertThat(cast.signedIn(Role.AMR, havgard).get(TALK).body()).contains("ville kunne se det i databasen");
        }

        @Test
        void aStatementThatDoesNotShowTakesNoVoice() {
            write(cast.signedIn(Role.MEMBER, havgard), said);
            Phone amr = cast.signedIn(Role.AMR, havgard);
            amr.get(TALK);
            assertThat(amr.post(TALK + "/udsagn/" + waiting(said), Map.of("valg", "enig"))
                            .status())
                    .isEqualTo(404);
        }
    }
}
