package dk.spirekraft.questionnaire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an answer from a data file as a category: its number, a number with a decimal part of zero, or its words.
///
/// Nothing, `NA` and `.` are missing.
public final class Recoding {

    /// No answer.
    public static final int MISSING = 0;

    /// Not an answer of this scale.
    public static final int UNKNOWN = -1;

    private static final Pattern LETTERED = Pattern.compile("[A-Za-z]{1,3}0{0,3}([1-9]\\d?)");

    private final Map<String, Integer> known = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> labels = new HashSet<>();
    private final int answers;
    private final Codes codes;

    /// Where numbers and codes such as `A1` begin, which a file does not tell.
    public enum Codes {
        /// Numbers are those of the scale, and codes with letters no answers.
        AS_THE_SCALE,
        LOWEST_FIRST,
        HIGHEST_FIRST
    }

    public Recoding(AnswerScale scale) {
        this(scale, Codes.AS_THE_SCALE);
    }

    public Recoding(AnswerScale scale, Codes codes) {
        this.answers = scale.size();
        this.codes = codes;
        for (String missing : new String[] {"", "na", "."}) known.put(missing, MISSING);
        for (int category = 1; category <= scale.size(); category++) {
            int place = codes == Codes.HIGHEST_FIRST ? scale.size() - category : category - 1;
            String number = String.valueOf(scale.lowest() + place);
            numbers.add(number);
            known.put(number, category);
            known.put(number + ".0", category);
            known.put(number + ",0", category);
            for (String words : scale.label(category).byLanguage().values()) {
                labels.add(words.toLowerCase(Locale.ROOT));
                known.put(words.toLowerCase(Locale.ROOT), category);
            }
        }
    }

    /// @return a category from 1, [#MISSING] or [#UNKNOWN]
    public int category(String written) {
        Integer direct = known.get(written);
        if (direct != null) return direct;
        String plain = written.strip();
        return known.getOrDefault(plain.toLowerCase(Locale.ROOT), lettered(plain));
    }

    /// True for an answer that stands as words, with a decimal part or as a code, and not as its number.
    public boolean isRecoded(String written) {
        return category(written) > MISSING && !numbers.contains(written.strip());
    }

    /// True for an answer whose number or code counts from the highest, so that another number is kept than was
    /// written. The middle of a scale counts too.
    public boolean isTurned(String written) {
        return codes == Codes.HIGHEST_FIRST && category(written) > MISSING && !isWords(written);
    }

    /// True for words of the scale, in any of its languages.
    public boolean isWords(String written) {
        return labels.contains(written.strip().toLowerCase(Locale.ROOT));
    }

    /// True for what looks like the code of an answer, such as `A1` or `AO02`.
    public static boolean isLettered(String written) {
        return LETTERED.matcher(written.strip()).matches();
    }

    private int lettered(String written) {
        Matcher code = LETTERED.matcher(written);
        if (codes == Codes.AS_THE_SCALE || !code.matches()) return UNKNOWN;
        int place = Integer.parseInt(code.group(1));
        if (place > answers) return UNKNOWN;
        return codes == Codes.LOWEST_FIRST ? place : answers + 1 - place;
    }
}
