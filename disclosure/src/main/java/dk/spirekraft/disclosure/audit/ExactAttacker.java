package dk.spirekraft.disclosure.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Works out which answers remain possible for everybody, given all that an attacker knows: the attacker of unlimited
/// computing power.
///
/// - Method: answers that no fact connects are taken apart. The others are gone through one by one, with all sums that
///   are possible so far; sums that can't be completed are dropped, forwards and then backwards. Whole numbers, no
///   solver.
/// - Where there are too many sums for that, one world after another is searched for instead.
/// - Order: facts that soon are complete come first, which keeps the sums few.
public final class ExactAttacker {

    private ExactAttacker() {}

    /// The codes that each answer may have.
    ///
    /// @return one set per answer, empty sets where what they know contradicts itself; nothing where there are more
    ///     possible sums than can be kept
    public static Optional<Map<Answer, SortedSet<Integer>>> possible(Knowledge knowledge) {
        List<WholeFact> facts = knowledge.facts().stream().map(WholeFact::of).toList();
        Map<Answer, SortedSet<Integer>> possible = new HashMap<>();
        Set<Answer> left = new LinkedHashSet<>(
                knowledge.codes().keySet().stream().sorted(BY_PERSON).toList());
        while (!left.isEmpty()) {
            List<WholeFact> connecting = connecting(left.iterator().next(), facts);
            List<Answer> order = order(connecting);
            if (order.isEmpty()) order = List.of(left.iterator().next());
            order.forEach(left::remove);
            List<SortedSet<Integer>> codes = codes(knowledge, order);
            List<Answer> answers = order;
            var part = new Sweep(answers, connecting, codes)
                    .possible()
                    .or(() -> new Search(answers, connecting, codes, knowledge.example()).possible());
            if (part.isEmpty()) return Optional.empty();
            possible.putAll(part.get());
        }
        return Optional.of(possible);
    }

    private static final Comparator<Answer> BY_PERSON = Comparator.comparingInt(Answer::person)
            .thenComparing(answer -> answer.column().item())
            .thenComparingInt(answer -> answer.column().wave());

    private static List<SortedSet<Integer>> codes(Knowledge knowledge, List<Answer> order) {
        List<SortedSet<Integer>> codes = new ArrayList<>();
        for (Answer answer : order) {
            SortedSet<Integer> all = new TreeSet<>();
            for (int code = 0; code < knowledge.codes().getOrDefault(answer, 0); code++) all.add(code);
            Integer known = knowledge.known().get(answer);
            if (known != null) all.retainAll(Set.of(known));
            codes.add(all);
        }
        return codes;
    }

    /// All facts that are about this answer, or about an answer of a fact that is, and so on.
    private static List<WholeFact> connecting(Answer answer, List<WholeFact> facts) {
        Set<Answer> met = new HashSet<>(Set.of(answer));
        List<WholeFact> connecting = new ArrayList<>();
        List<WholeFact> others = new ArrayList<>(facts);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (WholeFact fact : List.copyOf(others)) {
                if (fact.weights().keySet().stream().noneMatch(met::contains)) continue;
                met.addAll(fact.weights().keySet());
                connecting.add(fact);
                others.remove(fact);
                grows = true;
            }
        }
        return connecting;
    }

    /// Answers of the fact with the fewest open ones first, those alike side by side.
    private static List<Answer> order(List<WholeFact> facts) {
        Set<Answer> order = new LinkedHashSet<>();
        List<WholeFact> open = new ArrayList<>(facts);
        while (!open.isEmpty()) {
            WholeFact next = open.stream()
                    .min(Comparator.comparingLong(fact -> fact.weights().keySet().stream()
                            .filter(answer -> !order.contains(answer))
                            .count()))
                    .orElseThrow();
            open.remove(next);
            next.weights().keySet().stream()
                    .sorted(Comparator.comparingLong((Answer answer) -> facts.stream()
                                    .filter(fact -> fact.weights().containsKey(answer))
                                    .count())
                            .thenComparing(BY_PERSON))
                    .forEach(order::add);
        }
        return List.copyOf(order);
    }
}
