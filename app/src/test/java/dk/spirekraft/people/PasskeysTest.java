package dk.spirekraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.SoftKey;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Signing in with a passkey beside the mailed link: the device proves itself to this site, for this question, once.
@RunningProgram
class PasskeysTest {

    @Autowired
    Cast cast;

    @Autowired
    Post post;

    @Autowired
    Dictionary dictionary;

    @Autowired
    StoryClock clock;

    @Autowired
    JdbcClient db;

    School havgard;
    String email;
    Phone amr;
    String user;
    SoftKey key;

    @BeforeEach
    void theAmrHasAPasskey() {
        havgard = cast.school("Havgård Skole", 62);
        email = cast.person(Role.AMR, havgard);
        amr = cast.signedIn(email);
        user = SoftKey.user(amr);
        key = new SoftKey();
        assertThat(key.register(amr, "Min telefon").status()).isEqualTo(200);
    }

    private String today() {
        return dictionary.in(Language.DANISH).date(LocalDate.ofInstant(clock.instant(), Words.ZONE));
    }

    private List<String> letters() {
        return post.mailbox().stream()
                .filter(letter -> letter.to().equals(email))
                .map(Letter::text)
                .toList();
    }

    private static String removal(Phone.Page page) {
        return page.body().replaceAll("(?s).*action=\"(/mig/noegler/[^\"]+/sletning)\".*", "$1");
    }

    @Test
    void itOpensTheSchoolWithoutALink() {
        assertThat(key.signIn(cast.phone(), user).path()).isEqualTo(havgard.address());
        assertThat(amr.get("/mig").body()).contains("Min telefon", "Sidst brugt " + today());
    }

    @Test
    void severalHaveEachTheirNameAndTheirLastUse() {
        assertThat(new SoftKey().register(amr, "Skolens computer").body())
                .contains("Min telefon", "Skolens computer", "Ikke brugt endnu");
        clock.pass(Duration.ofDays(1));
        key.signIn(cast.phone(), user);
        String page = cast.signedIn(email).get("/mig").body();
        assertThat(page.substring(page.indexOf("Skolens computer"))).contains("Ikke brugt endnu");
        assertThat(page).contains("Sidst brugt " + today());
    }

    @Test
    void oneThatIsTakenAwayOpensNothingAndALetterTellsOfBoth() {
        amr.post(removal(amr.get("/mig")), Map.of());
        var refused = key.signIn(cast.phone(), user);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Adgangsnøglen låste ikke op.");
        assertThat(letters())
                .anyMatch(text -> text.contains("Der er lavet en adgangsnøgle til din konto: Min telefon."))
                .anyMatch(text -> text.contains("En adgangsnøgle er fjernet fra din konto: Min telefon."));
    }

    @Test
    void nobodyTakesAnothersAway() {
        Phone leader = cast.signedIn(Role.SCHOOL_LEADER, havgard);
        String address = removal(amr.get("/mig"));
        leader.get("/mig");
        leader.post(address, Map.of());
        assertThat(key.signIn(cast.phone(), user).status()).isEqualTo(200);
    }

    @Test
    void whoeverHasNoRoleAnyMoreIsRefused() {
        cast.in(
                havgard,
                () -> db.sql("delete from people.role_held where school = ?")
                        .param(havgard.id())
                        .update());
        assertThat(key.signIn(cast.phone(), user).status()).isEqualTo(422);
    }

    @Nested
    class WhenSomethingIsWrongWithTheProof {

        static Stream<Arguments> wrong() {
            return Stream.<Map.Entry<String, UnaryOperator<SoftKey>>>of(
                            Map.entry("asked by another site", key -> key.at("https://spirekraft.example")),
                            Map.entry("asked by a site that ends like ours", key -> key.at("http://x.localhost")),
                            Map.entry("made for another domain", key -> key.of("skole.example")),
                            Map.entry("not unlocked by its owner", SoftKey::unverified),
                            Map.entry("a copy that was taken earlier", key -> key.having(-1)))
                    .map(each -> Arguments.argumentSet(each.getKey(), each.getValue()));
        }

        @ParameterizedTest
        @MethodSource("wrong")
        void nobodyIsLetIn(UnaryOperator<SoftKey> how) {
            assertThat(key.signIn(cast.phone(), user).status()).isEqualTo(200);
            assertThat(how.apply(key).signIn(cast.phone(), user).status()).isEqualTo(422);
        }

