package dk.spirekraft.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The atoms that shown groups cut each column into. It only ever gets finer.
///
/// - Why: a combination of figures that are sums over atoms is constant on each atom, so that unless it is nothing at
///   all it lives on a whole one. With k people or more in every atom there is nothing to reach under k (G1 of the
///   project's statistics, C3 and C4.3).
public final class Partition {

    /// Of no column.
    public static final Partition NONE = new Partition(Map.of());

    private final Map<Column, List<People>> atoms;

    private Partition(Map<Column, List<People>> atoms) {
        this.atoms = atoms;
    }

    /// This partition, cut further by the cells of one more group.
    public Partition cutBy(PlannedGroup group) {
        Map<Column, List<People>> cut = new HashMap<>(atoms);
        for (Cell cell : group.cells())
            cut.put(cell.column(), cut(cut.getOrDefault(cell.column(), List.of()), cell.people()));
        return new Partition(cut);
    }

    private static List<People> cut(List<People> atoms, People people) {
        List<People> cut = new ArrayList<>();
        People rest = people;
        for (People atom : atoms) {
            if (!atom.meets(people)) {
                cut.add(atom);
                continue;
            }
            People inside = atom.and(people);
            People outside = atom.without(people);
            cut.add(inside);
            if (!outside.isEmpty()) cut.add(outside);
            rest = rest.without(atom);
        }
        if (!rest.isEmpty()) cut.add(rest);
        return List.copyOf(cut);
    }

    /// The atoms of a column, none where nothing of it is shown.
    public List<Atom> atoms(Column column) {
        return people(column).stream().map(people -> new Atom(column, people)).toList();
    }

    List<People> people(Column column) {
        return atoms.getOrDefault(column, List.of());
    }

    public Set<Column> columns() {
        return atoms.keySet();
    }

    /// How many people the smallest atom of these columns has; none where they have no atom.
    int smallest(Set<Column> columns) {
        return columns.stream()
                .flatMap(column -> people(column).stream())
                .mapToInt(People::size)
                .min()
                .orElse(0);
    }
}
