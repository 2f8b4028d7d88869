package dk.spirekraft.cli.scenario;

import dk.spirekraft.cli.table.Refused;
import dk.spirekraft.disclosure.audit.Answer;
import dk.spirekraft.disclosure.audit.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Reads one request. How often an answer counts stands in the request or, failing that, in what the file says an
/// attacker would know of the figure.
///
/// @param earlier how many requests before this one were about the same answers
record RequestReader(JsonNode written, Naming naming, int earlier) {

    private static final double ROUND = 1e-9;

    /// Sums of so many of so many answers are still whole numbers.
    private static final int MOST_WEIGHT = 1_000_000;

    Request read(List<Fact> facts, Set<Answer> given) {
        List<Answer> answers = written.path("variables")
                .valueStream()
                .map(name -> naming.of(name.asString("")))
                .toList();
        String name = written.path("name").asString("");
        Map<Answer, Double> counts = counts(answers, name, facts);
        counts.keySet().retainAll(given);
        return new Request(
                name,
                Statistic.named(written.path("statistic").asString("")),
                written.path("audience").asString(""),
                whole(counts),
                categories());
    }

    static List<Answer> answers(JsonNode written, Naming naming) {
        return written.path("variables")
                .valueStream()
                .map(name -> naming.of(name.asString("")))
                .toList();
    }

    private Map<Answer, Double> counts(List<Answer> answers, String name, List<Fact> facts) {
        Map<Answer, Double> counts = new LinkedHashMap<>();
        answers.forEach(answer -> counts.put(answer, 1.0));
        List<Double> own =
                written.path("weights").valueStream().map(RequestReader::weight).toList();
        boolean areOfAnswers =
                own.size() == answers.size() && written.path("weights").isArray();
        for (int i = 0; i < own.size() && areOfAnswers; i++) counts.put(answers.get(i), own.get(i));
        if (areOfAnswers && !own.isEmpty()) return counts;
        List<Fact> about = facts.stream()
                .filter(fact -> answers(fact).equals(new HashSet<>(answers)))
                .toList();
        List<Fact> named = about.stream()
                .filter(fact -> fact.note().equals(name) || fact.note().startsWith(name + " "))
                .toList();
        (named.isEmpty() ? about.stream().skip(earlier) : named.stream())
                .limit(1)
                .forEach(fact -> fact.blocks()
                        .forEach(block ->
                                block.answers().forEach(answer -> counts.put(answer, step(block.weights())))));
        return counts;
    }

    /// @throws Refused if it is no number, or a larger one than can be reckoned with
    static double weight(JsonNode written) {
        if (written.isNumber() && Math.abs(written.asDouble()) <= MOST_WEIGHT) return written.asDouble();
        throw new Refused("A weight is a number from -%1$d to %1$d, but got %2$s".formatted(MOST_WEIGHT, written));
    }

    private static Set<Answer> answers(Fact fact) {
        Set<Answer> answers = new HashSet<>();
        fact.blocks().forEach(block -> answers.addAll(block.answers()));
        return answers;
    }

    /// What one code more adds; 1 where codes are counted and not summed.
    private static double step(List<Double> weights) {
        if (weights.size() < 2) return 1;
        double step = weights.get(1) - weights.get(0);
        for (int code = 2; code < weights.size(); code++)
            if (Math.abs(weights.get(code) - weights.get(code - 1) - step) > ROUND) return 1;
        return step;
    }

    /// In the smallest whole numbers, or in millionths.
    private static Map<Answer, Long> whole(Map<Answer, Double> counts) {
        long scale = 1;
        while (scale <= 10_000 && !isWhole(counts, scale)) scale++;
        long by = scale > 10_000 ? 1_000_000 : scale;
        Map<Answer, Long> whole = new HashMap<>();
        counts.forEach((answer, count) -> whole.put(answer, Math.round(count * by)));
        return whole;
    }

    private static boolean isWhole(Map<Answer, Double> counts, long scale) {
        return counts.values().stream()
                .allMatch(count -> Math.abs(count * scale - Math.round(count * scale)) < ROUND * scale);
    }

    private List<Set<Integer>> categories() {
        List<Set<Integer>> categories = new ArrayList<>();
        written.path("categories").valueStream().forEach(category -> {
            Set<Integer> codes = new HashSet<>();
            if (category.isNumber()) codes.add(category.asInt());
            category.valueStream().forEach(code -> codes.add(code.asInt(-1)));
            categories.add(codes);
        });
        return categories;
    }
}
