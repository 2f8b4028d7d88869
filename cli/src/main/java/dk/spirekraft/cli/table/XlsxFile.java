package dk.spirekraft.cli.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// One sheet of an XLSX file: a header, then one row per answer sheet. Formulas count by the value stored with them,
/// dates as year, month and day.
final class XlsxFile {

    private static final String UNCOMPUTED = "\u0000";

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
        String[] cells = IntStream.range(0, row.getCellCount())
                .mapToObj(
                        place -> row.getOptionalCell(place).map(XlsxFile::text).orElse(""))
                .toArray(String[]::new);
        int width = cells.length;
        while (width > 0 && cells[width - 1].isBlank()) width--;
        if (width == 0) return;
        if (!filling.hasHeader()) {
            filling.header(Stream.of(cells).limit(width).toList());
            return;
        }
        filling.beginRow(row.getRowNum());
        for (int place = 0; place < Math.max(width, filling.width()); place++) {
            if (filling.isWanted(place) && place < width && cells[place].equals(UNCOMPUTED))
                throw filling.refused(
                        place,
                        "a formula without a stored value",
                        "open and save the file in a spreadsheet, or save it as CSV");
            char[] text = place < width ? cells[place].toCharArray() : new char[0];
            filling.field(place, text, 0, text.length);
        }
        filling.endRow(Math.max(width, filling.width()));
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.EMPTY && cell.getFormula() == null) return "";
        if (cell.getType() == CellType.NUMBER && isDate(cell))
            return cell.asDate().toLocalDate().toString();
        String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        boolean isUncomputed = cell.getFormula() != null && (raw == null || raw.isEmpty());
        return isUncomputed ? UNCOMPUTED : raw == null ? "" : raw;
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.replaceAll("\"[^\"]*\"|\\[[^]]*]", "").matches("(?i).*[dy].*");
    }
}
