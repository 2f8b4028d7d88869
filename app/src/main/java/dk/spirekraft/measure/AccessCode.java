package dk.spirekraft.measure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What stands on a paper slip and lets whoever holds it answer once: two symbols that are the wave's mark, eleven
/// random
/// ones (54 bits) and three that check them under the wave's key. So *used* can be told from *mistyped* without keeping
/// a
/// list of used codes, and a wrong code can be counted against the wave that it names.
///
/// @param symbols sixteen of [#ALPHABET], in capitals, without hyphens
public record AccessCode(String symbols) {

    /// Digits and capitals that can't be taken for each other: no 0, O, 1, I or L.
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    static final int MARK_SYMBOLS = 2;
    static final int RANDOM_SYMBOLS = 11;
    static final int LENGTH = 16;

    private static final int CHECKED_SYMBOLS = MARK_SYMBOLS + RANDOM_SYMBOLS;
    private static final int GROUP = 4;
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

    /// Completes eleven random symbols with the mark of the wave and their check part.
    static AccessCode of(String random, byte[] checkKey) {
        String checked = mark(checkKey) + random;
        return new AccessCode(checked + check(checked, checkKey));
    }

    /// The mark of the wave with this key. Two waves share one with a probability of 1 in 961.
    private static String mark(byte[] checkKey) {
        return symbols("wave", MARK_SYMBOLS, checkKey);
    }

    private static String check(String checked, byte[] checkKey) {
        return symbols(checked, LENGTH - CHECKED_SYMBOLS, checkKey);
    }

    /// The mark that this code bears, right or wrong.
    String mark() {
        return symbols.substring(0, MARK_SYMBOLS);
    }

    /// True if it bears the mark of the wave with this key, as its wrong codes do too.
    boolean names(byte[] checkKey) {
        return mark().equals(mark(checkKey));
    }

    /// True if this code was made for the wave with this key, whether or not it is spent.
    boolean isGenuine(byte[] checkKey) {
        String genuine = of(symbols.substring(MARK_SYMBOLS, CHECKED_SYMBOLS), checkKey).symbols;
        return MessageDigest.isEqual(
                genuine.getBytes(StandardCharsets.US_ASCII), symbols.getBytes(StandardCharsets.US_ASCII));
    }

    /// What is stored instead of the code.
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(symbols.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /// As printed: ABCD-EFGH-JKMN-PQRS.
    public String printed() {
        return IntStream.range(0, LENGTH / GROUP)
                .mapToObj(group -> symbols.substring(group * GROUP, (group + 1) * GROUP))
                .collect(Collectors.joining("-"));
    }

    @Override
    public String toString() {
        return "an access code";
    }

    private static String symbols(String of, int count, byte[] checkKey) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(checkKey, "HmacSHA256"));
            byte[] tag = mac.doFinal(of.getBytes(StandardCharsets.US_ASCII));
            int number = (tag[0] & 0x7f) << 24 | (tag[1] & 0xff) << 16 | (tag[2] & 0xff) << 8 | (tag[3] & 0xff);
            var symbols = new StringBuilder();
            for (int i = 0; i < count; i++, number /= ALPHABET.length())
                symbols.append(ALPHABET.charAt(number % ALPHABET.length()));
            return symbols.toString();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", impossible);
        }
    }
}
