package dk.spirekraft.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Goes through connected answers in a fixed order and keeps every set of sums that can still be completed.
final class Sweep {

    private static final int MOST_SUMS = 300_000;

    private static final long SETTLED = Long.MIN_VALUE;

    private final List<Answer> order;
    private final List<SortedSet<Integer>> codes;
    private final List<WholeFact> facts;

    /// What each answer adds to each fact: answer, code, fact.
    private final long[][][] adds;

    /// The least and the most that answers from here on can add to each fact: answer, fact.
    private final long[][] least;

    private final long[][] most;

    /// Sums of all facts so far, `SETTLED` where the fact will hold whatever comes.
    private record Sums(List<Long> values) {}

    Sweep(List<Answer> order, List<WholeFact> facts, List<SortedSet<Integer>> codes) {
        this.order = order;
        this.facts = facts;
        this.codes = codes;
        this.adds = new long[order.size()][][];
        this.least = new long[order.size() + 1][facts.size()];
        this.most = new long[order.size() + 1][facts.size()];
        for (int i = order.size() - 1; i >= 0; i--) reckon(i);
    }

    private void reckon(int at) {
        int highest = codes.get(at).isEmpty() ? 0 : codes.get(at).last();
        adds[at] = new long[highest + 1][facts.size()];
        for (int fact = 0; fact < facts.size(); fact++) {
            long[] weights = facts.get(fact).weights().get(order.get(at));
            long low = weights == null ? 0 : Long.MAX_VALUE;
            long high = weights == null ? 0 : Long.MIN_VALUE;
            if (weights != null)
                for (int code : codes.get(at)) {
                    adds[at][code][fact] = weights[code];
                    low = Math.min(low, weights[code]);
                    high = Math.max(high, weights[code]);
                }
            boolean isImpossible = codes.get(at).isEmpty();
            least[at][fact] = least[at + 1][fact] + (isImpossible ? 0 : low);
            most[at][fact] = most[at + 1][fact] + (isImpossible ? 0 : high);
        }
    }

    /// Empty if there are more possible sums than can be kept.
    Optional<Map<Answer, SortedSet<Integer>>> possible() {
        return forwards().map(this::backwards);
    }

    private Map<Answer, SortedSet<Integer>> backwards(List<Set<Sums>> forwards) {
        Map<Answer, SortedSet<Integer>> possible = new HashMap<>();
        Set<Sums> alive = forwards.getLast();
        for (int at = order.size() - 1; at >= 0; at--) {
            SortedSet<Integer> kept = new TreeSet<>();
            Set<Sums> before = new HashSet<>();
            for (Sums sums : forwards.get(at))
                for (int code : codes.get(at)) {
                    Optional<Sums> after = after(sums, at, code);
                    if (after.isEmpty() || !alive.contains(after.get())) continue;
                    kept.add(code);
                    before.add(sums);
                }
            possible.put(order.get(at), kept);
            alive = before;
        }
        return possible;
    }

    private Optional<List<Set<Sums>>> forwards() {
        List<Set<Sums>> layers = new ArrayList<>();
        List<Long> nothing = new ArrayList<>();
        for (int fact = 0; fact < facts.size(); fact++) nothing.add(0L);
        layers.add(settled(nothing, 0).map(Set::of).orElse(Set.of()));
        long kept = 1;
        for (int at = 0; at < order.size(); at++) {
            Set<Sums> next = new HashSet<>();
            for (Sums sums : layers.get(at))
                for (int code : codes.get(at)) after(sums, at, code).ifPresent(next::add);
            kept += next.size();
            if (kept > MOST_SUMS) return Optional.empty();
            layers.add(next);
        }
        return Optional.of(layers);
    }

    private Optional<Sums> after(Sums sums, int at, int code) {
        List<Long> values = new ArrayList<>(facts.size());
        for (int fact = 0; fact < facts.size(); fact++) {
            long value = sums.values().get(fact);
            values.add(value == SETTLED ? SETTLED : value + adds[at][code][fact]);
        }
        return settled(values, at + 1);
    }

    /// Empty if a fact can't hold any more.
    private Optional<Sums> settled(List<Long> values, int at) {
        for (int fact = 0; fact < facts.size(); fact++) {
            long value = values.get(fact);
            if (value == SETTLED) continue;
            long lowest = value + least[at][fact];
            long highest = value + most[at][fact];
            WholeFact known = facts.get(fact);
            if (highest < known.low() || lowest > known.high()) return Optional.empty();
            if (lowest >= known.low() && highest <= known.high()) values.set(fact, SETTLED);
        }
        return Optional.of(new Sums(List.copyOf(values)));
    }
}
