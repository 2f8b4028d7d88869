package dk.spirekraft.measure;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.Piles;
import dk.spirekraft.people.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Deals the units of a school into piles of slips, none smaller than the minimum.
final class FrozenPiles {

    private FrozenPiles() {}

    /// Without units asked for, everybody is in pile 1.
    static List<Openings.FrozenUnit> of(List<Unit> units, boolean asksUnits, MinGroupSize least) {
        if (!asksUnits) return units.stream().map(unit -> frozen(unit, 1)).toList();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        units.forEach(unit -> sizes.put(unit.name(), unit.staff()));
        Map<String, Integer> piles = Piles.of(sizes, least.answers());
        return units.stream()
                .map(unit -> frozen(unit, piles.getOrDefault(unit.name(), 1)))
                .toList();
    }

    private static Openings.FrozenUnit frozen(Unit unit, int pile) {
        return new Openings.FrozenUnit(unit.id(), unit.name(), unit.staff(), pile);
    }
}
