package dk.spirekraft.understand.web;

import dk.spirekraft.understand.RelationalFile;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What shall become of a file of ratings.
///
/// @param content the sealed file, which travels in the page
/// @param kinds what each column shall be, empty for what the names suggest
/// @param sizes how many have a role, as typed, by its name
public record MatrixImportForm(String content, List<String> kinds, Map<String, String> sizes) {

    private static final String SIZE = "[1-9]\\d{0,3}";

    public MatrixImportForm {
        kinds = List.copyOf(kinds);
        sizes = Map.copyOf(sizes);
    }

    static MatrixImportForm of(Map<String, String> typed) {
        List<String> kinds = new ArrayList<>();
        for (int i = 0; typed.containsKey("kolonne-" + i); i++) kinds.add(typed.getOrDefault("kolonne-" + i, ""));
        Map<String, String> sizes = new LinkedHashMap<>();
        for (int i = 0; typed.containsKey("rolle-" + i); i++)
            sizes.put(typed.getOrDefault("rolle-" + i, ""), typed.getOrDefault(field(i), ""));
        return new MatrixImportForm(typed.getOrDefault("indhold", ""), kinds, sizes);
    }

    /// The field that takes how many have a role.
    static String field(int role) {
        return "antal-" + role;
    }

    String size(String role) {
        return sizes.getOrDefault(role, "").strip();
    }

    /// In the order of the file's roles; without faults only.
    List<Integer> sizes(RelationalFile file) {
        return file.roles().stream().map(role -> Integer.valueOf(size(role))).toList();
    }

    Faults faults(RelationalFile file, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        IntStream.range(0, file.roles().size()).forEach(role -> {
            String name = file.roles().get(role);
            int answered = file.atLeast(role);
            if (!size(name).matches(SIZE)) faults.put(field(role), words.of("understand.relate.fault.size", name));
            else if (Integer.parseInt(size(name)) < answered)
                faults.put(field(role), words.of("understand.relate.fault.more", name, answered));
        });
        return new Faults(faults);
    }

    /// What is wrong with the file, beside its columns.
    static Faults faultsOf(RelationalFile file, Words words) {
        return file.fault()
                .map(fault -> new Faults(
                        Map.of("k-0", words.of("understand.relate.fault." + fault, RelationalFile.MOST_ROLES))))
                .orElse(Faults.NONE);
    }
}
