package dk.spirekraft.browser;

import static dk.spirekraft.browser.BallotScript.base64;
import static dk.spirekraft.browser.BallotScript.hex;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.ballot.BallotKey;
import dk.spirekraft.measure.ballot.BallotSigner;
import dk.spirekraft.measure.ballot.KeyList;
import dk.spirekraft.measure.ballot.Rfc9474;
import dk.spirekraft.story.Browsers;
import dk.spirekraft.story.RunningProgram;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.spec.RSAPublicKeySpec;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// `ballot.js` takes no key and no list of keys but the published one.
@RunningProgram
@Tag("browser")
class BallotKeysInScriptTest {

    private static final BallotSigner SIGNER = BallotSigner.generate(new SecureRandom());
    private static final BallotKey OTHER = Rfc9474.signer().key();
    private static final KeyList LIST = new KeyList(
            UUID.fromString("3b1f0f0e-6f1c-4b52-9a2e-0d4b8a6f5c11"),
            new TreeMap<>(Map.of("Åben skole", SIGNER.key().hash(), "Udskoling", OTHER.hash())));

    @Autowired
    Browsers browsers;

    BallotScript script;

    @BeforeEach
    void somebodyComes() {
        script = BallotScript.on(browsers);
    }

    @AfterEach
    void andLeavesWithoutComplaints() {
        script.leave();
    }

    private Object list(String text, String hash) {
        return script.run("""
                const list = await b.readKeyList(a.text, a.hash);
                return [list.wave, ...Array.from(list.keys, ([atom, hash]) => hash + " " + atom)];
                """, Map.of("text", text, "hash", hash));
    }

    private Object key(byte[] spki, String hash) {
        return script.run(
                "return (await b.importKey(b.fromBase64Url(a.spki), a.hash)).length;",
                Map.of("spki", base64(spki), "hash", hash));
    }

    @Test
    void theListIsReadOnlyUnderItsOwnHash() {
        assertThat(list(LIST.text(), LIST.hash()))
                .isEqualTo(List.of(
                        LIST.wave().toString(),
                        OTHER.hash() + " Udskoling",
                        SIGNER.key().hash() + " Åben skole"));
        assertThat(list(LIST.text().replace("Udskoling", "Indskoling"), LIST.hash()))
                .isEqualTo("refused: list");
    }

    @Test
    void aListOfAnotherFormIsNotReadThoughItsHashFits() throws GeneralSecurityException {
        String line = OTHER.hash() + " Udskoling\n";
        String wave = "Spirekraft ballot keys 1\nwave " + LIST.wave() + "\n";
        for (String text :
                List.of("", wave, wave + line + line, wave + line + line.replace("U", "I"), wave + line.strip(), line))
            assertThat(list(text, sha256(text.getBytes(StandardCharsets.UTF_8))))
                    .as(text)
                    .isEqualTo("refused: list");
    }

    @Test
    void aKeyIsTakenOnlyUnderItsOwnHash() {
        assertThat(key(SIGNER.key().spki(), SIGNER.key().hash())).isEqualTo(384);
        assertThat(key(SIGNER.key().spki(), OTHER.hash())).isEqualTo("refused: key");
    }

    @Test
    void whatIsNoKeyOrAWeakOneIsNotTakenThoughItsHashFits() throws GeneralSecurityException {
        BigInteger modulus = SIGNER.key().rsa().getModulus();
        assertThat(key(made(modulus, 65537), sha256(made(modulus, 65537)))).isEqualTo(384);
        for (byte[] spki : List.of(new byte[] {1, 2, 3}, made(modulus, 3), made(modulus.shiftRight(1024), 65537)))
            assertThat(key(spki, sha256(spki))).isEqualTo("refused: key");
    }

    private static byte[] made(BigInteger modulus, long exponent) throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(modulus, BigInteger.valueOf(exponent)))
                .getEncoded();
    }

    @Test
    void whatIsStoredMustBeATokenOnItsWay() {
        for (String text : List.of("", "a.b.c.d", "0".repeat(64) + ".AAAA.AAAA.AAAA"))
            assertThat(script.run("return b.fromText(a).keyHash;", text)).isEqualTo("refused: pending");
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return hex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
