package dk.spirekraft.disclosure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A group that is wished shown, fixed before anybody answers.
///
/// @param name as people know it
/// @param cells whose answers count, and alike with whom; in one column they have no one in common
/// @param least the smallest group that its columns may tell of; 10 for sensitive blocks
public record PlannedGroup(String name, List<Cell> cells, MinGroupSize least) {

    public PlannedGroup {
        cells = List.copyOf(cells);
        if (cells.isEmpty())
            throw new IllegalArgumentException("A planned group has cells, but '%s' has none".formatted(name));
        for (int i = 0; i < cells.size(); i++)
            for (int j = 0; j < i; j++)
                if (cells.get(i).column().equals(cells.get(j).column())
                        && cells.get(i).people().meets(cells.get(j).people()))
                    throw new IllegalArgumentException(
                            "Cells of one column have no one in common, but those of '%s' in %s do"
                                    .formatted(name, cells.get(i).column()));
    }

    /// The same people in several columns, all of whom count alike: what a page shows of a team.
    public static PlannedGroup of(String name, Collection<Column> columns, People people) {
        return new PlannedGroup(
                name,
                columns.stream().map(column -> new Cell(column, people)).toList(),
                new MinGroupSize(MinGroupSize.FLOOR));
    }

    /// The same group with a higher minimum.
    ///
    /// @throws IllegalArgumentException if that would lower it
    public PlannedGroup raisedTo(int answers) {
        return new PlannedGroup(name, cells, least.raisedTo(answers));
    }

    /// The columns that it tells of.
    public Set<Column> columns() {
        Set<Column> columns = new LinkedHashSet<>();
        cells.forEach(cell -> columns.add(cell.column()));
        return columns;
    }

    /// How many people count in that column.
    public int size(Column column) {
        return cells.stream()
                .filter(cell -> cell.column().equals(column))
                .mapToInt(cell -> cell.people().size())
                .sum();
    }
}
