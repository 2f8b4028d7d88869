package dk.spirekraft.measure.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spirekraft.measure.ballot.Signing.OutOfRange;
import dk.spirekraft.measure.ballot.Signing.Signed;
import dk.spirekraft.measure.ballot.Signing.WrongLength;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// A token is signed unseen, holds for one key, and for nothing that was changed.
class BlindSigningTest {

    static final SecureRandom RANDOM = new SecureRandom();
    static final BallotSigner INDSKOLING = BallotSigner.generate(RANDOM);
    static final BallotSigner UDSKOLING = BallotSigner.generate(RANDOM);

    static byte[] signed(BallotSigner signer, byte[] blinded) {
        return switch (signer.sign(blinded)) {
            case Signed signed -> signed.blindSignature();
            case WrongLength refused -> throw new AssertionError(refused);
            case OutOfRange refused -> throw new AssertionError(refused);
        };
    }

    static Token token(BallotSigner signer) {
        Blinding blinding = Blinding.of(signer.key(), RANDOM);
        return blinding.finish(signed(signer, blinding.blinded())).orElseThrow();
    }

    @Nested
    class WhenATokenIsCollected {

        final Blinding blinding = Blinding.of(INDSKOLING.key(), RANDOM);

        @Test
        void itHoldsForItsKeyAndTravelsAsText() {
            Token token = token(INDSKOLING);
            assertThat(token.isSignedBy(INDSKOLING.key())).isTrue();
            assertThat(token.keyHash()).isEqualTo(INDSKOLING.key().hash());
            Token read = Token.read(token.text()).orElseThrow();
            assertThat(read.isSignedBy(INDSKOLING.key())).isTrue();
            assertThat(read.spentMark()).isEqualTo(token.spentMark());
        }

        @Test
        void askingAgainWithTheSameBlindedMessageGivesTheSameSignature() {
            byte[] first = signed(INDSKOLING, blinding.blinded());
            assertThat(signed(INDSKOLING, blinding.blinded())).isEqualTo(first);
        }

        @Test
        void theSignerSeesNeitherTheTokenNorItsSignature() {
            byte[] blindSignature = signed(INDSKOLING, blinding.blinded());
            Token token = blinding.finish(blindSignature).orElseThrow();
            assertThat(token.signature()).isNotEqualTo(blindSignature).isNotEqualTo(blinding.blinded());
        }

        @Test
        void noTwoTokensAreAlikeAndNeitherAreTheirBlindings() {
            Blinding other = Blinding.of(INDSKOLING.key(), RANDOM);
            assertThat(other.message()).isNotEqualTo(blinding.message());
            assertThat(other.blinded()).isNotEqualTo(blinding.blinded());
            assertThat(token(INDSKOLING).spentMark())
                    .isNotEqualTo(token(INDSKOLING).spentMark());
        }

        @Test
        void aSignatureOnSomethingElseIsNotAccepted() {
            byte[] changed = blinding.blinded().clone();
            changed[changed.length - 1] ^= 1;
            assertThat(blinding.finish(signed(INDSKOLING, changed))).isEmpty();
        }

        @Test
        void aSignatureOfAnotherKeyIsNotAccepted() {
            byte[] blinded = blinding.blinded().clone();
            blinded[0] = 0; // below either modulus
            assertThat(blinding.finish(signed(UDSKOLING, blinded))).isEmpty();
        }

        @Test
        void aSignatureOfAnotherLengthIsNotAccepted() {
            byte[] blindSignature = signed(INDSKOLING, blinding.blinded());
            assertThat(blinding.finish(Arrays.copyOf(blindSignature, blindSignature.length - 1)))
                    .isEmpty();
            assertThat(blinding.finish(Arrays.copyOf(blindSignature, blindSignature.length + 1)))
                    .isEmpty();
        }
    }

    @Nested
    class WhenTheBlindedMessageIsMalformed {

        final BallotKey key = INDSKOLING.key();

        @Test
        void itsLengthMustBeTheKeys() {
            assertThat(INDSKOLING.sign(new byte[383])).isEqualTo(new WrongLength(383, 384));
            assertThat(INDSKOLING.sign(new byte[385])).isEqualTo(new WrongLength(385, 384));
            assertThat(INDSKOLING.sign(new byte[0])).isEqualTo(new WrongLength(0, 384));
        }

        @Test
        void itMustBeAboveZeroAndBelowTheModulus() {
            assertThat(INDSKOLING.sign(new byte[384])).isEqualTo(new OutOfRange());
            assertThat(INDSKOLING.sign(key.bytes(key.modulus()))).isEqualTo(new OutOfRange());
            byte[] highest = new byte[384];
            Arrays.fill(highest, (byte) 0xff);
            assertThat(INDSKOLING.sign(highest)).isEqualTo(new OutOfRange());
        }

        @Test
        void theFirstAndTheLastNumberInRangeAreSigned() {
            BigInteger last = key.modulus().subtract(BigInteger.ONE);
            assertThat(signed(INDSKOLING, key.bytes(BigInteger.ONE))).isEqualTo(key.bytes(BigInteger.ONE));
            assertThat(signed(INDSKOLING, key.bytes(last))).isEqualTo(key.bytes(last));
        }
    }

    @Nested
    class WhenAKeyIsKept {

        @Test
        void theSecretAndThePublicHalfComeBack() {
            BallotSigner read = BallotSigner.of(INDSKOLING.secret());
            assertThat(read.key()).isEqualTo(INDSKOLING.key());
            assertThat(BallotKey.of(INDSKOLING.key().spki())).isEqualTo(INDSKOLING.key());
            assertThat(token(read).isSignedBy(INDSKOLING.key())).isTrue();
        }

        @Test
        void itsHashIsThatOfItsPublicHalf() {
            assertThat(INDSKOLING.key().hash())
                    .matches("[0-9a-f]{64}")
                    .isNotEqualTo(UDSKOLING.key().hash());
            assertThat(INDSKOLING.key().length()).isEqualTo(384);
        }

        @Test
        void neitherItsNameNorATokensTellsASecret() {
            Blinding blinding = Blinding.of(INDSKOLING.key(), RANDOM);
            assertThat(INDSKOLING)
                    .hasToString("the signer of " + INDSKOLING.key().hash());
            assertThat(blinding).hasToString("a blinding");
            assertThat(token(INDSKOLING)).hasToString("a token");
        }

        @Test
        void whatIsNoKeyIsABug() {
            assertThatThrownBy(() -> BallotKey.of(new byte[] {1, 2, 3})).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> BallotSigner.of(new byte[] {1, 2, 3}))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void shortKeysAndOtherExponentsAreNotTaken() throws GeneralSecurityException {
            BigInteger modulus = INDSKOLING.key().modulus();
            RSAPublicKey tooShort = made(modulus.shiftRight(1024), RSAKeyGenParameterSpec.F4);
            assertThatThrownBy(() -> new BallotKey(tooShort)).hasMessageContaining("got 2048");
            RSAPublicKey exponentThree = made(modulus, RSAKeyGenParameterSpec.F0);
            assertThatThrownBy(() -> new BallotKey(exponentThree)).hasMessageContaining("got 3");
        }

        private static RSAPublicKey made(BigInteger modulus, BigInteger exponent) throws GeneralSecurityException {
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
        }
    }
}
