package dk.spirekraft.measure.ballot;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import javax.crypto.Cipher;

/// The secret half of a key: signs blinded messages and can't see what is in them. Gives out no signature that it did
/// not check, since a single wrong one would tell the factors of the key (Boneh, DeMillo & Lipton 1997,
/// doi:10.1007/3-540-69053-0_4). How long signing takes tells nothing of the key, for Java's RSA blinds on its own.
/// Safe for many threads.
public final class BallotSigner {

    private final RSAPrivateCrtKey secret;
    private final BallotKey key;

    private BallotSigner(RSAPrivateCrtKey secret) throws GeneralSecurityException {
        this.secret = secret;
        this.key = new BallotKey((RSAPublicKey) KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent())));
    }

    /// A new key of 3072 bits. Takes from a tenth of a second to a few: made before a wave opens, never while somebody
    /// waits.
    public static BallotSigner generate(SecureRandom random) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(new RSAKeyGenParameterSpec(BallotKey.BITS, RSAKeyGenParameterSpec.F4), random);
            return new BallotSigner(
                    (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java makes RSA keys", impossible);
        }
    }

    /// Reads what [#secret] wrote.
    ///
    /// @throws IllegalArgumentException if it is no RSA key with its prime factors
    public static BallotSigner of(byte[] pkcs8) {
        try {
            if (KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8))
                    instanceof RSAPrivateCrtKey read) return new BallotSigner(read);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalArgumentException("%d bytes are no RSA private key".formatted(pkcs8.length), foreign);
        }
        throw new IllegalArgumentException("The private key has no prime factors");
    }

    public BallotKey key() {
        return key;
    }

    /// The secret itself, as PKCS #8 (RFC 5958). To be stored sealed, and destroyed when the wave closes.
    public byte[] secret() {
        return secret.getEncoded();
    }

    /// Signs a blinded message: BlindSign of RFC 9474. The same message gives the same signature, so asking again after
    /// a lost connection gives nothing new.
    ///
    /// @throws IllegalStateException if the signature came out wrong; nothing of it leaves
    public Signing sign(byte[] blinded) {
        if (blinded.length != key.length()) return new Signing.WrongLength(blinded.length, key.length());
        var message = new BigInteger(1, blinded);
        if (message.signum() == 0 || message.compareTo(key.modulus()) >= 0) return new Signing.OutOfRange();
        byte[] signature = lower(blinded);
        if (!key.raise(new BigInteger(1, signature)).equals(message))
            throw new IllegalStateException("RSA gave a wrong signature: the machine or the stored key is at fault");
        return new Signing.Signed(signature);
    }

    /// RSA's secret direction, by the Chinese remainder theorem.
    private byte[] lower(byte[] message) {
        try {
            Cipher cipher = Cipher.getInstance("RSA/ECB/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, secret);
            return cipher.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has RSA without padding", impossible);
        }
    }

    @Override
    public String toString() {
        return "the signer of " + key.hash();
    }
}
