package dk.spirekraft.cli.scenario;

import dk.spirekraft.disclosure.Cell;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a change or a difference is between: cells with negative weights come before those with positive ones; where
/// there are none, the first wave before the last.
record Change(Map<Cell, Long> before, Map<Cell, Long> after) {

    /// Empty where there is nothing to tell apart.
    static Optional<Change> of(Request request) {
        Map<Cell, Long> cells = request.cells();
        SortedSet<Integer> waves = new TreeSet<>();
        cells.keySet().forEach(cell -> waves.add(cell.column().wave()));
        boolean isSigned = cells.values().stream().anyMatch(weight -> weight < 0);
        var change = new Change(new LinkedHashMap<>(), new LinkedHashMap<>());
        cells.forEach((cell, weight) -> {
            boolean isBefore = isSigned ? weight < 0 : cell.column().wave() == waves.first();
            boolean isAfter = isSigned ? weight > 0 : cell.column().wave() == waves.last();
            if (isBefore) change.before().put(cell, Math.abs(weight));
            else if (isAfter) change.after().put(cell, weight);
        });
        boolean isEmpty = change.before().isEmpty() || change.after().isEmpty();
        return isEmpty ? Optional.empty() : Optional.of(change);
    }
}
