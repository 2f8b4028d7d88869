package dk.spirekraft.measure;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.Piles;
import dk.spirekraft.people.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Deals the units of a school into piles of slips, none smaller than the minimum.
final class FrozenPiles {

    private FrozenPiles() {}

    /// Without units asked for, everybody is in pile 1.
    static List<Openings.FrozenUnit> of(List<Unit> units, boolean asksUnits, MinGroupSize least) {
        Map<String, Integer> piles = piles(sizes(units), asksUnits, least);
        return units.stream()
                .map(unit -> new Openings.FrozenUnit(
                        unit.id(), unit.name(), unit.staff(), piles.getOrDefault(unit.name(), 1)))
                .toList();
    }

    /// The same for units that are known by name and size only.
    static List<Openings.FrozenUnit> of(Map<String, Integer> sizes, boolean asksUnits, MinGroupSize least) {
        Map<String, Integer> piles = piles(sizes, asksUnits, least);
        return sizes.entrySet().stream()
                .map(unit -> new Openings.FrozenUnit(
                        UUID.randomUUID(), unit.getKey(), unit.getValue(), piles.getOrDefault(unit.getKey(), 1)))
                .toList();
    }

    private static Map<String, Integer> piles(Map<String, Integer> sizes, boolean asksUnits, MinGroupSize least) {
        return asksUnits ? Piles.of(sizes, least.answers()) : Map.of();
    }

    private static Map<String, Integer> sizes(List<Unit> units) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        units.forEach(unit -> sizes.put(unit.name(), unit.staff()));
        return sizes;
    }
}
