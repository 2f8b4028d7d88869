package dk.spirekraft.questionnaire.foreign;

import dk.spirekraft.questionnaire.foreign.ForeignForm.Choice;
import dk.spirekraft.questionnaire.foreign.ForeignForm.Question;
import dk.spirekraft.questionnaire.foreign.Remark.What;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an XLSForm: the sheets survey, choices and settings. A question of the kind `select_one` may be asked by ours;
/// conditions, calculations and limits are left out.
final class XlsForm {

    private static final Pattern SELECT = Pattern.compile("select[_ ]one[_ ](?<list>\\S++).*+");
    private static final Pattern BEGIN = Pattern.compile("begin[_ ](group|repeat)");
    private static final Pattern END = Pattern.compile("end[_ ](group|repeat)");
    private static final Pattern LABEL = Pattern.compile("label(::?(?<language>.*))?");
    private static final Pattern TAG = Pattern.compile(".*\\(([a-zA-Z]{2})([-_][^)]*)?\\)\\s*");
    private static final Set<String> EXPRESSIONS = Set.of(
            "relevant", "constraint", "calculation", "choice_filter", "repeat_count", "trigger", "default", "required");

    private final Map<String, List<Choice>> choices = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> parts = new LinkedHashMap<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, Integer> expressions = new LinkedHashMap<>();
    private final Map<String, Optional<String>> languages = new HashMap<>();

    private XlsForm() {}

    /// @param sheets rows by the name of their sheet
    /// @return empty if this is a spreadsheet of something else
    static Optional<ForeignForm> read(Map<String, List<List<String>>> sheets) {
        Map<String, List<List<String>>> named = new LinkedHashMap<>();
        sheets.forEach((name, rows) -> named.put(name.strip().toLowerCase(Locale.ROOT), rows));
        List<Map<String, String>> survey = rows(named.getOrDefault("survey", List.of()));
        boolean isForm = survey.stream().anyMatch(row -> row.containsKey("type")) && named.containsKey("choices");
        return isForm ? Optional.of(new XlsForm().form(named, survey)) : Optional.empty();
    }

    private ForeignForm form(Map<String, List<List<String>>> sheets, List<Map<String, String>> survey) {
        for (Map<String, String> row : rows(sheets.getOrDefault("choices", List.of())))
            choices.computeIfAbsent(
                            row.getOrDefault("list_name", row.getOrDefault("list name", "")), list -> new ArrayList<>())
                    .add(new Choice(row.getOrDefault("name", row.getOrDefault("value", "")), labels(row)));
        Deque<String> groups = new ArrayDeque<>();
        survey.forEach(row -> row(row, groups));
        expressions.forEach((column, count) -> remarks.add(Remark.of(What.EXPRESSIONS, String.valueOf(count), column)));
        List<Map<String, String>> settings = rows(sheets.getOrDefault("settings", List.of()));
        Map<String, String> set = settings.isEmpty() ? Map.of() : settings.getFirst();
        String title = set.getOrDefault("form_title", "XLSForm");
        return new ForeignForm(
                "XLSForm",
                set.getOrDefault("form_id", set.getOrDefault("id_string", title)),
                set.getOrDefault("version", ""),
                Map.of("", title),
                parts,
                questions,
                remarks);
    }

    private void row(Map<String, String> row, Deque<String> groups) {
        String type = ForeignForm.name(row.getOrDefault("type", "")).strip();
        String name = ForeignForm.name(row.getOrDefault("name", ""));
        for (String column : EXPRESSIONS)
            if (!row.getOrDefault(column, "").isBlank()) expressions.merge(column, 1, Integer::sum);
        Matcher select = SELECT.matcher(type);
        if (BEGIN.matcher(type).matches()) {
            parts.put(name, labels(row));
            groups.push(name);
        } else if (END.matcher(type).matches()) groups.poll();
        else if (select.matches()) {
            String part = groups.isEmpty() ? "" : groups.peek();
            questions.add(new Question(name, part, labels(row), choices.getOrDefault(select.group("list"), List.of())));
        } else if (!type.isEmpty()) remarks.add(Remark.of(What.KIND, name, type));
    }

    /// Texts by language: `label`, or `label::Dansk (da)`.
    private Map<String, String> labels(Map<String, String> row) {
        Map<String, String> labels = new LinkedHashMap<>();
        row.forEach((column, text) -> {
            if (!text.isBlank())
                languages.computeIfAbsent(column, XlsForm::labelled).ifPresent(language -> labels.put(language, text));
        });
        return labels;
    }

    /// The language of a column of texts, blank where none is named; empty for another column.
    private static Optional<String> labelled(String column) {
        Matcher label = LABEL.matcher(column);
        if (!label.matches()) return Optional.empty();
        return Optional.of(language(Optional.ofNullable(label.group("language")).orElse("")));
    }

    private static String language(String named) {
        Matcher tag = TAG.matcher(named);
        if (tag.matches()) return tag.group(1).toLowerCase(Locale.ROOT);
        return switch (named.strip().toLowerCase(Locale.ROOT)) {
            case "dansk", "danish" -> "da";
            case "engelsk", "english" -> "en";
            case "tysk", "german", "deutsch" -> "de";
            case "svensk", "swedish", "svenska" -> "sv";
            case "norsk", "norwegian", "bokmål" -> "nb";
            default -> named.strip().toLowerCase(Locale.ROOT);
        };
    }

    /// Rows by the names that stand over their columns.
    private static List<Map<String, String>> rows(List<List<String>> sheet) {
        if (sheet.isEmpty()) return List.of();
        List<String> names = sheet.getFirst().stream()
                .map(ForeignForm::name)
                .map(name -> name.strip().startsWith("label")
                        ? name.strip()
                        : name.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : sheet.subList(1, sheet.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(names.size(), cells.size()); i++)
                row.putIfAbsent(names.get(i), ForeignForm.text(cells.get(i)));
            if (!row.values().stream().allMatch(String::isBlank)) rows.add(row);
        }
        return rows;
    }
}
