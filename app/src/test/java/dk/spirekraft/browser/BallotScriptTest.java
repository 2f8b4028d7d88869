package dk.spirekraft.browser;

import static dk.spirekraft.browser.BallotScript.base64;
import static dk.spirekraft.browser.BallotScript.hex;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.ballot.BallotKey;
import dk.spirekraft.measure.ballot.BallotSigner;
import dk.spirekraft.measure.ballot.KeyList;
import dk.spirekraft.measure.ballot.Rfc9474;
import dk.spirekraft.measure.ballot.Rfc9474.Vector;
import dk.spirekraft.measure.ballot.Signing;
import dk.spirekraft.measure.ballot.Token;
import dk.spirekraft.story.Browsers;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.web.Assets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The participant's half, `ballot.js`, in a real browser and under the program's own content policy: against the
/// vectors of RFC 9474, and against our signer.
@RunningProgram
@Tag("browser")
class BallotScriptTest {

    private static final int KILOBYTE = 1024;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final BallotSigner SIGNER = BallotSigner.generate(RANDOM);
    private static final BallotKey OTHER = Rfc9474.signer().key();
    private static final KeyList LIST = new KeyList(
            UUID.fromString("3b1f0f0e-6f1c-4b52-9a2e-0d4b8a6f5c11"),
            new TreeMap<>(Map.of("Åben skole", SIGNER.key().hash(), "Udskoling", OTHER.hash())));

    @Autowired
    Browsers browsers;

    @Autowired
    Assets assets;

    BallotScript script;

    @BeforeEach
    void somebodyComes() {
        script = BallotScript.on(browsers);
    }

    @AfterEach
    void andLeavesWithoutComplaints() {
        script.leave();
    }

    private static Map<String, Object> with(BallotKey key, String name, Object value) {
        return Map.of("spki", base64(key.spki()), "hash", key.hash(), name, value);
    }

    @Test
    void allFourVectorsOfTheStandardComeOutInTheBrowser() {
        assertThat(Rfc9474.vectors())
                .hasSize(4)
                .allSatisfy(vector -> assertThat(script.run("""
                        const key = await b.importKey(b.fromBase64Url(a.spki), a.hash);
                        const [message, salt, inverse, blindSignature] = a.vector;
                        const pending = await b.blindWith(key, bytes(message), bytes(salt), BigInt("0x" + inverse));
                        const signature = await b.unblind(key, pending, bytes(blindSignature), salt.length / 2);
                        return [hex(pending.blinded), hex(signature)];
                        """, with(OTHER, "vector", given(vector))))
                        .isEqualTo(List.of(hex(vector.blindedMessage()), hex(vector.signature()))));
    }

    private static List<String> given(Vector vector) {
        return List.of(hex(vector.message()), hex(vector.salt()), vector.inverse(), hex(vector.blindSignature()));
    }

    @Test
    void theScriptIsAtMostThirtyKilobytesAsWritten() {
        assertThat(assets.find("ballot.js").orElseThrow().content().length).isLessThanOrEqualTo(30 * KILOBYTE);
    }

    @Nested
    class WhenATokenIsCollectedFromOurSigner {

        private static final String BLIND = """
                const list = await b.readKeyList(a.list, a.listHash);
                const key = await b.importKey(b.fromBase64Url(a.spki), list.keys.get("Åben skole"));
                const pending = await b.blind(key);
                return [b.toText(pending), b.toBase64Url(pending.blinded)];
                """;
        private static final String FINISH = """
                const key = await b.importKey(b.fromBase64Url(a.spki), a.hash);
                return await b.finish(key, b.fromText(a.back[0]), b.fromBase64Url(a.back[1]));
                """;

        String stored;
        byte[] blinded;

        @BeforeEach
        void aTokenIsBegun() {
            var published = Map.of(
                    "list", LIST.text(),
                    "listHash", LIST.hash(),
                    "spki", base64(SIGNER.key().spki()));
            var begun = (List<?>) script.run(BLIND, published);
            stored = (String) begun.get(0);
            blinded = Base64.getUrlDecoder().decode((String) begun.get(1));
        }

        private byte[] signed(byte[] message) {
            return ((Signing.Signed) SIGNER.sign(message)).blindSignature();
        }

        private Object finish(BallotKey key, byte[] blindSignature) {
            return script.run(FINISH, with(key, "back", List.of(stored, base64(blindSignature))));
        }

        @Test
        void itHoldsAfterThePageWasLeftAndLoadedAgain() {
            script.reload();
            Object text = finish(SIGNER.key(), signed(blinded));
            Token token = Token.read((String) text).orElseThrow();
            assertThat(token.isSignedBy(SIGNER.key())).isTrue();
            assertThat(token.text()).isEqualTo(text);
        }

        @Test
        void aSignatureOnSomethingElseIsNotAccepted() {
            blinded[blinded.length - 1] ^= 1;
            assertThat(finish(SIGNER.key(), signed(blinded))).isEqualTo("refused: signature");
        }

        @Test
        void aSignatureThatIsTooShortOrTooLargeIsNotAccepted() {
            assertThat(finish(SIGNER.key(), new byte[383])).isEqualTo("refused: signature");
            assertThat(finish(SIGNER.key(), HexFormat.of().parseHex("ff".repeat(384))))
                    .isEqualTo("refused: signature");
            assertThat(finish(SIGNER.key(), new byte[384])).isEqualTo("refused: signature");
        }

        @Test
        void whatWasBegunForOneKeyIsNotFinishedWithAnother() {
            assertThat(finish(OTHER, signed(blinded))).isEqualTo("refused: pending");
        }
    }
}
