package dk.spirekraft.measure.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is changed in a token, it holds no longer; and whatever is sent instead of one is turned away.
class TokenProperties {

    static final BallotSigner SIGNER = BallotSigner.generate(new SecureRandom());
    static final BallotKey KEY = SIGNER.key();
    static final BallotKey OTHER = BallotSigner.generate(new SecureRandom()).key();
    static final Token TOKEN = BlindSigningTest.token(SIGNER);

    @Test
    void anyTokenHoldsForItsOwnKeyOnly() {
        for (int i = 0; i < 100; i++) {
            Token token = BlindSigningTest.token(SIGNER);
            assertThat(token.isSignedBy(KEY)).isTrue();
            assertThat(token.isSignedBy(OTHER)).isFalse();
        }
    }

    @Test
    void aTokenWithAnyBitTurnedRoundHoldsNoLonger() {
        assertThat(TOKEN.isSignedBy(KEY)).isTrue();
        var random = new Random(9474);
        for (int bit = 0; bit < TOKEN.message().length * 8; bit++)
            assertThat(new Token(turned(TOKEN.message(), bit), TOKEN.signature()).isSignedBy(KEY))
                    .as("bit %d of the message", bit)
                    .isFalse();
        for (int i = 0; i < 300; i++) {
            int bit = random.nextInt(TOKEN.signature().length * 8);
            assertThat(new Token(TOKEN.message(), turned(TOKEN.signature(), bit)).isSignedBy(KEY))
                    .as("bit %d of the signature", bit)
                    .isFalse();
        }
    }

    @Test
    void theSameSignatureWrittenAnotherWayDoesNotHold() {
        var signature = new BigInteger(1, TOKEN.signature());
        byte[] negative = KEY.bytes(KEY.modulus().subtract(signature));
        byte[] longer = signature.add(KEY.modulus()).toByteArray();
        byte[] padded = new byte[KEY.length() + 1];
        System.arraycopy(TOKEN.signature(), 0, padded, 1, KEY.length());
        byte[] cut = Arrays.copyOf(TOKEN.signature(), KEY.length() - 1);
        for (byte[] other : new byte[][] {negative, longer, padded, cut, new byte[0], new byte[KEY.length()]})
            assertThat(new Token(TOKEN.message(), other).isSignedBy(KEY)).isFalse();
    }

    @Test
    void aTokenThatNamesAnotherKeyHoldsForNeither() {
        byte[] message = TOKEN.message().clone();
        System.arraycopy(OTHER.hashed(), 0, message, Token.RANDOM, BallotKey.HASH);
        var renamed = new Token(message, TOKEN.signature());
        assertThat(renamed.keyHash()).isEqualTo(OTHER.hash());
        assertThat(renamed.isSignedBy(KEY)).isFalse();
        assertThat(renamed.isSignedBy(OTHER)).isFalse();
    }

    /// Somebody has one key sign what names another, so as to be counted elsewhere.
    @Test
    void aKeyThatSignedWhatNamesAnotherMadeNoToken() {
        byte[] message = TOKEN.message().clone();
        System.arraycopy(OTHER.hashed(), 0, message, Token.RANDOM, BallotKey.HASH);
        Blinding forged = Blinding.of(KEY, message, new byte[Pss.SALT], BigInteger.TWO);
        byte[] blindSignature = BlindSigningTest.signed(SIGNER, forged.blinded());
        assertThat(Pss.isValid(forged.unblind(blindSignature), message, KEY, Pss.SALT))
                .isTrue();
        assertThat(forged.finish(blindSignature)).isEmpty();
    }

    /// Whoever holds a right signature can make others, of messages that fit no encoding.
    @Test
    void productsOfSignaturesAreNoSignatures() {
        Token second = BlindSigningTest.token(SIGNER);
        BigInteger product = new BigInteger(1, TOKEN.signature())
                .multiply(new BigInteger(1, second.signature()))
                .mod(KEY.modulus());
        assertThat(new Token(TOKEN.message(), KEY.bytes(product)).isSignedBy(KEY))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.b", "AAAA", "AAAA.AAAA.AAAA", "ÅÅÅÅ.AAAA", "AA AA.AAAA", "A.A", "AAAA.AAAA\n"})
    void whatIsNoTokenIsNotRead(String text) {
        assertThat(Token.read(text)).isEmpty();
    }

    @Test
    void aTokenThatIsTooLongIsNotRead() {
        assertThat(Token.read(TOKEN.text() + "A".repeat(600))).isEmpty();
        String longMessage = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[65]);
        assertThat(Token.read(longMessage + ".AAAA")).isEmpty();
    }

    private static byte[] turned(byte[] bytes, int bit) {
        byte[] turned = bytes.clone();
        turned[bit / 8] ^= (byte) (1 << bit % 8);
        return turned;
    }
}
