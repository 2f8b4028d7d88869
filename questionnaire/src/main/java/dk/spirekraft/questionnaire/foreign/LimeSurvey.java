package dk.spirekraft.questionnaire.foreign;

import dk.spirekraft.questionnaire.foreign.ForeignForm.Choice;
import dk.spirekraft.questionnaire.foreign.ForeignForm.Question;
import dk.spirekraft.questionnaire.foreign.Remark.What;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Reads a LimeSurvey survey, group or question, of version 2 on: arrays and lists of answers may be asked by ours.
/// Relevance equations, conditions and quotas are left out.
final class LimeSurvey {

    private static final String LIST = "L";
    private static final String DROP_DOWN = "!";
    private static final String ARRAY = "F";
    private static final String FIVE_POINTS = "A";
    private static final String TEN_POINTS = "B";
    private static final int MOST_LANGUAGES = 50;

    /// Where something and its texts stand.
    private record Place(String table, String texts, String key) {}

    private static final Place GROUPS = new Place("groups", "group_l10ns", "gid");
    private static final Place QUESTIONS = new Place("questions", "question_l10ns", "qid");
    private static final Place LINES = new Place("subquestions", "question_l10ns", "qid");

    private final Map<String, List<Map<String, String>>> tables;
    private final Map<List<String>, Map<List<String>, List<Map<String, String>>>> found = new HashMap<>();
    private final Map<String, Map<String, String>> parts = new LinkedHashMap<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> languages;

    private LimeSurvey(Map<String, List<Map<String, String>>> tables) {
        this.tables = tables;
        this.languages = spoken();
    }

    static Optional<ForeignForm> read(Map<String, List<Map<String, String>>> tables) {
        return Optional.of(new LimeSurvey(tables).form());
    }

    private ForeignForm form() {
        distinct(rows("groups"), "gid").forEach(group -> parts.put(group.getOrDefault("gid", ""), name(group)));
        // Files of before version 4 have a row for each language.
        distinct(rows("questions"), "qid").stream()
                .sorted(Comparator.comparingInt((Map<String, String> row) -> groupOrder(row))
                        .thenComparingInt(row -> number(row, "question_order")))
                .forEach(this::question);
        expressions();
        Map<String, String> title = texts(rows("surveys_languagesettings"), "surveyls_language", "surveyls_title");
        String name = rows("surveys").stream()
                .map(row -> "survey-" + row.getOrDefault("sid", ""))
                .findFirst()
                .orElse("limesurvey");
        return new ForeignForm(
                "LimeSurvey", name, "", title.isEmpty() ? Map.of("", name) : title, parts, questions, remarks);
    }

    private List<Map<String, String>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    private static List<Map<String, String>> distinct(List<Map<String, String>> rows, String key) {
        Map<String, Map<String, String>> first = new LinkedHashMap<>();
        rows.forEach(row -> first.putIfAbsent(row.getOrDefault(key, ""), row));
        return List.copyOf(first.values());
    }

    /// The rows of a table in which these columns say this; each table is gone through once for them.
    ///
    /// @param values of the columns, in their order
    private List<Map<String, String>> rows(String table, List<String> columns, List<String> values) {
        List<String> wanted = new ArrayList<>(columns);
        wanted.add(table);
        return found.computeIfAbsent(
                        wanted,
                        fresh -> rows(table).stream()
                                .collect(Collectors.groupingBy(row -> columns.stream()
                                        .map(column -> row.getOrDefault(column, ""))
                                        .toList())))
                .getOrDefault(values, List.of());
    }

    private List<Map<String, String>> rows(String table, String column, String value) {
        return rows(table, List.of(column), List.of(value));
    }

    private int groupOrder(Map<String, String> question) {
        return rows("groups", "gid", question.getOrDefault("gid", "")).stream()
                .mapToInt(group -> number(group, "group_order"))
                .findFirst()
                .orElse(0);
    }

    private static int number(Map<String, String> row, String key) {
        String number = row.getOrDefault(key, "").strip();
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }

