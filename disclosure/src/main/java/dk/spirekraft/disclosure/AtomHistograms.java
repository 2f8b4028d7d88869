package dk.spirekraft.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// The answers of a frozen wave, seen only through the clip: every group is a sum of clipped atoms, so that figures of
/// all levels add up and everybody can deny in all of them together (ADR 0022).
public final class AtomHistograms {

    private final BiFunction<Column, People, Histogram> counted;
    private final Map<Atom, Histogram> clipped = new HashMap<>();

    /// @param counted how the people of an atom answered a column, unclipped; asked once per atom
    public AtomHistograms(BiFunction<Column, People, Histogram> counted) {
        this.counted = counted;
    }

    /// The histogram of a cell that may be shown.
    ///
    /// @param shown the partition after the last decision; a coarser one would clip otherwise
    /// @throws IllegalArgumentException if the cell is no union of atoms of it
    public Histogram shown(Partition shown, Cell cell) {
        List<Histogram> parts = new ArrayList<>();
        People rest = cell.people();
        for (Atom atom : shown.atoms(cell.column())) {
            if (!atom.people().without(cell.people()).isEmpty()) continue;
            parts.add(clipped(atom));
            rest = rest.without(atom.people());
        }
        if (!rest.isEmpty())
            throw new IllegalArgumentException(
                    "A figure is made of whole atoms, but %d of %s are in none".formatted(rest.size(), cell.column()));
        return parts.stream().reduce(Histogram::plus).orElseThrow();
    }

    private Histogram clipped(Atom atom) {
        return clipped.computeIfAbsent(atom, fresh -> Clip.of(counted.apply(fresh.column(), fresh.people())));
    }
}
