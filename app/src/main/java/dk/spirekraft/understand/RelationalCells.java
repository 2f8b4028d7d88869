package dk.spirekraft.understand;

import dk.spirekraft.disclosure.Suppression;
import java.util.List;

/// What may be shown of who works well with whom: one row per group that answers, one column per group it is about.
/// Every cell stands on its own threshold, for A about B need not be as B about A.
///
/// @param rows as many as groups, each with as many cells; the diagonal is a group about itself
public record RelationalCells(List<String> groups, List<List<Cell>> rows) {

    public RelationalCells {
        groups = List.copyOf(groups);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows)
            if (rows.size() != groups.size() || row.size() != groups.size())
                throw new IllegalArgumentException("%d groups have as many rows and columns, but got %d and %d"
                        .formatted(groups.size(), rows.size(), row.size()));
    }

    /// One group about another.
    public sealed interface Cell {

        /// @param raters how many answered
        /// @param mean 1 to 5
        record Published(int raters, double mean) implements Cell {}

        record Suppressed(Suppression reason) implements Cell {}
    }
}
