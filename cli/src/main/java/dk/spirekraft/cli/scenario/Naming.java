package dk.spirekraft.cli.scenario;

import dk.spirekraft.disclosure.Column;
import dk.spirekraft.disclosure.audit.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who and what an answer's name means: `q1.p7` is what person p7 said to question q1, `q1w2.p7` or `w2.q1.p7`
/// the same in wave w2. What is neither a person nor a question is taken for a wave, which is careful: answers of one
/// person in two waves tell of each other.
final class Naming {

    static final Comparator<Answer> ORDER = Comparator.comparingInt(Answer::person)
            .thenComparing(answer -> answer.column().item())
            .thenComparingInt(answer -> answer.column().wave());

    private static final Pattern PERSON = Pattern.compile("p_?\\d+");
    private static final Pattern ITEM = Pattern.compile("(?<![a-z])(?:q|item|i)_?\\d+|resp(?:onse)?|answered");

    private final Map<String, Answer> answers = new HashMap<>();
    private final List<String> people = new ArrayList<>();
    private final List<String> waves = new ArrayList<>();

    /// The answer of this name; the same name is the same answer.
    Answer of(String name) {
        return answers.computeIfAbsent(name, this::read);
    }

    private Answer read(String name) {
        List<String> rest = new ArrayList<>(List.of(name.split("\\.", -1)));
        int who = rest.size() - 1;
        for (int i = 0; i < rest.size(); i++) if (PERSON.matcher(rest.get(i)).matches()) who = i;
        String person = rest.remove(who);
        String prefix = String.join(".", rest).toLowerCase(Locale.ROOT);
        Matcher item = ITEM.matcher(prefix);
        String question = item.find() ? item.group() : "";
        String wave = prefix.replace(question, "").replaceAll("[^a-z0-9]+", "");
        return new Answer(number(people, person), new Column(question, number(waves, wave)));
    }

    private static int number(List<String> seen, String name) {
        if (!seen.contains(name)) seen.add(name);
        return seen.indexOf(name);
    }

    Names names() {
        Map<String, Answer> ordered = new LinkedHashMap<>();
        answers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(ORDER))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return new Names(ordered, people);
    }
}
