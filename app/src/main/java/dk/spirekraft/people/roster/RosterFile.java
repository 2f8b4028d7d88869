package dk.spirekraft.people.roster;

import dk.spirekraft.questionnaire.AnswerTable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// A staff list as it was uploaded.
///
/// @param header the names of its columns
/// @param columns what each of them is taken for
/// @param rows all below the header that are not blank
public record RosterFile(List<String> header, List<Optional<RosterColumn>> columns, List<AnswerTable.Row> rows) {

    /// More than any municipality's school has; longer files are refused whole.
    public static final int MOST = 20_000;

    public RosterFile {
        header = List.copyOf(header);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// @param wished what each column shall be taken for, empty to take what the names suggest
    /// @throws AnswerTable.MalformedTable if the text is no table or has more than [#MOST] rows
    public static RosterFile read(String text, List<Optional<RosterColumn>> wished) {
        try (var table = AnswerTable.uneven(new StringReader(text))) {
            List<AnswerTable.Row> rows = new ArrayList<>();
            for (AnswerTable.Row row : table) {
                if (rows.size() == MOST)
                    throw new AnswerTable.MalformedTable(row.line(), "more than %d rows".formatted(MOST));
                if (!row.fields().stream().allMatch(String::isBlank)) rows.add(row);
            }
            List<String> header = table.columns();
            return new RosterFile(
                    header, wished.size() == header.size() ? wished : RosterColumn.suggested(header), rows);
        }
    }

    /// Columns that a roster can't do without and that none is taken for.
    public List<RosterColumn> missing() {
        return RosterColumn.needed().stream()
                .filter(needed -> !columns.contains(Optional.of(needed)))
                .toList();
    }

    /// True if two columns are taken for the same.
    public boolean isTakenTwice() {
        return columns.stream().anyMatch(column -> column.isPresent() && Collections.frequency(columns, column) > 1);
    }

    /// What a row has in a column, without the blanks around it; empty where it has none.
    String cell(AnswerTable.Row row, RosterColumn column) {
        int place = columns.indexOf(Optional.of(column));
        return place < 0 || place >= row.fields().size()
                ? ""
                : row.fields().get(place).strip();
    }
}
