package dk.spirekraft.learn;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/// A key of 26 small letters and digits, 130 random bits: short enough for the local part of an address, and no worse
/// for mail servers that write everything small.
public final class RandomKey {

    private static final String SYMBOLS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;

    private RandomKey() {}

    public static String from(SecureRandom random) {
        return random.ints(LENGTH, 0, SYMBOLS.length())
                .mapToObj(symbol -> String.valueOf(SYMBOLS.charAt(symbol)))
                .collect(Collectors.joining());
    }
}
