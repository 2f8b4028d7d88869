package dk.spirekraft.anchor.plan;

import dk.spirekraft.web.CsvField;
import dk.spirekraft.web.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table of texts, for spreadsheets. What a spreadsheet would run as a formula is made harmless.
public record Table(List<String> head, List<List<String>> rows) {

    /// Without it Excel takes the letters for those of an older code page.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public Table {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// As lines (RFC 4180), with semicolons where Danish spreadsheets want them.
    public String csv(Language language) {
        String between = language == Language.DANISH ? ";" : ",";
        return Stream.concat(Stream.of(head), rows.stream())
                .map(row -> row.stream().map(CsvField::quoted).collect(Collectors.joining(between)))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    }
}
