package dk.spirekraft.measure;

import dk.spirekraft.questionnaire.Coded;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What in a column could tell who answered, or when, or from where: its name, any of its values, or all of them
/// together. What is a group of people tells nothing by that.
public final class TellingColumn {

    /// A place where people work, in the forms that Danish and English give it.
    static final String UNIT =
            "(?:skole|enhed|afdeling|team|gruppe|arbejdsplads|arbejdssted|institution|kommune|school|unit|department|group|workplace)(?:en|et|n)?s?";

    /// A header of so few words is a label; with more it is mostly a sentence that people answered.
    private static final int LABEL = 3;

    private static final Pattern BETWEEN = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}\\p{N}]+");
    private static final Pattern UP_TO_DATE = Pattern.compile("(?i)up to date");
    private static final Pattern NAMES = Pattern.compile(".*(navn|navne|name)");
    private static final Pattern NAME_OF_A_UNIT =
            Pattern.compile(UNIT + "(navn|name)|" + UNIT + " (navn|name)( \\d+)?|(navn på|name of( the)?) " + UNIT);
    private static final Pattern IN_LABELS = Pattern.compile(
            "startet|tidspunkt|klokkeslæt|person|initialer|initials|seed|e?mail|e?mailadresse|submit.*");
    private static final Pattern ALWAYS = Pattern.compile(
            "e?mailaddress|email|.+mailadresse|ip|ip(addr|adr)\\p{L}*|ipv[46]|token.*|.*token|cpr.*|.*dato|date|respondent.*"
                    + "|submitdate|(start|end|birth)(date|time)"
                    + "|date(time|stamp)|timestamp|(person|personale|medarbejder|bruger|user)(id|nr|nummer)");
    private static final Pattern CLOCK =
            Pattern.compile("(.* )?((start|slut|end|svar|submit|last) ?)(time|tid)|time|tid");
    private static final Pattern YOURS =
            Pattern.compile("(.* )?(dit|din|your)( \\p{L}+)? (e?mail\\p{L}*|mail\\p{L}*|fødselsdag|birthday)( .*)?");

    private static final String MONTH = "(jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}{0,6}\\.?,?";
    private static final Pattern DAY_IN_WORDS = Pattern.compile("(?iu)\\b\\d{1,2}(st|nd|rd|th)?\\.?[ -]?(of )?" + MONTH
            + "[ -]?\\d{2,4}\\b|\\b" + MONTH + " \\d{1,2}(st|nd|rd|th)?,? \\d{4}\\b");
    /// Each of its parts goes through a value once, however long it is, and over its lines.
    private static final Pattern VALUE =
            Pattern.compile("(?s)[^@]*+@.*\\..*|\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f]{0,4}(:[0-9A-Fa-f]{0,4}){2,7}"
                    + "|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}.*|(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])"
                    + "|\\d{1,2}[./-] ?\\d{1,2}[./-] ?\\d{2,4}.*|\\d{6}-?\\d{4}|1\\d{12}"
                    + "|(kl\\.? ?)?\\d{1,2}:\\d{2}(:\\d{2})?( ?[AaPp]\\.?[Mm]\\.?)?|kl\\.? ?\\d{1,2}\\.\\d{2}"
                    + "|(?=.*\\d)(?=.*[A-Za-z])[A-Za-z0-9_-]{16,}");

    private static final int SHORTEST = 4;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{8,}");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private TellingColumn() {}

    /// What was asked tells only where anything could be answered, not beside answers that have codes.
    ///
    /// @param values all that stand in the column
    public static boolean is(String name, List<String> values) {
        return isByName(isClosed(values) ? name.split(ImportColumns.ASKS, 2)[0] : name)
                || values.stream().map(String::strip).anyMatch(TellingColumn::isByItself)
                || areTokens(values);
    }

    private static boolean isClosed(List<String> values) {
        List<String> told = values.stream().filter(value -> !value.isBlank()).toList();
        return !told.isEmpty()
                && told.stream().allMatch(value -> Coded.of(value).isPresent());
    }

    private static boolean isByName(String name) {
        List<String> words = BETWEEN.splitAsStream(
                        UP_TO_DATE.matcher(name.strip()).replaceAll(""))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        String whole = String.join(" ", words);
        return has(words, ALWAYS)
                || has(words, NAMES) && !NAME_OF_A_UNIT.matcher(whole).matches()
                || YOURS.matcher(whole).matches()
                || CLOCK.matcher(whole).matches()
                || words.size() <= LABEL && has(words, IN_LABELS);
    }

    private static boolean has(List<String> words, Pattern telling) {
        return words.stream().anyMatch(word -> telling.matcher(word).matches());
    }

    private static boolean isByItself(String value) {
        return value.length() >= SHORTEST
                && (VALUE.matcher(value).matches()
                        || DAY_IN_WORDS.matcher(value).find());
    }

    /// True for what nearly everybody has their own of: no group, and no answer of a scale.
    private static boolean areTokens(List<String> values) {
        List<String> said = values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        return said.size() > 1
                && said.stream().allMatch(value -> TOKEN.matcher(value).matches())
                && said.stream().anyMatch(value -> DIGIT.matcher(value).find())
                && 2 * said.stream().distinct().count() > said.size();
    }
}
