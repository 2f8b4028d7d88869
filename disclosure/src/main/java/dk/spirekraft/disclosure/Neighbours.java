package dk.spirekraft.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The neighbour that each team shares its figures with, should one of them be too small: named before anybody
/// answers, and applied by counts alone, at the opening and at the closing alike.
///
/// @param named by team; a team without one is joined with the smallest other
public record Neighbours(Map<String, String> named) {

    /// No team has named one.
    public static final Neighbours NONE = new Neighbours(Map.of());

    public Neighbours {
        named = Map.copyOf(named);
    }

    /// Who stands beside whom in a list: the next one, for the last the one before.
    public static Neighbours byPosition(List<String> teams) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < teams.size() && teams.size() > 1; i++)
            named.put(teams.get(i), teams.get(i + 1 < teams.size() ? i + 1 : i - 1));
        return new Neighbours(named);
    }

    /// These, and for teams that named none those.
    public Neighbours or(Neighbours those) {
        Map<String, String> all = new HashMap<>(those.named);
        all.putAll(named);
        return new Neighbours(all);
    }

    /// Teams that are shown together, until all such piles are large enough or there is but one.
    ///
    /// @param sizes of each team, in the order that decides where counts don't
    /// @param least how many a pile needs
    /// @return in the order of their first teams, and so are the teams of each
    public List<Set<String>> join(Map<String, Integer> sizes, int least) {
        List<Set<String>> piles = new ArrayList<>();
        sizes.keySet().forEach(team -> piles.add(new LinkedHashSet<>(Set.of(team))));
        while (piles.size() > 1) {
            Optional<Set<String>> tooSmall = smallest(piles, sizes).filter(pile -> size(pile, sizes) < least);
            if (tooSmall.isEmpty()) break;
            join(piles, tooSmall.get(), sizes);
        }
        return piles;
    }

    /// Puts a pile together with that of its neighbour.
    ///
    /// @param piles two or more, which are changed
    void join(List<Set<String>> piles, Set<String> pile, Map<String, Integer> sizes) {
        List<String> order = List.copyOf(sizes.keySet());
        piles.remove(pile);
        Set<String> other = order.stream()
                .filter(pile::contains)
                .flatMap(team -> Optional.ofNullable(named.get(team)).stream())
                .flatMap(neighbour -> piles.stream().filter(candidate -> candidate.contains(neighbour)))
                .findFirst()
                .or(() -> smallest(piles, sizes))
                .orElseThrow();
        Set<String> both = new LinkedHashSet<>(order);
        both.removeIf(team -> !pile.contains(team) && !other.contains(team));
        piles.remove(other);
        piles.add(both);
        piles.sort(Comparator.comparingInt(
                teams -> order.indexOf(teams.stream().findFirst().orElse(""))));
    }

    private static Optional<Set<String>> smallest(List<Set<String>> piles, Map<String, Integer> sizes) {
        return piles.stream().min(Comparator.comparingInt(pile -> size(pile, sizes)));
    }

    private static int size(Set<String> pile, Map<String, Integer> sizes) {
        return pile.stream().mapToInt(team -> sizes.getOrDefault(team, 0)).sum();
    }

    static Map<String, Integer> sizes(Map<String, People> teams) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        teams.forEach((team, people) -> sizes.put(team, people.size()));
        return sizes;
    }
}
