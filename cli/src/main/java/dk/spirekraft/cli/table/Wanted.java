package dk.spirekraft.cli.table;

import java.util.List;

/// The columns that a command needs; all others are passed over unread.
///
/// @param items read as answers
/// @param names read as names of groups, waves or persons
/// @param numbers read as plain numbers
public record Wanted(List<String> items, List<String> names, List<String> numbers) {

    public Wanted {
        items = distinct(items);
        names = distinct(names);
        numbers = distinct(numbers);
    }

    private static List<String> distinct(List<String> columns) {
        return columns.stream().filter(column -> !column.isEmpty()).distinct().toList();
    }
}
