package dk.spirekraft.measure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What stands on a paper slip and lets whoever holds it answer once: eleven random symbols (54 bits) and three that
/// check them under the wave's key. So *used* can be told from *mistyped* without keeping a list of used codes.
///
/// @param symbols fourteen of [#ALPHABET], in capitals, without hyphens
public record AccessCode(String symbols) {

    /// Digits and capitals that can't be taken for each other: no 0, O, 1, I or L.
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    static final int RANDOM_SYMBOLS = 11;
    static final int CHECK_SYMBOLS = 3;

    private static final int LENGTH = RANDOM_SYMBOLS + CHECK_SYMBOLS;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public AccessCode {
        if (!SHAPE.matcher(symbols).matches())
            throw new IllegalArgumentException(
                    "A code has %d symbols of %s, but got '%s'".formatted(LENGTH, ALPHABET, symbols));
    }

    /// Reads what somebody typed: small or capital, with or without hyphens and blanks.
    ///
    /// @return empty if it can't be a code at all
    public static Optional<AccessCode> read(String typed) {
        if (typed.length() > 60) return Optional.empty();
        String symbols = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\u2010-\\u2015-]", "");
        return SHAPE.matcher(symbols).matches() ? Optional.of(new AccessCode(symbols)) : Optional.empty();
    }

    /// Completes eleven random symbols with their check part.
    static AccessCode of(String random, byte[] checkKey) {
        return new AccessCode(random + check(random, checkKey));
    }

    /// True if this code was made for the wave with this key, whether or not it is spent.
    boolean isGenuine(byte[] checkKey) {
        String random = symbols.substring(0, RANDOM_SYMBOLS);
        return MessageDigest.isEqual(
                check(random, checkKey).getBytes(StandardCharsets.US_ASCII),
                symbols.substring(RANDOM_SYMBOLS).getBytes(StandardCharsets.US_ASCII));
    }

    /// What is stored instead of the code.
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(symbols.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /// As printed: ABCD-EFGHJ-KMNPQ.
    public String printed() {
        return symbols.substring(0, 4) + "-" + symbols.substring(4, 9) + "-" + symbols.substring(9);
    }

    @Override
    public String toString() {
        return "an access code";
    }

    private static String check(String random, byte[] checkKey) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(checkKey, "HmacSHA256"));
            byte[] tag = mac.doFinal(random.getBytes(StandardCharsets.US_ASCII));
            int number = (tag[0] & 0x7f) << 24 | (tag[1] & 0xff) << 16 | (tag[2] & 0xff) << 8 | (tag[3] & 0xff);
            var symbols = new StringBuilder();
            for (int i = 0; i < CHECK_SYMBOLS; i++, number /= ALPHABET.length())
                symbols.append(ALPHABET.charAt(number % ALPHABET.length()));
            return symbols.toString();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", impossible);
        }
    }
}
