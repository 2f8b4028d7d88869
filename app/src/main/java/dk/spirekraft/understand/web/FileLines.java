package dk.spirekraft.understand.web;

import dk.spirekraft.web.CsvField;
import dk.spirekraft.web.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the lines of a file for the reader's own spreadsheet (RFC 4180), all with the same number of columns.
final class FileLines {

    private static final int COLUMNS = 9;

    /// Without it Excel takes the letters for those of an older code page.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Words words;

    FileLines(Words words) {
        this.words = words;
    }

    /// One line; the columns that are not given are empty.
    String of(String... fields) {
        return Stream.concat(Stream.of(fields), Stream.generate(() -> ""))
                .limit(COLUMNS)
                .map(CsvField::quoted)
                .collect(Collectors.joining(words.of("understand.file.between")));
    }

    /// The line of a figure that is not shown, with the reason in the last column.
    String hidden(String kind, String name, String why) {
        return of(kind, name, "", "", "", "", "", "", why);
    }

    /// The whole file.
    static String joined(Stream<String> lines) {
        return lines.collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    }

    /// Quoted, with what a spreadsheet would run as a formula made harmless.
}
