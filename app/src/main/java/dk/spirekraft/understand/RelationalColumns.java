package dk.spirekraft.understand;

import dk.spirekraft.measure.ImportColumns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What each column of a file of ratings is taken for.
public final class RelationalColumns {

    /// The role of who rates.
    public static final String RATER = "rater";

    /// The role that is rated.
    public static final String RATED = "rated";

    private static final Map<String, String> NAMES = names();

    private RelationalColumns() {}

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(RATER, "rater_role|rolle|role|gruppe|group|svarer|fra|from");
        names.put(RATED, "rated|rated_role|target|om|vurderet|til|to|about");
        names.put("frequency", "frequency|hyppighed|tit");
        names.put("timeliness", "timeliness|rettidighed|i_tide");
        names.put("accuracy", "accuracy|præcision|rigtigt");
        names.put("problem_solving", "problem_solving|problemløsning");
        names.put("shared_goals", "shared_goals|fælles_mål");
        names.put("shared_knowledge", "shared_knowledge|fælles_viden");
        names.put("mutual_respect", "mutual_respect|gensidig_respekt|respekt");
        return names;
    }

    /// All that a column can be, in the order in which it is offered.
    public static List<String> kinds() {
        return List.copyOf(NAMES.keySet());
    }

    /// What the names suggest, each once. A plain `rater` is mostly who it was, and not their role.
    static List<String> suggested(List<String> columns) {
        List<String> suggested = new ArrayList<>();
        for (String column : columns) {
            String name = column.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
            suggested.add(NAMES.entrySet().stream()
                    .filter(kind -> name.matches(kind.getValue()) && !suggested.contains(kind.getKey()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(ImportColumns.NONE));
        }
        return suggested;
    }
}
