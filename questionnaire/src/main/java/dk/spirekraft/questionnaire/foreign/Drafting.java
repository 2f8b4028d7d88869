package dk.spirekraft.questionnaire.foreign;

import dk.spirekraft.questionnaire.foreign.ForeignForm.Choice;
import dk.spirekraft.questionnaire.foreign.ForeignForm.Question;
import dk.spirekraft.questionnaire.foreign.Remark.What;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Takes of a foreign form what a questionnaire of ours can hold: the questions that share one list of answers, in the
/// languages in which all of it is said.
final class Drafting {

    private static final Set<String> LANGUAGES = new TreeSet<>(List.of("da", "de", "en", "fo", "kl", "nb", "sv"));
    private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,500}>|&[a-zA-Z]{2,8};|&#\\d{1,6};");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^{}$]*+}|\\{[A-Za-z_][^{}]*+}");
    private static final int MOST_ITEMS = 250;
    private static final Pattern NO_ID = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern AROUND_ID = Pattern.compile("^[^A-Za-z]+|-+$");
    private static final Pattern BLANK = Pattern.compile("[\\p{Cntrl}\\s]+");

    private final ForeignForm form;
    private final List<Remark> report = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();
    private int markup;

    Drafting(ForeignForm form) {
        this.form = form;
        this.report.addAll(form.remarks());
    }

    ForeignFile.Outcome outcome() {
        List<Question> asked = asked();
        if (asked.isEmpty()) return new ForeignFile.Outcome.Refused(ForeignFile.Reason.NO_QUESTIONS, report);
        List<Choice> answers = asked.getFirst().answers();
        List<String> languages = languages(asked, answers);
        if (languages.isEmpty()) return new ForeignFile.Outcome.Refused(ForeignFile.Reason.NO_QUESTIONS, report);
        String yaml = new DraftYaml(this, languages).of(form, asked, answers);
        List<Remark> all = new ArrayList<>();
        all.add(Remark.of(What.ITEMS, String.valueOf(asked.size())));
        all.add(Remark.of(
                What.LANGUAGES,
                String.join(", ", languages.stream().map(this::named).toList())));
        if (markup > 0) report.add(Remark.of(What.MARKUP, String.valueOf(markup)));
        all.addAll(report);
        all.sort(Comparator.comparing(remark -> remark.what().fate()));
        return new ForeignFile.Outcome.Read(yaml, all);
    }

    void remark(What what, String... given) {
        report.add(Remark.of(what, given));
    }

    /// The questions with the answers that most of them have; those with others are left out.
    private List<Question> asked() {
        List<Question> fitting =
                form.questions().stream().filter(this::isFitting).toList();
        Map<List<Choice>, Long> uses = fitting.stream()
                .collect(Collectors.groupingBy(Question::answers, LinkedHashMap::new, Collectors.counting()));
        if (uses.isEmpty()) return List.of();
        long most = uses.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<Choice> common = uses.entrySet().stream()
                .filter(use -> use.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        fitting.stream()
                .filter(question -> !question.answers().equals(common))
                .forEach(question -> remark(What.OTHER_ANSWERS, question.name()));
        List<Question> asked = fitting.stream()
                .filter(question -> question.answers().equals(common))
                .toList();
        if (asked.size() <= MOST_ITEMS) return asked;
        remark(What.TOO_MANY, String.valueOf(asked.size() - MOST_ITEMS));
        return asked.subList(0, MOST_ITEMS);
    }

    private boolean isFitting(Question question) {
        if (question.text().values().stream().allMatch(text -> plain(text).isEmpty())) {
            remark(What.NO_TEXT, question.name());
            return false;
        }
        if (question.answers().size() < 2 || question.answers().size() > 11) {
            remark(What.OTHER_ANSWERS, question.name());
            return false;
        }
        boolean fills = question.text().values().stream()
                .anyMatch(text -> PLACEHOLDER.matcher(text).find());
        if (fills) remark(What.PLACEHOLDER, question.name());
        return true;
    }

    /// The languages in which every text stands.
    private List<String> languages(List<Question> asked, List<Choice> answers) {
        Set<String> named = new LinkedHashSet<>();
        texts(asked, answers).forEach(text -> named.addAll(text.keySet()));
        List<String> whole = new ArrayList<>();
        for (String language : named) {
            boolean isWhole = texts(asked, answers)
                    .allMatch(text -> !plain(text.getOrDefault(language, "")).isEmpty());
            if (isWhole && (language.isEmpty() || LANGUAGES.contains(language))) whole.add(language);
            else if (!language.isEmpty()) remark(What.LANGUAGE, language);
        }
        // Where languages are named, what stands in none is a remnant.
        if (whole.size() > 1) whole.remove("");
        if (whole.contains("")) remark(What.LANGUAGE_GUESSED, "da");
        return whole;
    }

    private static Stream<Map<String, String>> texts(List<Question> asked, List<Choice> answers) {
        return Stream.concat(
                asked.stream().map(Question::text), answers.stream().map(Choice::label));
    }

    /// A language as our files name it; what names none is Danish.
    String named(String language) {
        return language.isEmpty() ? "da" : language;
    }

    /// The answers from the lowest: by their codes where these are numbers one apart from 0 or 1, else as they stand.
    List<Choice> fromLowest(List<Choice> answers) {
        List<Choice> sorted =
                answers.stream().sorted(Comparator.comparingInt(Drafting::code)).toList();
        int lowest = code(sorted.getFirst());
        boolean isCounted = lowest >= 0
                && lowest <= 1
                && IntStream.range(0, sorted.size()).allMatch(i -> code(sorted.get(i)) == lowest + i);
        if (isCounted) return sorted;
        remark(What.ORDER_GUESSED);
        return answers;
    }

    /// The number of an answer, negative for none.
    static int code(Choice answer) {
        return answer.code().matches("\\d{1,2}") ? Integer.parseInt(answer.code()) : -1;
    }

    /// A name as our files want ids: unlike all others, and the same each time it is asked for.
    String id(String kind, String name) {
        String known = ids.get(kind + " " + name);
        if (known != null) return known;
        String joined = NO_ID.matcher(ForeignForm.name(name)).replaceAll("-");
        String plain = AROUND_ID.matcher(joined).replaceAll("");
        String id = plain.isEmpty() ? kind : plain.substring(0, Math.min(50, plain.length()));
        String free = id;
        for (int again = 2; ids.containsValue(free); again++) free = id + "-" + again;
        ids.put(kind + " " + name, free);
        boolean isTheirs = !kind.equals("scale") && !name.isBlank();
        if (isTheirs && !free.equals(name)) remark(What.RENAMED, name, free);
        return free;
    }

    /// Without markup, which our pages would show as it stands; counted where there was any.
    String text(String foreign) {
        if (MARKUP.matcher(ForeignForm.text(foreign)).find()) markup++;
        return plain(foreign);
    }

    static String plain(String foreign) {
        String unmarked = MARKUP.matcher(ForeignForm.text(foreign))
                .replaceAll(found -> found.group().startsWith("<") ? " " : entity(found.group()));
        return BLANK.matcher(unmarked).replaceAll(" ").strip();
    }

    private static String entity(String written) {
        return switch (written) {
            case "&amp;" -> "&";
            case "&lt;" -> "‹";
            case "&gt;" -> "›";
            case "&quot;" -> "\"";
            case "&#39;", "&apos;", "&rsquo;" -> "’";
            default -> " ";
        };
    }
}
