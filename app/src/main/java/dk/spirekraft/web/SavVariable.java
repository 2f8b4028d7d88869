package dk.spirekraft.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A column of a file for SPSS.
///
/// @param name 1 to 8 capital letters and digits, a letter first
/// @param width of a text in bytes, 1 to 255; 0 for a number
/// @param values the words of some numbers
/// @param missing from which number to which nothing is counted, empty where every number counts
public record SavVariable(
        String name, String label, int width, int decimals, SortedMap<Double, String> values, List<Double> missing) {

    private static final int TEXT_FORMAT = 1;
    private static final int NUMBER_FORMAT = 5;
    private static final int LONGEST_TEXT = 255;

    public SavVariable {
        if (!name.matches("[A-Z][A-Z0-9]{0,7}"))
            throw new IllegalArgumentException("A variable is named by 1 to 8 capitals and digits, not " + name);
        values = new TreeMap<>(values);
        missing = List.copyOf(missing);
    }

    /// A text that is at least as wide as each of these needs it.
    public static SavVariable text(String name, String label, List<String> texts) {
        int longest = texts.stream()
                .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .max()
                .orElse(1);
        return new SavVariable(name, label, Math.clamp(longest, 1, LONGEST_TEXT), 0, new TreeMap<>(), List.of());
    }

    int segments() {
        return Math.max(1, (width + 7) / 8);
    }

    int format() {
        return width > 0 ? TEXT_FORMAT << 16 | width << 8 : NUMBER_FORMAT << 16 | 8 << 8 | decimals;
    }
}
