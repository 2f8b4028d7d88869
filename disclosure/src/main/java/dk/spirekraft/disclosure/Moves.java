package dk.spirekraft.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How well an answer could be guessed from teams that were told apart in several waves, where it is known how many
/// came to each team and how many left it, and not who.
///
/// - Range: [0, 1]; 1 where it can't be told.
/// - Method: whoever was not in one team all the while is taken to have told the attacker all answers of theirs, all
/// but
///   the one that is guessed. What is left are sums over those who stayed, whose numbers are known, and one person
///   more, who may have gone any way that the numbers allow; every such way is tried ([Stayers]). Knowing more never
///   makes a guess worse, so that no assignment of people to moves lets anybody be guessed better.
/// - Teams that nobody came to or left, and that were shown by themselves each time, meet no others; how they turn out
///   is gone through by [WorstOverlap].
/// - Not for several threads at once.
public final class Moves {

    /// More ways than this are not tried: then nothing is told apart.
    private static final int MOST_WAYS = 3_000;

    private final TreeMap<Integer, Enrolled> waves = new TreeMap<>();

    /// @param units the rows of each, where those who have been in it longest left first
    /// @param areMovesTold false where nobody said how many came since the wave before
    private record Enrolled(Map<String, People> units, boolean areMovesTold) {

        People of(String unit) {
            return units.getOrDefault(unit, People.of());
        }
    }

    /// Takes in who was in which unit.
    ///
    /// @param units rows by unit; whoever left a unit was the one in it for longest
    /// @param areMovesTold true if it was said how many came since the wave before, or if there was none
    public void know(int wave, Map<String, People> units, boolean areMovesTold) {
        waves.put(wave, new Enrolled(Map.copyOf(units), areMovesTold));
    }

    /// What was found.
    ///
    /// @param share the largest R²
    /// @param where the piles of the last wave that it is guessed from
    public record Found(double share, Set<Set<String>> where) {

        static final Found NOTHING = new Found(0, Set.of());

        private Found or(Found other) {
            return other.share > share ? other : this;
        }
    }

    /// @param shown what is shown of one item in each wave
    /// @return nothing where less than two waves tell teams apart
    public Found of(Map<Integer, List<Closings.Closed>> shown) {
        TreeMap<Integer, List<Closings.Closed>> apart = new TreeMap<>(shown);
        apart.values().removeIf(piles -> piles.size() < 2);
        apart.keySet().retainAll(waves.keySet());
        if (apart.size() < 2) return Found.NOTHING;
        return new Ways(apart).worst();
    }

    /// The ways that somebody may have gone through the waves that tell teams apart.
    private final class Ways {

        private static final String NOWHERE = "";

        private final List<Integer> numbers;
        private final List<List<Closings.Closed>> piles;
        private final Set<String> moving;
        private final Stayers stayers;

        Ways(TreeMap<Integer, List<Closings.Closed>> apart) {
            numbers = List.copyOf(apart.keySet());
            Set<String> closed = closed(apart);
            piles = apart.values().stream()
                    .map(all -> all.stream()
                            .filter(pile -> !closed.containsAll(pile.teams()))
                            .toList())
                    .toList();
            moving = new LinkedHashSet<>();
            piles.forEach(wave -> wave.forEach(pile -> moving.addAll(pile.teams())));
            stayers = new Stayers(piles.stream()
                    .map(wave -> wave.stream().map(Closings.Closed::teams).toList())
                    .toList());
            for (String unit : moving) stayers.add(way(unit), stayed(unit));
        }

        /// Units that are the same people all the while, and never shown with any other.
        private Set<String> closed(TreeMap<Integer, List<Closings.Closed>> apart) {
            Set<String> open = new HashSet<>();
            apart.values()
                    .forEach(all -> all.forEach(pile ->
                            pile.teams().stream().filter(unit -> !isSame(unit)).forEach(open::add)));
            List<Set<String>> together = apart.values().stream()
                    .flatMap(List::stream)
                    .map(Closings.Closed::teams)
                    .toList();
            boolean grows = true;
            while (grows) {
                grows = false;
                for (Set<String> units : together)
                    if (units.stream().anyMatch(open::contains)) grows |= open.addAll(units);
            }
            Set<String> closed = new HashSet<>();
            together.forEach(closed::addAll);
            closed.removeAll(open);
            return closed;
        }

