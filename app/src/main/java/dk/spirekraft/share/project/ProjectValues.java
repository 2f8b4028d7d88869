package dk.spirekraft.share.project;

import dk.spirekraft.share.catalogue.Project.Told;
import dk.spirekraft.share.catalogue.Theme;
import dk.spirekraft.share.catalogue.ThemeList;
import dk.spirekraft.web.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A project as typed, in a form or in a line of a file: texts by the names of their fields. Lists have blanks, commas
/// or semicolons between.
public record ProjectValues(Map<String, String> byField) {

    /// The fields, in the order of a file that is written anew.
    public static final List<String> FIELDS = List.of(
            "language",
            "title",
            "firstYear",
            "lastYear",
            "themes",
            "cases",
            "client",
            "partners",
            "workplaces",
            "did",
            "design",
            "anchored",
            "harvested");

    private static final Set<String> TEXTS =
            Set.of("client", "partners", "workplaces", "did", "design", "anchored", "harvested");
    private static final int LONGEST_TITLE = 120;
    private static final int FIRST = 1990;
    private static final int LAST = 2100;

    public ProjectValues {
        byField = Map.copyOf(byField);
    }

    public String of(String field) {
        return byField.getOrDefault(field, "")
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", "")
                .strip();
    }

    public List<String> list(String field) {
        return Arrays.stream(of(field).split("[\\s,;]+"))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    /// What is wrong, by field in words; empty for nothing.
    public Map<String, String> faults(ThemeList themes, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (!Set.of("da", "en").contains(language())) faults.put("language", words.of("share.project.fault.language"));
        if (of("title").isEmpty() || of("title").length() > LONGEST_TITLE)
            faults.put("title", words.of("share.project.fault.title", LONGEST_TITLE));
        years(faults, words);
        List<String> unknown =
                list("themes").stream().filter(id -> themes.find(id).isEmpty()).toList();
        if (!unknown.isEmpty())
            faults.put("themes", words.of("share.project.fault.themes", String.join(", ", unknown), known(themes)));
        TEXTS.stream()
                .filter(text -> of(text).length() > Told.LONGEST)
                .sorted()
                .forEach(text -> faults.put(text, words.of("share.fault.long", Told.LONGEST, of(text).length())));
        return faults;
    }

    private static String known(ThemeList themes) {
        return String.join(", ", themes.offered().stream().map(Theme::id).toList());
    }

    private void years(Map<String, String> faults, Words words) {
        String fault = words.of("share.project.fault.year", String.valueOf(FIRST), String.valueOf(LAST));
        if (year("firstYear") < 0) faults.put("firstYear", fault);
        if (year(last()) < 0) faults.put("lastYear", fault);
        else if (year("firstYear") > year(last())) faults.put("lastYear", words.of("share.project.fault.order"));
    }

    private String language() {
        return of("language").isEmpty() ? "da" : of("language");
    }

    private String last() {
        return of("lastYear").isEmpty() ? "firstYear" : "lastYear";
    }

    private int year(String field) {
        if (!of(field).matches("\\d{4}")) return -1;
        int year = Integer.parseInt(of(field));
        return year >= FIRST && year <= LAST ? year : -1;
    }

    /// The project, once nothing is wrong.
    public NewProject project() {
        return new NewProject(
                language(),
                year("firstYear"),
                year(last()),
                list("themes"),
                list("cases").stream()
                        .map(address -> address.replaceFirst("^.*/erfaringer/", ""))
                        .toList(),
                new Told(
                        of("title"),
                        of("client"),
                        of("partners"),
                        of("workplaces"),
                        of("did"),
                        of("design"),
                        of("anchored"),
                        of("harvested")));
    }
}
