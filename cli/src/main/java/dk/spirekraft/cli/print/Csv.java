package dk.spirekraft.cli.print;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The main section of a report as CSV, in full precision. Text that a spreadsheet would take for a formula gets an
/// apostrophe before it.
final class Csv {

    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    static String of(Report report) {
        List<Row> rows = report.sections().values().stream().findFirst().orElse(List.of());
        Set<String> header = new LinkedHashSet<>();
        rows.forEach(row -> header.addAll(row.fields().keySet()));
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header);
            for (Row row : rows)
                csv.writeRecord(header.stream().map(name -> cell(row, name)).toList());
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }

    private static String cell(Row row, String name) {
        return row.fields()
                .getOrDefault(name, Optional.empty())
                .map(value -> value instanceof String text ? guarded(text) : value.toString())
                .orElse("");
    }

    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