        private boolean isSame(String unit) {
            return numbers.stream()
                            .allMatch(wave -> enrolled(wave)
                                    .of(unit)
                                    .equals(enrolled(numbers.getFirst()).of(unit)))
                    && waves.subMap(numbers.getFirst(), false, numbers.getLast(), true).values().stream()
                            .allMatch(Enrolled::areMovesTold);
        }

        private Enrolled enrolled(int wave) {
            return Optional.ofNullable(waves.get(wave)).orElseThrow();
        }

        private List<Integer> way(String unit) {
            return piles.stream().map(wave -> pile(wave, unit)).toList();
        }

        private static int pile(List<Closings.Closed> wave, String unit) {
            for (int i = 0; i < wave.size(); i++) if (wave.get(i).teams().contains(unit)) return i;
            return Stayers.NO_SUM;
        }

        /// At least so many of a unit stayed and answered all the while.
        private int stayed(String unit) {
            People stayed = enrolled(numbers.getFirst()).of(unit);
            int silent = 0;
            for (int i = 0; i < numbers.size(); i++) {
                stayed = stayed.and(enrolled(numbers.get(i)).of(unit));
                silent += silent(i, unit);
            }
            return stayed.size() - silent;
        }

        private int silent(int wave, String unit) {
            int pile = pile(piles.get(wave), unit);
            if (pile == Stayers.NO_SUM) return 0;
            Closings.Closed shown = piles.get(wave).get(pile);
            return shown.roster().size() - shown.answered();
        }

        Found worst() {
            if (moving.isEmpty()) return Found.NOTHING;
            if (stayers.lackSome()) return new Found(1, where(Set.of()));
            Map<List<Integer>, Set<String>> ways = new LinkedHashMap<>();
            ways.put(List.of(), Set.of());
            for (int wave = 0; wave < numbers.size(); wave++) {
                ways = longer(ways, wave);
                if (ways.size() > MOST_WAYS) return new Found(1, where(Set.of()));
            }
            Found worst = Found.NOTHING;
            for (List<Integer> way : ways.keySet()) worst = worst.or(new Found(stayers.guessed(way), where(way)));
            for (String unit : moving) worst = worst.or(new Found(stayers.guessedOfOne(way(unit)), where(way(unit))));
            return worst;
        }

        private Set<Set<String>> where(Collection<Integer> way) {
            List<Closings.Closed> last = piles.getLast();
            if (way.isEmpty()) return last.stream().map(Closings.Closed::teams).collect(Collectors.toSet());
            int pile = List.copyOf(way).getLast();
            return pile == Stayers.NO_SUM ? Set.of() : Set.of(last.get(pile).teams());
        }

        /// Each way with where it may lead in one wave more, and in which units it may end.
        private Map<List<Integer>, Set<String>> longer(Map<List<Integer>, Set<String>> ways, int wave) {
            Map<List<Integer>, Set<String>> longer = new LinkedHashMap<>();
            ways.forEach((way, ends) -> Stream.concat(moving.stream(), Stream.of(NOWHERE))
                    .filter(unit -> wave == 0 || ends.stream().anyMatch(end -> isOpen(end, unit, wave)))
                    .forEach(unit -> sums(wave, unit).forEach(sum -> {
                        List<Integer> on = new ArrayList<>(way);
                        on.add(sum);
                        longer.computeIfAbsent(on, fresh -> new LinkedHashSet<>())
                                .add(unit);
                    })));
            return longer;
        }

        /// The sum that somebody of this unit is in, or none where they may have been silent.
        private Stream<Integer> sums(int wave, String unit) {
            int pile = pile(piles.get(wave), unit);
            return pile != Stayers.NO_SUM && silent(wave, unit) > 0 ? Stream.of(pile, Stayers.NO_SUM) : Stream.of(pile);
        }

        /// True if somebody may have gone from one unit to another between the wave before and this.
        private boolean isOpen(String from, String to, int wave) {
            if (from.equals(to)) return true;
            int before = numbers.get(wave - 1);
            int now = numbers.get(wave);
            if (!from.equals(NOWHERE)
                    && enrolled(before).of(from).without(enrolled(now).of(from)).isEmpty()) return false;
            if (to.equals(NOWHERE)) return true;
            People came = enrolled(now).of(to).without(enrolled(before).of(to));
            if (from.equals(NOWHERE)) return !came.isEmpty();
            Map<Integer, Enrolled> steps = waves.subMap(before, false, now, true);
            if (steps.size() > 1 || !enrolled(now).areMovesTold()) return !came.isEmpty();
            return enrolled(before).units().values().stream().anyMatch(came::meets);
        }
    }
}
