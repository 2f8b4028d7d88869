package dk.spirekraft.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// Units whose slips lay in one pile, as they were frozen when the wave opened.
///
/// @param number as sheets know it, from 1
public record FrozenPile(int number, List<Unit> units) {

    public FrozenPile {
        units = List.copyOf(units);
    }

    /// Units by their piles, in the order of the piles.
    static List<FrozenPile> of(List<Openings.FrozenUnit> units) {
        Map<Integer, List<Unit>> piles = new TreeMap<>();
        for (Openings.FrozenUnit unit : units)
            piles.computeIfAbsent(unit.pile(), number -> new ArrayList<>())
                    .add(new Unit(unit.unit(), unit.name(), unit.eligible(), unit.neighbour()));
        return piles.entrySet().stream()
                .map(pile -> new FrozenPile(pile.getKey(), pile.getValue()))
                .toList();
    }

    /// One unit of it.
    ///
    /// @param id the same in every wave of the school
    /// @param eligible how many could answer
    /// @param neighbour the unit it shares its figures with where too few answer
    public record Unit(UUID id, String name, int eligible, Optional<UUID> neighbour) {}

    public int eligible() {
        return units.stream().mapToInt(Unit::eligible).sum();
    }

    /// What units that share a pile are called together, such as "Mellemtrin + SFO".
    public static String named(List<String> units) {
        return String.join(" + ", units);
    }

    public List<String> names() {
        return units.stream().map(Unit::name).toList();
    }
}
