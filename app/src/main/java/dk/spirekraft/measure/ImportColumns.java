package dk.spirekraft.measure;

import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What each column of a file is taken for.
public final class ImportColumns {

    /// Left out.
    public static final String NONE = "";

    /// Tells the group; the rest are item ids.
    public static final String GROUP = "gruppe";

    private static final Pattern BRACKETS = Pattern.compile("(?<before>[^\\[\\]]*)\\[(?<inside>[^\\[\\]]*)].*");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern GROUPS =
            Pattern.compile("grp|" + TellingColumn.UNIT + " ?(navn|name)?|navn på " + TellingColumn.UNIT);
    private static final int SHORTEST_SAID = 12;

    /// Stands between a variable and what it asks.
    private static final String ASKS = ": ";

    private ImportColumns() {}

    /// What the names suggest: items by their ids or their words, one group column by its name.
    static List<String> suggested(List<String> columns, Questionnaire asked) {
        List<String> suggested = new ArrayList<>();
        for (String column : columns) {
            Optional<String> item = item(column, asked).filter(id -> !suggested.contains(id));
            boolean isNamedSo = names(column).stream()
                    .anyMatch(name -> GROUPS.matcher(plain(name)).matches());
            boolean group = isNamedSo && !suggested.contains(GROUP);
            suggested.add(item.orElse(group ? GROUP : NONE));
        }
        return suggested;
    }

    /// The item that a column is named after: by its id, also as LimeSurvey writes it (`Q1[SQ001]`), or by its words,
    /// as
    /// files with full texts have them, with a lead before or behind.
    static Optional<String> item(String column, Questionnaire asked) {
        List<String> names = names(column);
        List<String> plain = names.stream().map(ImportColumns::plain).toList();
        Optional<String> byId = asked.items().stream()
                .map(Item::id)
                .filter(id -> names.stream().anyMatch(id::equalsIgnoreCase))
                .findFirst();
        return byId.or(() -> asked.items().stream()
                .filter(item -> item.text().byLanguage().values().stream()
                        .map(ImportColumns::plain)
                        .anyMatch(text -> plain.stream().anyMatch(name -> isSaid(name, text))))
                .map(Item::id)
                .findFirst());
    }

    private static boolean isSaid(String name, String text) {
        boolean isLong = text.length() >= SHORTEST_SAID;
        return name.equals(text) || isLong && (name.endsWith(" " + text) || name.startsWith(text + " "));
    }

    /// The column itself, and of `s_1: What is asked` both parts; or what stands in its square brackets, and both with
    /// an underscore between.
    private static List<String> names(String column) {
        String[] parts = column.strip().split(ASKS, 2);
        if (parts.length == 2) return List.of(column.strip(), parts[0], parts[1]);
        Matcher bracket = BRACKETS.matcher(column.strip());
        if (!bracket.matches()) return List.of(column.strip());
        String inside = bracket.group("inside").strip();
        return List.of(column.strip(), inside, bracket.group("before").strip() + "_" + inside);
    }

    private static String plain(String words) {
        return NO_WORD.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
