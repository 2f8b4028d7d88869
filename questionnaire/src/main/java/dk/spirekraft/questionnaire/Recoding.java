package dk.spirekraft.questionnaire;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Reads an answer from a data file as a category: its number, a number with a decimal part of zero, or its words.
///
/// Nothing, `NA` and `.` are missing.
public final class Recoding {

    /// No answer.
    public static final int MISSING = 0;

    /// Not an answer of this scale.
    public static final int UNKNOWN = -1;

    private final Map<String, Integer> known = new HashMap<>();

    public Recoding(AnswerScale scale) {
        for (String missing : new String[] {"", "na", "."}) known.put(missing, MISSING);
        for (int category = 1; category <= scale.size(); category++) {
            String number = String.valueOf(scale.lowest() + category - 1);
            known.put(number, category);
            known.put(number + ".0", category);
            known.put(number + ",0", category);
            for (String words : scale.label(category).byLanguage().values())
                known.put(words.toLowerCase(Locale.ROOT), category);
        }
    }

    /// @return a category from 1, [#MISSING] or [#UNKNOWN]
    public int category(String written) {
        Integer direct = known.get(written);
        return direct != null ? direct : known.getOrDefault(written.strip().toLowerCase(Locale.ROOT), UNKNOWN);
    }
}
