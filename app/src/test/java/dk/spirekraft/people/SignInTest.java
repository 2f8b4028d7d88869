package dk.spirekraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Signing in with a link from a mail: once, within a quarter of an hour, by a button.
@RunningProgram
class SignInTest {

    @Autowired
    Cast cast;

    @Autowired
    Post post;

    @Autowired
    StoryClock clock;

    @Autowired
    JdbcClient db;

    School havgard;
    String amr;

    @BeforeEach
    void havgardHasAnAmr() {
        havgard = cast.school("Havgård Skole", 62);
        amr = cast.person(Role.AMR, havgard);
    }

    private static Phone.Page ask(Phone phone, String email) {
        phone.get("/log-ind");
        return phone.post("/log-ind", Map.of("email", email));
    }

    private String link(String email) {
        ask(cast.phone(), email);
        return cast.linkFor(email).orElseThrow();
    }

    private long letters(String email) {
        return post.mailbox().stream()
                .filter(letter -> letter.to().equals(email))
                .count();
    }

    /// Presses the button behind the link.
    private Phone.Page press(Phone phone, String link) {
        phone.get(link);
        return phone.post(link, Map.of());
    }

    @Test
    void theButtonBehindTheLinkLeadsToOnesSchool() {
        assertThat(press(cast.phone(), link(amr)).path()).isEqualTo(havgard.address());
    }

    @Test
    void theAddressMayBeWrittenInCapitalsAndWithBlanks() {
        ask(cast.phone(), "  " + amr.toUpperCase(java.util.Locale.ROOT) + " ");
        assertThat(cast.linkFor(amr)).isPresent();
    }

    @Test
    void openingTheLinkDoesNotUseItUpForMailScannersOpenLinks() {
        String link = link(amr);
        for (int scan = 0; scan < 3; scan++)
            assertThat(cast.phone().get(link).status()).isEqualTo(200);
        assertThat(press(cast.phone(), link).path()).isEqualTo(havgard.address());
    }

    @Test
    void theLinkWorksOnce() {
        String link = link(amr);
        press(cast.phone(), link);
        var again = press(cast.phone(), link);
        assertThat(again.status()).isEqualTo(410);
        assertThat(cast.phone().get(havgard.address()).status()).isEqualTo(404);
    }

    @Test
    void theLinkWorksForFifteenMinutesAndNotForOneSecondMore() {
        String intime = link(amr);
        clock.pass(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(press(cast.phone(), intime).status()).isEqualTo(200);
        String late = link(amr);
        clock.pass(Duration.ofMinutes(15));
        assertThat(press(cast.phone(), late).status()).isEqualTo(410);
    }

    @Test
    void theDatabaseKeepsOnlyADigestOfTheLink() {
        String token = link(amr).substring("/log-ind/".length());
        byte[] stored = cast.in(
                havgard,
                () -> db.sql("select digest from people.sign_in_link where municipality = ?")
                        .param(havgard.municipality())
                        .query(byte[].class)
                        .single());
        assertThat(stored).hasSize(32);
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(token.substring(0, 8));
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneAtTheNextClick() {
        Phone phone = cast.signedIn(amr);
        assertThat(phone.get(havgard.address()).status()).isEqualTo(200);
        cast.in(
                havgard,
                () -> db.sql("delete from people.role_held where school = ?")
                        .param(havgard.id())
                        .update());
        assertThat(phone.get(havgard.address()).status()).isEqualTo(404);
    }

    @Test
    void signingOutEndsTheSessionOnTheServerToo() {
        Phone phone = cast.signedIn(amr);
        String session = phone.cookie("spirekraft").getValue();
        phone.get(havgard.address());
        assertThat(phone.post("/log-ud", Map.of()).path()).isEqualTo("/");
        assertThat(phone.get(havgard.address()).status()).isEqualTo(404);
        assertThat(cast.phone()
                        .ask(havgard.address(), "Cookie", "spirekraft=" + session)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void sessionsLieInTheDatabaseSoThatAnyNodeServesAnyRequest() {
        long before = sessions();
        cast.signedIn(amr);
        assertThat(sessions()).isGreaterThan(before);
    }

    private long sessions() {
        return db.sql("select count(*) from people.session").query(Long.class).single();
    }

    @Test
    void signingInGivesTheSessionANewName() {
        Phone phone = cast.phone();
        String link = link(amr);
        phone.get(link);
        String before = phone.cookie("spirekraft").getValue();
        phone.post(link, Map.of());
        assertThat(phone.cookie("spirekraft").getValue()).isNotEqualTo(before);
    }

    @Test
    void withoutAProviderNothingOfOneIsThere(@Autowired Optional<OpenIdProvider> provider) {
        assertThat(provider).isEmpty();
        assertThat(cast.phone().get("/log-ind").body()).doesNotContain("/log-ind/kommune");
        assertThat(cast.phone().get("/log-ind/kommune").status()).isEqualTo(404);
    }

    @Nested
    class WhenTheAddressIsNotKnown {

        @Test
        void theAnswerIsTheSameAndNoLetterGoes() {
            String unknown = UUID.randomUUID() + "@skole.example";
            var known = ask(cast.phone(), amr);
            long letters = post.mailbox().size();
            var stranger = ask(cast.phone(), unknown);
            assertThat(stranger.status()).isEqualTo(known.status());
            assertThat(stranger.path()).isEqualTo(known.path());
            assertThat(letters(unknown)).isZero();
            assertThat(post.mailbox()).hasSize((int) letters);
        }

        @Test
        void aColleagueWithoutAnAccountIsAsUnknown() {
            String colleague = cast.person(Role.COLLEAGUE, havgard);
            ask(cast.phone(), colleague);
            assertThat(letters(colleague)).isZero();
        }
    }

    @Nested
    class WhenManyAsk {

        @Test
        void oneAddressGetsFiveLettersAQuarterAndTheSameAnswerAfter() {
            var first = ask(cast.phone(), amr);
            for (int i = 0; i < 9; i++) {
                var page = ask(cast.phone(), amr);
                assertThat(page.status()).isEqualTo(first.status());
                assertThat(page.path()).isEqualTo(first.path());
            }
            assertThat(letters(amr)).isEqualTo(SignInRequests.LINKS_IN_THAT_TIME);
            clock.pass(Duration.ofMinutes(16));
            ask(cast.phone(), amr);
            assertThat(letters(amr)).isEqualTo(SignInRequests.LINKS_IN_THAT_TIME + 1L);
        }

        @Test
        void twoHundredClientsBehindOneAddressNeverSeeA429() {
            var limited = java.util.stream.IntStream.range(0, 200)
                    .parallel()
                    .mapToObj(i ->
                            ask(cast.phone(), "kollega-%d-%s".formatted(i, amr)).status())
                    .filter(status -> status != 200)
                    .toList();
            assertThat(limited).isEmpty();
        }
    }

    @Test
    void whatIsNoAddressIsSaidBesideTheField() {
        var page = ask(cast.phone(), "amr uden snabel-a");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("value=\"amr uden snabel-a\"", "id=\"email-fault\"");
    }
}
