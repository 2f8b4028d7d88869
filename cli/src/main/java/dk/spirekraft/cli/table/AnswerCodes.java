package dk.spirekraft.cli.table;

import dk.spirekraft.psychometrics.ItemAnswers;
import dk.spirekraft.psychometrics.ResponseScale;
import dk.spirekraft.questionnaire.AnswerScale;
import dk.spirekraft.questionnaire.Recoding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Reads an answer as its code: a number, also as `3.0` or `3,0`, or its words. Nothing, `NA` and `.` are missing.
/// A single character, which is nearly every answer of a large file, is looked up without making a text of it.
public final class AnswerCodes {

    static final int UNKNOWN = Integer.MIN_VALUE;

    private static final int ASCII = 128;

    private final ResponseScale scale;
    private final Map<String, Integer> words = new HashMap<>();
    private final int[] single = new int[ASCII];

    private AnswerCodes(ResponseScale scale) {
        this.scale = scale;
        for (String missing : new String[] {"", "NA", "na", "."}) words.put(missing, (int) ItemAnswers.MISSING);
        for (int code = scale.lowest(); code <= scale.highest(); code++) words.put(String.valueOf(code), code);
    }

    /// Numbers only.
    public static AnswerCodes of(ResponseScale scale) {
        return new AnswerCodes(scale).ready();
    }

    /// Numbers, and words in any language of the questionnaire.
    public static AnswerCodes of(AnswerScale asked) {
        var codes = new AnswerCodes(new ResponseScale(asked.lowest(), asked.highest()));
        var recoding = new Recoding(asked);
        for (int category = 1; category <= asked.size(); category++)
            for (String label : asked.label(category).byLanguage().values())
                codes.words.put(folded(label), asked.lowest() + recoding.category(label) - 1);
        return codes.ready();
    }

    private AnswerCodes ready() {
        Arrays.fill(single, UNKNOWN);
        words.forEach((written, code) -> {
            if (written.length() == 1 && written.charAt(0) < ASCII) single[written.charAt(0)] = code;
        });
        return this;
    }

    public ResponseScale scale() {
        return scale;
    }

    int of(char[] text, int from, int length) {
        if (length == 0) return ItemAnswers.MISSING;
        if (length == 1 && text[from] < ASCII && single[text[from]] != UNKNOWN) return single[text[from]];
        String written = folded(new String(text, from, length));
        return words.computeIfAbsent(written, this::number);
    }

    private int number(String written) {
        double number = Decimal.ofText(written);
        boolean isWhole = number == Math.rint(number) && number >= scale.lowest() && number <= scale.highest();
        return isWhole ? (int) number : UNKNOWN;
    }

    private static String folded(String written) {
        return written.strip().toLowerCase(java.util.Locale.ROOT);
    }

    String allowed() {
        return "an answer is %d to %d, or nothing where it is missing".formatted(scale.lowest(), scale.highest());
    }
}
