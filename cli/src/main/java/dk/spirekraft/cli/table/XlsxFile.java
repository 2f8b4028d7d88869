package dk.spirekraft.cli.table;

import dk.spirekraft.questionnaire.SpreadsheetCells;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// One sheet of an XLSX file: a header, then one row per answer sheet.
final class XlsxFile {

    private XlsxFile() {}

    static void read(Path file, SheetChoice choice, Filling filling) throws IOException {
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            Sheet sheet = choice.of(file, book.getSheets().toList());
            try (Stream<Row> rows = sheet.openStream()) {
                rows.forEach(row -> take(row, filling));
            }
            if (!filling.hasHeader())
                throw new Refused("%s, line 1: the sheet '%s' is empty".formatted(file, sheet.getName()));
        } catch (ExcelReaderException | UncheckedIOException malformed) {
            throw new Refused("%s: this is no XLSX file that can be read".formatted(file));
        }
    }

    private static void take(Row row, Filling filling) {
        List<String> cells = SpreadsheetCells.of(row);
        if (cells.isEmpty()) return;
        if (!filling.hasHeader()) {
            filling.header(cells);
            return;
        }
        filling.beginRow(row.getRowNum());
        int width = Math.max(cells.size(), filling.width());
        for (int place = 0; place < width; place++) {
            String cell = place < cells.size() ? cells.get(place) : "";
            if (filling.isWanted(place) && cell.equals(SpreadsheetCells.UNCOMPUTED))
                throw filling.refused(
                        place,
                        "a formula without a stored value",
                        "open and save the file in a spreadsheet, or save it as CSV");
            char[] text = cell.toCharArray();
            filling.field(place, text, 0, text.length);
        }
        filling.endRow(width);
    }
}
