package dk.spirekraft.operate;

import java.util.List;
import java.util.stream.Collectors;

/// A table as the database knows it.
///
/// @param name with its schema
/// @param columns in the order of the table
record Table(String name, List<String> columns) {

    Table {
        columns = List.copyOf(columns);
    }

    /// As SQL names it. Names come from the database's own catalogue, never from a file.
    String sql() {
        return quoted(name.substring(0, name.indexOf('.'))) + "." + quoted(name.substring(name.indexOf('.') + 1));
    }

    private String list() {
        return columns.stream().map(Table::quoted).collect(Collectors.joining(", "));
    }

    /// Copies all rows out, in an order that is drawn anew: none leaves as it came.
    String copyOut() {
        return "copy (select %s from %s order by gen_random_uuid()) to stdout".formatted(list(), sql());
    }

    /// The same for a file that leaves: without links that open something.
    String copyAway() {
        String kept = columns.stream()
                .map(column -> LeftOut.REPLACED.getOrDefault(name + "." + column, quoted(column)))
                .collect(Collectors.joining(", "));
        return "copy (select %s from %s order by gen_random_uuid()) to stdout".formatted(kept, sql());
    }

    String copyIn() {
        return "copy %s (%s) from stdin".formatted(sql(), list());
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
