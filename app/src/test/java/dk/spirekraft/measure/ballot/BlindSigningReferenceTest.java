package dk.spirekraft.measure.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spirekraft.measure.ballot.Rfc9474.Vector;
import dk.spirekraft.measure.ballot.Signing.Signed;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// All four vectors of appendix A of RFC 9474, in each of the four steps. Ours is RSABSSA-SHA384-PSS-Randomized; the
/// others differ in salt and prefix alone.
class BlindSigningReferenceTest {

    static final BallotSigner SIGNER = Rfc9474.signer();
    static final BallotKey KEY = SIGNER.key();

    static List<Vector> vectors() {
        return Rfc9474.vectors();
    }

    private static Blinding blinding(Vector vector) {
        return Blinding.of(KEY, vector.message(), vector.salt(), new BigInteger(vector.inverse(), 16));
    }

    @Test
    void thereAreFour() {
        assertThat(vectors())
                .extracting(Vector::name)
                .containsExactly(
                        "RSABSSA-SHA384-PSS-Randomized",
                        "RSABSSA-SHA384-PSSZERO-Randomized",
                        "RSABSSA-SHA384-PSS-Deterministic",
                        "RSABSSA-SHA384-PSSZERO-Deterministic");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theMessageIsEncodedAsThere(Vector vector) {
        assertThat(Pss.encode(vector.message(), vector.salt(), KEY.length())).isEqualTo(vector.encodedMessage());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theBlindedMessageIsTheirs(Vector vector) {
        assertThat(blinding(vector).blinded()).isEqualTo(vector.blindedMessage());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theBlindSignatureIsTheirs(Vector vector) {
        assertThat(SIGNER.sign(vector.blindedMessage()))
                .isInstanceOfSatisfying(
                        Signed.class,
                        signed -> assertThat(signed.blindSignature()).isEqualTo(vector.blindSignature()));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theSignatureIsTheirsAndHolds(Vector vector) {
        byte[] signature = blinding(vector).unblind(vector.blindSignature());
        assertThat(signature).isEqualTo(vector.signature());
        assertThat(Pss.isValid(signature, vector.message(), KEY, vector.salt().length))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aSignatureWithAnotherLengthOfSaltDoesNotHold(Vector vector) {
        int other = Pss.SALT - vector.salt().length;
        assertThat(Pss.isValid(vector.signature(), vector.message(), KEY, other))
                .isFalse();
    }

    @Test
    void aFaultInTheArithmeticGivesNothingOut() {
        BallotSigner faulty = Rfc9474.faultySigner();
        byte[] blinded = vectors().getFirst().blindedMessage();
        assertThatThrownBy(() -> faulty.sign(blinded))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("wrong signature");
    }

    @Test
    void anInverseThatSharesAFactorWithTheKeyIsNotTaken() {
        Vector vector = vectors().getFirst();
        assertThatThrownBy(() -> Blinding.of(KEY, vector.message(), vector.salt(), BigInteger.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
