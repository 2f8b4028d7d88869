package dk.spirekraft.measure.ballot;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/// The public half of a key that signs the tokens of one atom in one wave. Everybody may have it; its hash stands in
/// the published [KeyList].
///
/// @param rsa 3072 to 4096 bits, a multiple of eight, public exponent 65537
public record BallotKey(RSAPublicKey rsa) {

    static final int BITS = 3072;
    static final int HASH = 32;

    private static final int MOST_BITS = 4096;

    public BallotKey {
        int bits = rsa.getModulus().bitLength();
        if (bits < BITS || bits > MOST_BITS || bits % 8 != 0)
            throw new IllegalArgumentException(
                    "A ballot key has %d to %d bits in whole bytes, but got %d".formatted(BITS, MOST_BITS, bits));
        if (!rsa.getPublicExponent().equals(RSAKeyGenParameterSpec.F4))
            throw new IllegalArgumentException(
                    "A ballot key has the exponent 65537, but got " + rsa.getPublicExponent());
    }

    /// Reads what [#spki] wrote.
    ///
    /// @throws IllegalArgumentException if it is no RSA key, or not of this kind
    public static BallotKey of(byte[] spki) {
        try {
            PublicKey read = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(spki));
            return new BallotKey((RSAPublicKey) read);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalArgumentException("%d bytes are no RSA public key".formatted(spki.length), foreign);
        }
    }

    /// The key as SubjectPublicKeyInfo in DER (RFC 5280), with the plain identifier rsaEncryption: browsers read no
    /// other.
    public byte[] spki() {
        return rsa.getEncoded();
    }

    /// What the key is known by: SHA-256 of [#spki], 64 small hexadecimal digits.
    public String hash() {
        return HexFormat.of().formatHex(hashed());
    }

    /// How long a blinded message and a signature are, in bytes.
    public int length() {
        return modulus().bitLength() / 8;
    }

    byte[] hashed() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(spki());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    BigInteger modulus() {
        return rsa.getModulus();
    }

    /// RSA's public direction: value^e mod n.
    BigInteger raise(BigInteger value) {
        return value.modPow(rsa.getPublicExponent(), modulus());
    }

    /// A number below the modulus in [#length] bytes, the highest first (I2OSP of RFC 8017).
    byte[] bytes(BigInteger value) {
        byte[] shortest = value.toByteArray();
        byte[] bytes = new byte[length()];
        int used = Math.min(shortest.length, bytes.length);
        System.arraycopy(shortest, shortest.length - used, bytes, bytes.length - used, used);
        return bytes;
    }
}
