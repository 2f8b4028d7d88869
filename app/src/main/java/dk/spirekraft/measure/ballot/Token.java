package dk.spirekraft.measure.ballot;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// The right to answer once, made and unblinded in a participant's browser: a random number, the hash of the key that
/// signs it, and the signature. Nothing in it was ever seen by the signer.
///
/// @param message 32 random bytes and the 32 bytes of the key's hash
/// @param signature as long as the key
public record Token(byte[] message, byte[] signature) {

    static final int RANDOM = 32;

    /// Length of a token's message, in bytes.
    public static final int MESSAGE = RANDOM + BallotKey.HASH;

    private static final int MOST_CHARACTERS = 1_000;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    public Token {
        if (message.length != MESSAGE)
            throw new IllegalArgumentException(
                    "A token's message has %d bytes, but got %d".formatted(MESSAGE, message.length));
        message = message.clone();
        signature = signature.clone();
    }

    /// Reads what a browser sent: two parts in base64url with a full stop between.
    ///
    /// @return empty if it can't be a token at all
    public static Optional<Token> read(String text) {
        if (text.length() > MOST_CHARACTERS || !SHAPE.matcher(text).matches()) return Optional.empty();
        int stop = text.indexOf('.');
        try {
            var decoder = Base64.getUrlDecoder();
            byte[] message = decoder.decode(text.substring(0, stop));
            byte[] signature = decoder.decode(text.substring(stop + 1));
            return message.length == MESSAGE ? Optional.of(new Token(message, signature)) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /// As sent: what [#read] reads.
    public String text() {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return encoder.encodeToString(message) + "." + encoder.encodeToString(signature);
    }

    /// The hash of the key that the token says it was signed with, as [BallotKey#hash]. Says which key to ask;
    /// [#isSignedBy] says whether it is true.
    public String keyHash() {
        return HexFormat.of().formatHex(message, RANDOM, MESSAGE);
    }

    /// True if the key's owner signed this very token: changed by a bit, or signed for another atom or wave, it is not.
    public boolean isSignedBy(BallotKey key) {
        return Arrays.equals(key.hashed(), 0, BallotKey.HASH, message, RANDOM, MESSAGE)
                && Pss.isValid(signature, message, key, Pss.SALT);
    }

    /// What is kept of a spent token, 32 bytes: SHA-256 of the message. The signature is left out on purpose, so that
    /// one message counts once however it is signed.
    public byte[] spentMark() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "a token";
    }
}