        @Test
        void noneIsMade() {
            assertThat(new SoftKey()
                            .at("https://spirekraft.example")
                            .register(amr, "En til")
                            .status())
                    .isEqualTo(422);
            assertThat(new SoftKey().of("skole.example").register(amr, "En til").status())
                    .isEqualTo(422);
            assertThat(new SoftKey().unverified().register(amr, "En til").status())
                    .isEqualTo(422);
        }

        @Test
        void anAnswerToAnotherQuestionCountsForNothing() {
            Phone phone = cast.phone();
            String asked = SoftKey.found("challenge", phone.get("/log-ind"));
            Phone other = cast.phone();
            other.get("/log-ind");
            assertThat(other.post("/log-ind/noegle", Map.of("svar", key.used(asked, user)))
                            .status())
                    .isEqualTo(422);
        }

        @Test
        void anAnswerCountsOnce() {
            Phone phone = cast.phone();
            String answer = key.used(SoftKey.found("challenge", phone.get("/log-ind")), user);
            assertThat(phone.post("/log-ind/noegle", Map.of("svar", answer)).path())
                    .isEqualTo(havgard.address());
            phone.get("/log-ind");
            assertThat(phone.post("/log-ind/noegle", Map.of("svar", answer)).status())
                    .isEqualTo(422);
        }

        @Test
        void aKeyThatSaysItIsAnothersOpensNeither() {
            Phone leader = cast.signedIn(Role.SCHOOL_LEADER, havgard);
            assertThat(key.signIn(cast.phone(), SoftKey.user(leader)).status()).isEqualTo(422);
        }

        @Test
        void anotherKeyUnderTheSameNameOpensNothing() {
            Phone phone = cast.phone();
            String challenge = SoftKey.found("challenge", phone.get("/log-ind"));
            SoftKey forged = new SoftKey();
            String answer = forged.used(challenge, user).replace(forged.id(), key.id());
            assertThat(phone.post("/log-ind/noegle", Map.of("svar", answer)).status())
                    .isEqualTo(422);
        }

        @Test
        void theSameKeyIsNotMadeTwice() {
            Phone leader = cast.signedIn(Role.SCHOOL_LEADER, havgard);
            assertThat(key.register(leader, "Min egen").status()).isEqualTo(422);
            assertThat(key.register(amr, "En gang til").status()).isEqualTo(422);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "null",
                    "{}",
                    "[]",
                    "7",
                    "hej",
                    "{\"id\":null,\"rawId\":null,\"type\":\"public-key\",\"response\":null}",
                    "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{}}",
                    "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"x\",\"clientExtensionResults\":{},\"response\":"
                            + "{\"clientDataJSON\":\"AA\",\"authenticatorData\":\"AA\",\"signature\":\"AA\","
                            + "\"attestationObject\":\"AA\"}}"
                })
        void whatIsNoAnswerOpensNothingAndBreaksNothing(String told) {
            Phone phone = cast.phone();
            phone.get("/log-ind");
            assertThat(phone.post("/log-ind/noegle", Map.of("svar", told)).status())
                    .isEqualTo(422);
            amr.get("/mig");
            assertThat(amr.post("/mig/noegler", Map.of("navn", "En", "svar", told))
                            .status())
                    .isEqualTo(422);
        }
    }

    @Test
    void aNameIsAskedForAndWhatWasTypedIsKept() {
        String made = new SoftKey().made(SoftKey.found("challenge", amr.get("/mig")));
        String tooLong = "x".repeat(Passkeys.LONGEST + 1);
        var refused = amr.post("/mig/noegler", Map.of("navn", tooLong, "svar", made));
        assertThat(refused.body()).contains("id=\"navn-fault\"", "value=\"" + tooLong + "\"");
    }

    @Test
    void tenAreEnough() {
        for (int number = 2; number < Passkeys.MOST; number++)
            assertThat(new SoftKey().register(amr, "Nummer " + number).status()).isEqualTo(200);
        Phone meanwhile = cast.signedIn(email);
        String challenge = SoftKey.found("challenge", meanwhile.get("/mig"));
        new SoftKey().register(amr, "Nummer 10");
        assertThat(amr.get("/mig").body()).contains("Du har 10 adgangsnøgler.").doesNotContain("data-passkey");
        Map<String, String> eleventh = Map.of("navn", "Nummer 11", "svar", new SoftKey().made(challenge));
        assertThat(meanwhile.post("/mig/noegler", eleventh).body()).contains("Du har 10 adgangsnøgler.");
    }
}
