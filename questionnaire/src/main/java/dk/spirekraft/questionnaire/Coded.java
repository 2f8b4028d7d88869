package dk.spirekraft.questionnaire;

import java.util.Optional;

/// An answer as a file has it both ways: by its code and by its words, written `4 = I høj grad`.
///
/// @param code a whole number
public record Coded(String code, String words) {

    private static final String BETWEEN = " = ";
    private static final int LONGEST_CODE = 6;

    public String text() {
        return code + BETWEEN + words;
    }

    /// @return empty for what is not written so
    public static Optional<Coded> of(String written) {
        int between = written.indexOf(BETWEEN);
        if (between < 1 || between > LONGEST_CODE) return Optional.empty();
        String code = written.substring(0, between);
        return isNumber(code)
                ? Optional.of(new Coded(code, written.substring(between + BETWEEN.length())))
                : Optional.empty();
    }

    /// True if the words are a number and say no more than a code.
    public boolean isBare() {
        return isNumber(words);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d{1,5}");
    }
}
