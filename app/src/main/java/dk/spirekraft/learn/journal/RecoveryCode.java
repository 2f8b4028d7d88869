package dk.spirekraft.learn.journal;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The printed code that opens a journal: 24 symbols of 32, so 120 bits that nobody guesses. No letter in it looks like
/// a number, and whoever reads an O or an I off the paper means 0 and 1.
public record RecoveryCode(String symbols) {

    public static final int LENGTH = 24;
    private static final int GROUP = 4;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public RecoveryCode {
        if (symbols.length() != LENGTH || !symbols.chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0))
            throw new IllegalArgumentException("A recovery code has %d symbols of %s".formatted(LENGTH, ALPHABET));
    }

    static RecoveryCode fresh(SecureRandom random) {
        return new RecoveryCode(random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining()));
    }

    /// The code as somebody typed it, with or without spaces.
    ///
    /// @return empty if it can't be one
    public static Optional<RecoveryCode> read(String typed) {
        String bare = bare(typed);
        return bare.length() == LENGTH && bare.chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0)
                ? Optional.of(new RecoveryCode(bare))
                : Optional.empty();
    }

    /// What was typed without spaces and dashes, with letters as the code has them.
    static String bare(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /// How many symbols were typed.
    public static int length(String typed) {
        return bare(typed).length();
    }

    /// As it is printed: six groups of four.
    public String grouped() {
        return IntStream.range(0, LENGTH / GROUP)
                .mapToObj(group -> symbols.substring(group * GROUP, (group + 1) * GROUP))
                .collect(Collectors.joining(" "));
    }

    /// True if these are its last four symbols: whoever types them has it before them.
    public boolean endsWith(String typed) {
        return bare(typed).equals(symbols.substring(LENGTH - GROUP));
    }

    /// Says nothing of the code, so that none ends up in a log.
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
