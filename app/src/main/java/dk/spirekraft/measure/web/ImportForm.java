package dk.spirekraft.measure.web;

import dk.spirekraft.measure.ImportColumns;
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
public record ImportForm(
        String questionnaire, String name, boolean manyWorkplaces, List<String> roles, String content) {

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
        if (!anItem) faults.put("k-0", words.of("measure.import.fault.noItem"));
        return new Faults(faults);
    }

    static ImportForm of(Map<String, String> typed) {
        List<String> roles = new ArrayList<>();
        for (int i = 0; typed.containsKey("kolonne-" + i); i++) roles.add(typed.getOrDefault("kolonne-" + i, ""));
        String name = typed.getOrDefault("name", "");
        return new ImportForm(
                typed.getOrDefault("questionnaire", ""),
                name.length() > LONGEST || Slug.find(name).isEmpty() ? "" : name,
                !typed.getOrDefault("grupper", "mange").equals("en"),
                roles,
                typed.getOrDefault("indhold", ""));
    }
}
