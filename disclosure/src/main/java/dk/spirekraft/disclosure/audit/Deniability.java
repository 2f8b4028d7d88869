package dk.spirekraft.disclosure.audit;

import dk.spirekraft.disclosure.Clip;
import dk.spirekraft.disclosure.Histogram;
import java.util.ArrayList;
import java.util.List;

/// Whether everybody in an atom can deny (G2): the attacker knows the whole clipped histogram, which is more than any
/// figure tells, the rule that clipped it, and one answer besides, their own.
///
/// - With one insider, some answer at or over the middle stays possible for each of the others; without one, some
///   answer at or under it.
/// - Atoms are independent of each other, so that what holds in each holds in all together (ADR 0022).
/// - Exact: all histograms that are clipped to this one are tried.
public final class Deniability {

    private Deniability() {}

    /// @param answers of the atom as they are, two or more
    public static boolean holds(Histogram answers) {
        Histogram shown = Clip.of(answers);
        List<List<Integer>> origins = origins(shown);
        if (origins.stream().noneMatch(origin -> atOrOver(origin.reversed()) > 0)) return false;
        for (int told = 0; told < answers.counts().size(); told++)
            if (answers.counts().get(told) > 0 && !deniable(origins, told)) return false;
        return true;
    }

    private static boolean deniable(List<List<Integer>> origins, int told) {
        int isOver = 2 * told >= (origins.getFirst().size() - 1) ? 1 : 0;
        return origins.stream().anyMatch(origin -> origin.get(told) > 0 && atOrOver(origin) - isOver > 0);
    }

    /// Every histogram that the clip turns into this one: no more than two answers move up, and one down.
    static List<List<Integer>> origins(Histogram shown) {
        List<List<Integer>> origins = new ArrayList<>();
        int categories = shown.counts().size();
        for (List<Integer> moved : moves(shown.counts(), 3, 0, categories))
            if (Clip.of(new Histogram(moved)).equals(shown) && !origins.contains(moved)) origins.add(moved);
        return origins;
    }

    /// All ways to take up to so many answers out of the two middle categories and put them elsewhere.
    private static List<List<Integer>> moves(List<Integer> counts, int most, int from, int to) {
        List<List<Integer>> moves = new ArrayList<>(List.of(counts));
        if (most == 0) return moves;
        int middle = counts.size() / 2;
        for (int source : new int[] {middle, Math.max(0, (counts.size() - 1) / 2)})
            for (int target = from; target < to; target++) {
                if (target == source || counts.get(source) == 0) continue;
                List<Integer> moved = new ArrayList<>(counts);
                moved.set(source, moved.get(source) - 1);
                moved.set(target, moved.get(target) + 1);
                moves.addAll(moves(moved, most - 1, from, to));
            }
        return moves;
    }

    private static int atOrOver(List<Integer> counts) {
        return counts.subList(counts.size() / 2, counts.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
