package dk.spirekraft.share.project;

import dk.spirekraft.questionnaire.AnswerTable;
import dk.spirekraft.questionnaire.AnswerTable.MalformedTable;
import dk.spirekraft.share.catalogue.ThemeList;
import dk.spirekraft.web.FileFaults;
import dk.spirekraft.web.Words;
import dk.spirekraft.yaml.Entry;
import dk.spirekraft.yaml.YamlFile;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A file of projects: CSV with the names of fields in its first line, or JSON with a list of objects. Every fault is
/// told with its line, and nothing is taken from a file that has one.
///
/// @param projects in the order of the file
/// @param faults in words, in the order of the file
public record ProjectFile(List<NewProject> projects, List<String> faults) {

    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int MOST = 500;
    private static final Set<String> LISTS = Set.of("themes", "cases");

    public ProjectFile {
        projects = List.copyOf(projects);
        faults = List.copyOf(faults);
    }

    /// One project and where it begins.
    private record Line(long line, ProjectValues values) {}

    public static ProjectFile read(String text, ThemeList themes, Words words) {
        if (text.isBlank()) return new ProjectFile(List.of(), List.of(words.of("share.import.fault.empty")));
        List<String> faults = new ArrayList<>();
        String begins = text.stripLeading();
        List<Line> lines =
                begins.startsWith("[") || begins.startsWith("{") ? json(text, faults, words) : csv(text, faults, words);
        List<NewProject> projects = new ArrayList<>();
        if (lines.size() > MOST) faults.add(words.of("share.import.fault.many", MOST, lines.size()));
        for (Line line : lines) {
            Map<String, String> wrong = line.values().faults(themes, words);
            wrong.forEach((field, fault) -> faults.add(words.of("share.import.at", line.line(), field, fault)));
            if (wrong.isEmpty()) projects.add(line.values().project());
        }
        if (lines.isEmpty() && faults.isEmpty()) faults.add(words.of("share.import.fault.empty"));
        return new ProjectFile(projects, faults);
    }

    private static List<Line> json(String text, List<String> faults, Words words) {
        YamlFile.Outcome<List<Line>> outcome = new YamlFile(MOST_CHARACTERS)
                .read(
                        text,
                        top -> Optional.of(
                                top.elements().stream().map(ProjectFile::object).toList()));
        return switch (outcome) {
            case YamlFile.Outcome.Read<List<Line>> read -> read.content();
            case YamlFile.Outcome.Rejected<List<Line>> rejected -> {
                faults.addAll(FileFaults.inWords(rejected.faults(), words));
                yield List.of();
            }
        };
    }

    private static Line object(Entry entry) {
        Map<String, String> values = new LinkedHashMap<>();
        entry.fields(Set.copyOf(ProjectValues.FIELDS)).forEach((field, value) -> {
            if (LISTS.contains(field)) values.put(field, list(value));
            else value.text().ifPresent(text -> values.put(field, text));
        });
        return new Line(entry.line(), new ProjectValues(values));
    }

    private static String list(Entry value) {
        return value.elements().stream().flatMap(one -> one.text().stream()).collect(Collectors.joining(" "));
    }

    private static List<Line> csv(String text, List<String> faults, Words words) {
        List<Line> lines = new ArrayList<>();
        try (AnswerTable table = AnswerTable.of(new StringReader(text))) {
            List<String> unknown = table.columns().stream()
                    .filter(column -> !ProjectValues.FIELDS.contains(column))
                    .toList();
            if (!unknown.isEmpty())
                faults.add(words.of(
                        "share.import.fault.columns",
                        String.join(", ", unknown),
                        String.join(", ", ProjectValues.FIELDS)));
            for (AnswerTable.Row row : table) lines.add(new Line(row.line(), values(table.columns(), row)));
        } catch (MalformedTable malformed) {
            faults.add(words.of("share.import.fault.table", malformed.line()));
        }
        return lines;
    }

    private static ProjectValues values(List<String> columns, AnswerTable.Row row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++)
            if (i < row.fields().size()) values.put(columns.get(i), row.fields().get(i));
        return new ProjectValues(values);
    }
}
