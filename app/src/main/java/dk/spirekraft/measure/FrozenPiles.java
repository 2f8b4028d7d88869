package dk.spirekraft.measure;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.Neighbours;
import dk.spirekraft.people.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Deals the units of a school into piles of slips, none smaller than the minimum: too small ones go with their
/// neighbour.
final class FrozenPiles {

    private FrozenPiles() {}

    /// Without units asked for, everybody is in pile 1.
    static List<Openings.FrozenUnit> of(List<Unit> units, boolean asksUnits, MinGroupSize least) {
        Neighbours neighbours = neighbours(units);
        List<Set<String>> piles = asksUnits ? neighbours.join(sizes(units), least.answers()) : List.of();
        return units.stream()
                .map(unit -> new Openings.FrozenUnit(
                        unit.id(),
                        unit.name(),
                        unit.staff(),
                        number(piles, key(unit)),
                        Optional.ofNullable(neighbours.named().get(key(unit))).map(UUID::fromString)))
                .toList();
    }

    /// The same for units that are known by name and size only.
    static List<Openings.FrozenUnit> of(Map<String, Integer> sizes, boolean asksUnits, MinGroupSize least) {
        return of(
                sizes.entrySet().stream()
                        .map(unit -> new Unit(UUID.randomUUID(), unit.getKey(), unit.getValue(), Optional.empty()))
                        .toList(),
                asksUnits,
                least);
    }

    private static String key(Unit unit) {
        return unit.id().toString();
    }

    private static Neighbours neighbours(List<Unit> units) {
        Map<String, String> named = units.stream()
                .filter(unit -> unit.neighbour().isPresent())
                .collect(Collectors.toMap(
                        FrozenPiles::key, unit -> unit.neighbour().orElseThrow().toString()));
        return new Neighbours(named)
                .or(Neighbours.byPosition(units.stream().map(FrozenPiles::key).toList()));
    }

    private static Map<String, Integer> sizes(List<Unit> units) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        units.forEach(unit -> sizes.put(key(unit), unit.staff()));
        return sizes;
    }

    private static int number(List<Set<String>> piles, String unit) {
        return 1
                + IntStream.range(0, piles.size())
                        .filter(i -> piles.get(i).contains(unit))
                        .findFirst()
                        .orElse(0);
    }
}
