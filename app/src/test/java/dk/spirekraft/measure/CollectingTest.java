package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.database.DatabaseAddress;
import dk.spirekraft.measure.ballot.BallotKey;
import dk.spirekraft.measure.ballot.BallotSigner;
import dk.spirekraft.measure.ballot.Blinding;
import dk.spirekraft.measure.ballot.Signing;
import dk.spirekraft.measure.ballot.Token;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Collecting a token and answering with it, as a browser asks for it, and everything that is refused on the way.
@RunningProgram
class CollectingTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Invited invited;

    @Autowired
    Schools schools;

    @Autowired
    JdbcClient db;

    @Autowired
    DatabaseAddress address;

    School havgard;
    Wave wave;
    Phone phone;

    @BeforeEach
    void tokensAreCollectedAtHavgard() {
        havgard = cast.school("Havgård Skole", 20);
        wave = invited.collecting(havgard, false);
        phone = cast.phone();
    }

    /// What a personal link holds behind its number sign.
    private record Link(String wave, String code, String hash) {

        static Link of(String link) {
            String[] parts = link.substring(link.indexOf('#') + 1).split("\\.");
            return new Link(parts[0], parts[1], parts[2]);
        }
    }

    private Link link(School school, Wave of) {
        String address = "kollega-" + UUID.randomUUID() + "@skole.example";
        invited.invite(school, of, address);
        return Link.of(invited.link(address));
    }

    private Link link() {
        return link(havgard, wave);
    }

    private static String field(String name, Phone.Page page) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    private Phone.Page look(Link link) {
        return phone.post("/invitation/opslag", Map.of("maaling", link.wave(), "kode", link.code()));
    }

    private String state(Link link) {
        return field("state", look(link));
    }

    private BallotKey key(Link link) {
        return BallotKey.of(Base64.getUrlDecoder().decode(field("spki", look(link))));
    }

    private Phone.Page sign(Link link, byte[] blinded) {
        return phone.post(
                "/invitation/underskrift",
                Map.of(
                        "kode",
                        link.code(),
                        "blindet",
                        Base64.getUrlEncoder().withoutPadding().encodeToString(blinded)));
    }

    private Token token(Link link) {
        Blinding pending = Blinding.of(key(link), RANDOM);
        String signature = field("signature", sign(link, pending.blinded()));
        return pending.finish(Base64.getUrlDecoder().decode(signature)).orElseThrow();
    }

    private Phone.Page bring(Phone browser, Token token) {
        return browser.post("/svar/bevis", Map.of("bevis", token.text()));
    }

    private Phone.Page answer(Phone browser, Token token, int value) {
        bring(browser, token);
        for (int item = 1; item <= Colleagues.ITEMS; item++)
            browser.post("/svar/" + item, Map.of("svar", String.valueOf(value)));
        return browser.post("/svar/send", Map.of());
    }

    /// The program's own role can't read all of them.
    private long rowsThatTheOwnerSees(String table) {
        var owner = new DriverManagerDataSource(
                address.url(), address.owner().role(), address.owner().password());
        return JdbcClient.create(owner)
                .sql("select count(*) from measure.%s where wave = ?".formatted(table))
                .param(wave.id())
                .query(Long.class)
                .single();
    }

    @Nested
    class WhileTokensAreCollected {

        @Test
        void theSameBlindedValueGetsTheSameSignatureAndAnotherNone() {
            Link link = link();
            assertThat(state(link)).isEqualTo("ready");
            Blinding pending = Blinding.of(key(link), RANDOM);
            String first = field("signature", sign(link, pending.blinded()));
            assertThat(field("signature", sign(link, pending.blinded()))).isEqualTo(first);
            assertThat(state(link)).isEqualTo("collected");
            var other = sign(link, Blinding.of(key(link), RANDOM).blinded());
            assertThat(other.status()).isEqualTo(409);
            assertThat(field("state", other)).isEqualTo("taken");
            assertThat(field("signature", other)).isEmpty();
        }

        @Test
        void whatCanNotBeSignedTakesNothing() {
            Link link = link();
            for (byte[] blinded : List.of(new byte[0], new byte[384], new byte[383]))
                assertThat(sign(link, blinded).status()).isEqualTo(422);
            assertThat(state(link)).isEqualTo("ready");
        }

        @Test
        void linksThatAreNoneOpenNothing() {
            Link link = link();
            assertThat(state(new Link(link.wave(), "A".repeat(32), link.hash())))
                    .isEqualTo("unknown");
            assertThat(state(new Link("", "", ""))).isEqualTo("unknown");
            assertThat(sign(new Link("", "A".repeat(32), ""), new byte[384]).status())
                    .isEqualTo(422);
        }

        @Test
        void aTokenDoesNotAnswerYet() {
            Token token = token(link());
            assertThat(bring(phone, token).body()).contains("Du kan svare fra").doesNotContain("data-forget");
        }

        @Test
        void everyoneOfAnAtomGetsTheSameKeyAndItStandsOnThePublishedList() {
            String hash = key(link()).hash();
            assertThat(key(link()).hash()).isEqualTo(hash);
            assertThat(cast.phone().get("/noegler/" + wave.id() + ".txt").body())
                    .contains(hash + " Havgård Skole\n");
            assertThat(cast.phone().get("/noegler/" + wave.id() + ".json").body())
                    .contains(hash);
        }

        @Test
        void askingSetsNoCookie() {
            Link link = link();
            token(link);
            cast.phone().get("/noegler/" + wave.id());
            assertThat(phone.cookies()).isEmpty();
        }
    }

    @Nested
    class OnceAnsweringHasBegun {

        @Test
        void noTokenIsSignedAnyMore() {
            Link free = link();
            Link collected = link();
            token(collected);
            BallotKey key = key(free);
            invited.answering(havgard, wave);
            assertThat(state(free)).isEqualTo("over");
            assertThat(state(collected)).isEqualTo("over-collected");
            var late = sign(free, Blinding.of(key, RANDOM).blinded());
            assertThat(late.status()).isEqualTo(409);
            assertThat(field("state", late)).isEqualTo("over");
        }

        @Test
        void aTokenAnswersOnceAndTheAnswerIsFinal() {
            Token token = token(link());
            invited.answering(havgard, wave);
            Phone browser = cast.phone();
            assertThat(answer(browser, token, 4).body()).contains("ingen så svarbeviset", "data-forget");
            assertThat(bring(cast.phone(), token).body()).contains("Svarbeviset er brugt", "data-forget");
            assertThat(cast.close(havgard, wave).closure().orElseThrow().sheets())
                    .isEqualTo(1);
        }

        @Test
        void twoBrowsersWithTheSameTokenStoreOneSheet() {
            Token token = token(link());
            invited.answering(havgard, wave);
            Phone one = cast.phone();
            Phone other = cast.phone();
            bring(one, token);
            bring(other, token);
            assertThat(one.post("/svar/send", Map.of()).path()).isEqualTo("/svar/tak");
            assertThat(other.post("/svar/send", Map.of()).body()).contains("Svarbeviset er brugt");
            assertThat(cast.close(havgard, wave).closure().orElseThrow().sheets())
                    .isEqualTo(1);
        }

        @Test
        void aSheetSentAgainBecauseTheReceiptWasLostIsThanked() {
            Token token = token(link());
            invited.answering(havgard, wave);
            bring(phone, token);
            String draft = phone.cookie("svar").getValue();
            phone.post("/svar/send", Map.of());
            phone.cookie("svar").setValue(draft);
            assertThat(phone.post("/svar/send", Map.of()).path()).isEqualTo("/svar/tak");
            assertThat(cast.close(havgard, wave).closure().orElseThrow().sheets())
                    .isEqualTo(1);
        }

        @Test
        void forgedAndForeignTokensAreRefusedInPlainWords() {
            Token genuine = token(link());
            byte[] broken = genuine.signature().clone();
            broken[5] ^= 1;
            BallotSigner foreign = BallotSigner.generate(RANDOM);
            Blinding pending = Blinding.of(foreign.key(), RANDOM);
            Token elsewhere = pending.finish(((Signing.Signed) foreign.sign(pending.blinded())).blindSignature())
                    .orElseThrow();
            invited.answering(havgard, wave);
            for (String text : List.of(new Token(genuine.message(), broken).text(), elsewhere.text(), "", "x", "a.b")) {
                var page = phone.post("/svar/bevis", Map.of("bevis", text));
                assertThat(page.status()).isEqualTo(422);
                assertThat(page.body()).contains("hører ikke til en måling her");
            }
            assertThat(cast.close(havgard, wave).closure().orElseThrow().sheets())
                    .isZero();
        }
    }

    @Nested
    class WhenPilesAreToldApart {

        School abrinken;
        Wave units;

        @BeforeEach
        void abrinkenHasTwoUnits() {
            abrinken = cast.school("Åbrinken Skole", 8);
            cast.in(abrinken, () -> schools.addUnit(abrinken, "Udskoling", 9));
            units = invited.collecting(abrinken, true);
        }

        private Link link(int pile) {
            String address = "kollega-" + UUID.randomUUID() + "@skole.example";
            invited.invite(abrinken, units, Map.of(pile, List.of(address)));
            return Link.of(invited.link(address));
        }

        @Test
        void aTokenHoldsForItsOwnAtomAlone() {
            Link here = link(1);
            Link there = link(2);
            assertThat(key(here).hash()).isNotEqualTo(key(there).hash());
            Token token = token(here);
            byte[] claimed = token.message().clone();
            System.arraycopy(HexFormat.of().parseHex(key(there).hash()), 0, claimed, 32, 32);
            invited.answering(abrinken, units);
            assertThat(bring(phone, new Token(claimed, token.signature())).status())
                    .isEqualTo(422);
            assertThat(bring(phone, token).body()).contains("hvilken gruppe dit svarbevis er fra");
        }

        @Test
        void countsArePublishedByGroupWhenEachHasEnough() {
            List<Token> tokens = new ArrayList<>();
            for (int pile = 1; pile <= 2; pile++) for (int i = 0; i < 5 + pile; i++) tokens.add(token(link(pile)));
            link(1);
            invited.answering(abrinken, units);
            tokens.forEach(token -> answer(cast.phone(), token, 3));
            cast.close(abrinken, units);
            String page = cast.phone().get("/noegler/" + units.id()).body();
            assertThat(page)
                    .contains("<h3>Hele skolen</h3>", "<h3>Indskoling</h3>", "<h3>Udskoling</h3>", "Tallene passer");
            assertThat(cast.phone().get("/noegler/" + units.id() + ".json").body())
                    .contains("\"invited\":14,\"issued\":13")
                    .contains("\"invited\":7,\"issued\":6", "\"invited\":7,\"issued\":7");
        }

        @Test
        void whereAGroupAnswersBySlipAndFewOfItAreInvitedOnlyTheWholeSchoolIsCounted() {
            link(1);
            List<Token> tokens = new ArrayList<>();
            for (int i = 0; i < 7; i++) tokens.add(token(link(2)));
            Wave open = invited.answering(abrinken, units);
            tokens.forEach(token -> answer(cast.phone(), token, 3));
            colleagues.answer(abrinken, open, 6, 1);
            cast.close(abrinken, units);
            assertThat(cast.phone().get("/noegler/" + units.id()).body())
                    .contains("<h3>Hele skolen</h3>", "Tallene vises kun for hele skolen")
                    .doesNotContain("<h3>Indskoling</h3>", "<h3>Udskoling</h3>");
        }

        @Test
        void whereFewAreInvitedInAGroupOnlyTheWholeSchoolIsCounted() {
            List<Token> tokens = new ArrayList<>();
            for (int i = 0; i < 6; i++) tokens.add(token(link(1)));
            tokens.add(token(link(2)));
            cast.in(abrinken, () -> schools.units(abrinken));
            invited.answering(abrinken, units);
            tokens.forEach(token -> answer(cast.phone(), token, 3));
            cast.close(abrinken, units);
            assertThat(cast.phone().get("/noegler/" + units.id()).body())
                    .contains("<h3>Hele skolen</h3>", "Tallene vises kun for hele skolen")
                    .doesNotContain("<h3>Indskoling</h3>", "<h3>Udskoling</h3>");
        }
    }

    @Nested
    class WhenTheWaveIsClosed {

        @Test
        void addressesTokensKeysAndTheLogOfIssuingAreGone() {
            Token token = token(link());
            link();
            invited.answering(havgard, wave);
            answer(phone, token, 5);
            assertThat(rowsThatTheOwnerSees("invitation")).isEqualTo(2);
            for (String table : List.of("ballot_secret", "issued", "spent_token"))
                assertThat(rowsThatTheOwnerSees(table)).as(table).isEqualTo(1);
            cast.close(havgard, wave);
            for (String table : List.of("invitation", "ballot_secret", "issued", "spent_token"))
                assertThat(rowsThatTheOwnerSees(table)).as(table).isZero();
            assertThat(bring(cast.phone(), token).body()).contains("Målingen er lukket", "data-forget");
        }

        @Test
        void itsLinksSaySoAndItsCountsOfAFewAreNotTold() {
            Link link = link();
            Token token = token(link);
            invited.answering(havgard, wave);
            answer(phone, token, 5);
            cast.close(havgard, wave);
            assertThat(state(link)).isEqualTo("closed");
            assertThat(cast.phone().get("/noegler/" + wave.id()).body())
                    .contains("for få til at blive vist", "slettet, da målingen lukkede")
                    .doesNotContain("<dd>1</dd>");
        }

        @Test
        void anOpenDraftIsToldThatItIsOver() {
            Token token = token(link());
            invited.answering(havgard, wave);
            bring(phone, token);
            cast.close(havgard, wave);
            assertThat(phone.post("/svar/send", Map.of()).body())
                    .contains("Svarbeviset kan ikke bruges længere", "data-forget");
        }
    }

    @Test
    void theProgramItselfCanNotListWhoTookATokenOrWhichAreSpent() {
        for (String table : List.of("issued", "spent_token"))
            assertThat(db.sql("select has_table_privilege('measure.' || ?, 'select, insert, update, delete')")
                            .param(table)
                            .query(Boolean.class)
                            .single())
                    .as(table)
                    .isFalse();
    }

    @Test
    void aWaveWithSlipsAloneHasNoListOfKeys() {
        School abrinken = cast.school("Åbrinken Skole", 20);
        Wave slips = cast.openWave(abrinken);
        assertThat(cast.phone().get("/noegler/" + slips.id()).status()).isEqualTo(404);
        assertThat(cast.phone().get("/noegler/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void theWorkingGroupSeesTheSameWhetherATokenWasTakenOrNot() {
        Link link = link();
        Phone amr = cast.signedIn(Role.AMR, havgard);
        String address = havgard.address() + "/maalinger/1";
        String before =
                amr.get(address).steady() + amr.get(address + "/invitationer").steady();
        token(link);
        assertThat(amr.get(address).steady()
                        + amr.get(address + "/invitationer").steady())
                .isEqualTo(before);
    }
}
