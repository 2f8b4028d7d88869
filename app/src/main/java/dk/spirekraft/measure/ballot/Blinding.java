package dk.spirekraft.measure.ballot;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Optional;

/// A token on its way, as the participant's side keeps it until the signature comes back: Prepare, Blind and Finalize
/// of RFC 9474. In life this is done by the browser's script `ballot.js`; here it is the same in Java, to check one
/// against the other and to collect tokens in tests. The server never has one.
///
/// @param message what will be signed, unseen
/// @param blinded what the signer is shown: as long as the key
/// @param inverse takes the blinding off again; whoever has it can link the blinded message to the token
public record Blinding(BallotKey key, byte[] message, byte[] blinded, BigInteger inverse) {

    public Blinding {
        message = message.clone();
        blinded = blinded.clone();
    }

    /// A fresh token for this key, blinded.
    public static Blinding of(BallotKey key, SecureRandom random) {
        byte[] message = ByteBuffer.allocate(Token.RANDOM + BallotKey.HASH)
                .put(drawn(Token.RANDOM, random))
                .put(key.hashed())
                .array();
        return of(key, message, drawn(Pss.SALT, random), factor(key.modulus(), random));
    }

    /// Blinds with a given salt and inverse.
    ///
    /// @throws IllegalArgumentException if the encoded message or the inverse shares a factor with the key
    static Blinding of(BallotKey key, byte[] message, byte[] salt, BigInteger inverse) {
        var encoded = new BigInteger(1, Pss.encode(message, salt, key.length()));
        if (!isCoprime(encoded, key.modulus()) || !isCoprime(inverse, key.modulus()))
            throw new IllegalArgumentException("The message and the inverse may share no factor with the key");
        BigInteger mask = key.raise(inverse.modInverse(key.modulus()));
        byte[] blinded = key.bytes(encoded.multiply(mask).mod(key.modulus()));
        return new Blinding(key, message, blinded, inverse);
    }

    /// Takes the blinding off the signature that came back.
    ///
    /// @return empty if it is no signature of the key on what was sent
    public Optional<Token> finish(byte[] blindSignature) {
        if (blindSignature.length != key.length()) return Optional.empty();
        var token = new Token(message, unblind(blindSignature));
        return token.isSignedBy(key) ? Optional.of(token) : Optional.empty();
    }

    /// The signature without its blinding, not checked.
    byte[] unblind(byte[] blindSignature) {
        return key.bytes(new BigInteger(1, blindSignature).multiply(inverse).mod(key.modulus()));
    }

    @Override
    public String toString() {
        return "a blinding";
    }

    private static byte[] drawn(int length, SecureRandom random) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /// Uniform among the numbers from 1 to n − 1 that have an inverse, and so is its inverse.
    private static BigInteger factor(BigInteger modulus, SecureRandom random) {
        BigInteger factor;
        do {
            factor = new BigInteger(modulus.bitLength(), random);
        } while (factor.compareTo(modulus) >= 0 || !isCoprime(factor, modulus));
        return factor;
    }

    private static boolean isCoprime(BigInteger value, BigInteger modulus) {
        return value.gcd(modulus).equals(BigInteger.ONE);
    }
}
