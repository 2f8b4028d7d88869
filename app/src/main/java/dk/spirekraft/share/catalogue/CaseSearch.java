package dk.spirekraft.share.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a reader is looking for; what is left blank fits every story.
///
/// @param words in Danish or English, in any form
/// @param theme an id
/// @param relation such as `BRIDGING`; so are `phase`, `kind`, `size` and `outcome` names of constants
/// @param method its name in addresses
/// @param page from 1
public record CaseSearch(
        String words,
        String theme,
        String relation,
        String phase,
        String method,
        String kind,
        String size,
        String outcome,
        int page) {

    public static final CaseSearch ALL = new CaseSearch("", "", "", "", "", "", "", "", 1);

    public CaseSearch withTheme(String id) {
        return new CaseSearch(words, id, relation, phase, method, kind, size, outcome, page);
    }

    public CaseSearch sized(SchoolSize like) {
        return new CaseSearch(words, theme, relation, phase, method, kind, like.name(), outcome, page);
    }

    /// The conditions that were asked for, as SQL on a story with the name of its parameter.
    Map<String, String> conditions() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, theme, "theme", "themes @> array[:theme]::text[]");
        put(all, relation, "relation", ":relation = any (relations)");
        put(all, phase, "phase", "phase = :phase");
        put(all, method, "method", "method = :method");
        put(all, kind, "kind", "school_kind = :kind");
        put(all, size, "size", "school_size = :size");
        put(all, outcome, "outcome", "outcome = :outcome");
        return all;
    }

    private static void put(Map<String, String> all, String asked, String name, String sql) {
        if (!asked.isEmpty()) all.put(name, sql);
    }

    String value(String name) {
        return switch (name) {
            case "theme" -> theme;
            case "relation" -> relation;
            case "phase" -> phase;
            case "method" -> method;
            case "kind" -> kind;
            case "size" -> size;
            default -> outcome;
        };
    }
}
