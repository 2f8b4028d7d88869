package dk.spirekraft.disclosure.audit;

import dk.spirekraft.disclosure.BestGuess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How well the best linear guess from all releases tells any one answer (G3), for releases of any weights.
///
/// - Formula: the length of the answer's projection on the releases, in the geometry in which answers of a person to
///   one item in two waves have the cosine r, and all others none. Releases are made orthogonal one after the other;
///   one that follows from the others adds nothing.
/// - Range: [0, 1].
public final class Predictability {

    private static final double NOTHING = 1e-9;

    private final List<Map<Answer, Double>> orthonormal = new ArrayList<>();
    private final Map<Answer, List<Answer>> sameItem = new HashMap<>();

    private Predictability(List<Release> releases) {
        Map<List<Object>, List<Answer>> items = new HashMap<>();
        Set<Answer> all = new LinkedHashSet<>();
        releases.forEach(release -> all.addAll(release.weights().keySet()));
        for (Answer answer : all)
            items.computeIfAbsent(List.of(answer.person(), answer.column().item()), fresh -> new ArrayList<>())
                    .add(answer);
        items.values().forEach(answers -> answers.forEach(answer -> sameItem.put(answer, answers)));
        releases.forEach(this::add);
    }

    /// The largest R² over all answers that a release touches.
    public static double of(List<Release> releases) {
        var known = new Predictability(releases);
        return known.sameItem.keySet().stream()
                .mapToDouble(known::explained)
                .max()
                .orElse(0);
    }

    private void add(Release release) {
        Map<Answer, Double> rest = new HashMap<>();
        release.weights().forEach((answer, weight) -> rest.put(answer, weight.doubleValue()));
        double length = product(rest, rest);
        for (Map<Answer, Double> known : orthonormal) {
            double along = product(rest, known);
            known.forEach((answer, weight) -> rest.merge(answer, -along * weight, Double::sum));
        }
        double left = product(rest, rest);
        if (left <= NOTHING * length) return;
        rest.replaceAll((answer, weight) -> weight / Math.sqrt(left));
        orthonormal.add(rest);
    }

    private double explained(Answer answer) {
        double explained = 0;
        for (Map<Answer, Double> known : orthonormal) {
            double along = product(Map.of(answer, 1.0), known);
            explained += along * along;
        }
        return explained;
    }

    private double product(Map<Answer, Double> a, Map<Answer, Double> b) {
        double product = 0;
        for (var entry : a.entrySet())
            for (Answer other : sameItem.getOrDefault(entry.getKey(), List.of())) {
                double alike = other.equals(entry.getKey()) ? 1 : BestGuess.BETWEEN_WAVES;
                product += alike * entry.getValue() * b.getOrDefault(other, 0.0);
            }
        return product;
    }
}
