package dk.spirekraft.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Joins groups that are too small with the next smallest until every pile is large enough. Decides by counts alone,
/// in the order of size and then of name, so that everybody can follow it.
public final class Piles {

    private Piles() {}

    /// The pile of each group, numbered from 1 in the order in which the groups came.
    ///
    /// @param sizes how many belong to each group
    /// @param least how many each pile needs; with fewer in all, there is one pile
    public static Map<String, Integer> of(Map<String, Integer> sizes, int least) {
        List<List<String>> piles = new ArrayList<>();
        sizes.keySet().forEach(group -> piles.add(new ArrayList<>(List.of(group))));
        Comparator<List<String>> smallest = Comparator.<List<String>>comparingInt(pile -> size(pile, sizes))
                .thenComparing(pile -> pile.stream().sorted().findFirst().orElse(""));
        while (piles.size() > 1) {
            piles.sort(smallest);
            if (size(piles.getFirst(), sizes) >= least) break;
            piles.get(1).addAll(piles.removeFirst());
        }
        return numbered(piles, List.copyOf(sizes.keySet()));
    }

    private static int size(List<String> pile, Map<String, Integer> sizes) {
        return pile.stream().mapToInt(group -> sizes.getOrDefault(group, 0)).sum();
    }

    private static Map<String, Integer> numbered(List<List<String>> piles, List<String> order) {
        piles.sort(Comparator.comparingInt(
                pile -> pile.stream().mapToInt(order::indexOf).min().orElse(0)));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String group : order)
            for (int i = 0; i < piles.size(); i++) if (piles.get(i).contains(group)) numbers.put(group, i + 1);
        return numbers;
    }
}
