package dk.spirekraft.measure.web;

import dk.spirekraft.measure.ImportColumns;
import dk.spirekraft.questionnaire.Recoding;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Slug;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What shall become of a file.
///
/// @param name of the round
/// @param manyWorkplaces true if each group is a workplace of its own
/// @param content the sealed file, which travels in the page
/// @param roles what each column shall be, empty for what the names suggest
/// @param codes where numbers and codes begin
public record ImportForm(
        String questionnaire,
        String name,
        boolean manyWorkplaces,
        List<String> roles,
        Recoding.Codes codes,
        String content) {

    private static final int LONGEST = 80;

    public ImportForm {
        roles = List.copyOf(roles);
    }

    Faults faults(Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (name.isBlank()) faults.put("name", words.of("measure.import.fault.name"));
        boolean anItem = roles.isEmpty()
                || roles.stream()
                        .anyMatch(role -> !role.equals(ImportColumns.NONE) && !role.equals(ImportColumns.GROUP));
        if (!anItem) faults.putAll(withoutItems(words).byField());
        return new Faults(faults);
    }

    /// That no column is a question, so that there is nothing to take.
    static Faults withoutItems(Words words) {
        return new Faults(Map.of("k-0", words.of("measure.import.fault.noItem")));
    }

    static ImportForm of(Map<String, String> typed) {
        List<String> roles = new ArrayList<>();
        // Of another questionnaire than before, the names suggest anew what each column is.
        if (!changesQuestionnaire(typed))
            for (int i = 0; typed.containsKey("kolonne-" + i); i++) roles.add(typed.getOrDefault("kolonne-" + i, ""));
        String name = typed.getOrDefault("name", "");
        return new ImportForm(
                typed.getOrDefault("questionnaire", ""),
                name.length() > LONGEST || Slug.find(name).isEmpty() ? "" : name,
                !typed.getOrDefault("grupper", "mange").equals("en"),
                roles,
                codes(typed.getOrDefault("koder", "")),
                typed.getOrDefault("indhold", ""));
    }

    private static Recoding.Codes codes(String typed) {
        return switch (typed) {
            case "lavest" -> Recoding.Codes.LOWEST_FIRST;
            case "hoejest" -> Recoding.Codes.HIGHEST_FIRST;
            default -> Recoding.Codes.AS_THE_SCALE;
        };
    }

    /// True if what would become of the file is to be seen once more before anything is taken.
    static boolean asksToSee(Map<String, String> typed) {
        return typed.containsKey("vis") || changesQuestionnaire(typed);
    }

    private static boolean changesQuestionnaire(Map<String, String> typed) {
        String chosen = typed.getOrDefault("questionnaire", "");
        return !chosen.equals(typed.getOrDefault("vist", chosen));
    }
}