    private Map<String, String> name(Map<String, String> group) {
        return of(GROUPS, group.getOrDefault("gid", ""), "group_name");
    }

    /// What stands for something in each language: in rows of its own from version 4 on, before that in its own rows.
    private Map<String, String> of(Place place, String id, String column) {
        List<Map<String, String>> apart = rows(place.texts(), place.key(), id);
        return texts(apart.isEmpty() ? rows(place.table(), place.key(), id) : apart, "language", column);
    }

    private static Map<String, String> texts(List<Map<String, String>> rows, String language, String column) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            String text = row.getOrDefault(column, "");
            String tag = row.getOrDefault(language, "").toLowerCase(Locale.ROOT).replaceAll("[-_].*", "");
            if (!text.isBlank()) texts.putIfAbsent(tag, text);
        }
        return texts;
    }

    private void question(Map<String, String> row) {
        String id = row.getOrDefault("qid", "");
        String title = row.getOrDefault("title", id);
        String type = row.getOrDefault("type", "");
        Map<String, String> text = of(QUESTIONS, id, "question");
        switch (type) {
            case LIST, DROP_DOWN -> questions.add(new Question(title, row.getOrDefault("gid", ""), text, answers(id)));
            case ARRAY -> array(id, title, text, answers(id));
            case FIVE_POINTS -> array(id, title, text, points(5));
            case TEN_POINTS -> array(id, title, text, points(10));
            default -> remarks.add(Remark.of(What.KIND, title, type));
        }
    }

    /// Each line of an array is a question, and what stands over it leads into them.
    private void array(String id, String title, Map<String, String> lead, List<Choice> answers) {
        parts.put(title, lead);
        distinct(rows("subquestions", "parent_qid", id), "qid").stream()
                .sorted(Comparator.comparingInt(row -> number(row, "question_order")))
                .forEach(row -> questions.add(new Question(
                        title + "_" + row.getOrDefault("title", ""),
                        title,
                        of(LINES, row.getOrDefault("qid", ""), "question"),
                        answers)));
    }

    private List<Choice> answers(String question) {
        return distinct(rows("answers", "qid", question), "code").stream()
                .sorted(Comparator.comparingInt(row -> number(row, "sortorder")))
                .map(row -> new Choice(row.getOrDefault("code", ""), label(question, row)))
                .toList();
    }

    private Map<String, String> label(String question, Map<String, String> answer) {
        String id = answer.getOrDefault("aid", "");
        List<Map<String, String>> apart = id.isEmpty() ? List.of() : rows("answer_l10ns", "aid", id);
        if (!apart.isEmpty()) return texts(apart, "language", "answer");
        List<String> same = List.of(question, answer.getOrDefault("code", ""));
        return texts(rows("answers", List.of("qid", "code"), same), "language", "answer");
    }

    private List<String> spoken() {
        return tables.values().stream()
                .flatMap(List::stream)
                .map(row -> row.getOrDefault("language", "").replaceAll("[-_].*", ""))
                .distinct()
                .limit(MOST_LANGUAGES)
                .toList();
    }

    /// Numbers without words, in every language that the file speaks.
    private List<Choice> points(int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(point -> {
                    Map<String, String> label = new LinkedHashMap<>();
                    languages.forEach(tag -> label.put(tag, String.valueOf(point)));
                    return new Choice(String.valueOf(point), label);
                })
                .toList();
    }

    private void expressions() {
        long equations = distinct(rows("questions"), "qid").stream()
                .map(row -> row.getOrDefault("relevance", "1").strip())
                .filter(relevance -> !relevance.isEmpty() && !relevance.equals("1"))
                .count();
        if (equations > 0) remarks.add(Remark.of(What.EXPRESSIONS, String.valueOf(equations), "relevance"));
        for (String table : List.of("conditions", "quota", "assessments"))
            if (!rows(table).isEmpty())
                remarks.add(
                        Remark.of(What.EXPRESSIONS, String.valueOf(rows(table).size()), table));
    }
}
