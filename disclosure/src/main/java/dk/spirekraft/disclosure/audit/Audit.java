package dk.spirekraft.disclosure.audit;

import dk.spirekraft.disclosure.BestGuess;
import dk.spirekraft.disclosure.Histogram;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What everything published tells together, judged by the guarantees that can be judged from outside: G1 reach,
/// G2 deniability, G3 waves.
///
/// @param k people of the smallest group that may be told of
/// @param reached the smallest group under k, and by which combination
/// @param undeniable an answer whose atom has somebody who could not deny
/// @param guess the largest R² of a guess of one answer, 0 to 1
public record Audit(int k, Optional<ReachedGroup> reached, Optional<Answer> undeniable, double guess) {

    private static final double ROUNDING = 1e-9;

    /// @param releases everything ever published, for all audiences
    /// @param answers those that the figures were made of, as they are
    public static Audit of(int k, List<Release> releases, Answered answers) {
        return new Audit(k, Reach.under(k, releases), undeniable(releases, answers), Predictability.of(releases));
    }

    /// The frozen answers.
    ///
    /// @param given the code that each person gave, from 0 on
    /// @param codes how many codes there are, 2 to 11
    public record Answered(Map<Answer, Integer> given, Map<Answer, Integer> codes) {

        public Answered {
            given = Map.copyOf(given);
            codes = Map.copyOf(codes);
        }

        private Histogram histogram(List<Answer> answers) {
            List<Integer> counts = new ArrayList<>();
            for (int code = 0; code < codes.getOrDefault(answers.getFirst(), 0); code++) {
                int counted = code;
                counts.add((int) answers.stream()
                        .filter(answer -> given.getOrDefault(answer, -1) == counted)
                        .count());
            }
            return new Histogram(counts);
        }
    }

    private static Optional<Answer> undeniable(List<Release> releases, Answered answers) {
        return atoms(releases).stream()
                .filter(atom -> !Deniability.holds(answers.histogram(atom)))
                .map(List::getFirst)
                .findFirst();
    }

    /// Answers of one column that count alike in everything published.
    private static List<List<Answer>> atoms(List<Release> releases) {
        Map<Answer, Map<Integer, Long>> weights = new HashMap<>();
        for (int i = 0; i < releases.size(); i++) {
            int release = i;
            releases.get(i)
                    .weights()
                    .forEach((answer, weight) -> weights.computeIfAbsent(answer, fresh -> new TreeMap<>())
                            .put(release, weight));
        }
        Map<List<Object>, List<Answer>> alike = new HashMap<>();
        weights.forEach(
                (answer, counts) -> alike.computeIfAbsent(List.of(answer.column(), counts), fresh -> new ArrayList<>())
                        .add(answer));
        return List.copyOf(alike.values());
    }

    public boolean nothingUnderKIsReached() {
        return reached.isEmpty();
    }

    public boolean everybodyCanDeny() {
        return undeniable.isEmpty();
    }

    /// True if no answer can be guessed better than a member of a group of k guesses those of the others.
    public boolean nobodyIsGuessed() {
        return guess <= BestGuess.most(k) + ROUNDING;
    }

    public boolean isCertified() {
        return nothingUnderKIsReached() && everybodyCanDeny() && nobodyIsGuessed();
    }
}
