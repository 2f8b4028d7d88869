package dk.spirekraft.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table of texts, for spreadsheets. What a spreadsheet would run as a formula is made harmless.
///
/// @param numbers the columns, from 0, in which figures stand with a point before their decimals; texts may stand
/// there, too
public record Table(List<String> head, List<List<String>> rows, Set<Integer> numbers) {

    /// Without it Excel takes the letters for those of an older code page.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public Table {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        numbers = Set.copyOf(numbers);
    }

    /// A table without figures.
    public Table(List<String> head, List<List<String>> rows) {
        this(head, rows, Set.of());
    }

    /// What stands between the cells of a line, and with it before decimals.
    public enum Separator {
        /// As Danish spreadsheets want it.
        SEMICOLON(";", ","),
        COMMA(",", ".");

        private final String between;
        private final String decimals;

        Separator(String between, String decimals) {
            this.between = between;
            this.decimals = decimals;
        }

        /// What spreadsheets in this language want.
        public static Separator of(Language language) {
            return language == Language.DANISH ? SEMICOLON : COMMA;
        }
    }

    /// As lines (RFC 4180), with semicolons where Danish spreadsheets want them.
    public String csv(Language language) {
        return csv(Separator.of(language));
    }

    public String csv(Separator separator) {
        return Stream.concat(Stream.of(head), rows.stream())
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> CsvField.quoted(
                                isNumber(column, row.get(column))
                                        ? row.get(column).replace(".", separator.decimals)
                                        : row.get(column)))
                        .collect(Collectors.joining(separator.between)))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    }

    /// True if this cell of this column is a figure.
    boolean isNumber(int column, String cell) {
        return numbers.contains(column) && cell.matches("\\d{1,9}(\\.\\d{1,9})?");
    }
}
