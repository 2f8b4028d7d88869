package dk.spirekraft.questionnaire;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// An XLSX file that someone uploads. Nothing in it is computed, fetched or run; what grows too large when unpacked or
/// read is refused before it does.
public final class Spreadsheet {

    /// Bytes of all parts together when unpacked.
    private static final long MOST_BYTES = 100_000_000;

    private static final int MOST_ROWS = 100_000;
    private static final int MOST_SHEETS = 30;

    private Spreadsheet() {}

    /// True if the file says in its first bytes that it is packed as XLSX files are.
    public static boolean isOne(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /// A table that someone uploads, as CSV: the first sheet of an XLSX file, or the text itself.
    ///
    /// @return empty for an XLSX file that can't be read
    public static Optional<String> table(byte[] file) {
        return isOne(file) ? csv(file) : Optional.of(AnswerTable.text(file));
    }

    /// The first sheet as CSV with commas; a formula without a stored value is left blank.
    ///
    /// @return empty if this is no XLSX file, or holds more than 100 MB unpacked, 100,000 rows,
    ///     1,024 columns, 2 million cells or 20 million letters
    public static Optional<String> csv(byte[] file) {
        if (!isBounded(file)) return Optional.empty();
        var text = new StringWriter();
        var room = new SheetRoom();
        try (var book = opened(file);
                Stream<Row> rows = book.getFirstSheet().openStream();
                var csv = CsvWriter.builder().build(text)) {
            int written = 0;
            for (Row row : (Iterable<Row>) rows::iterator) {
                List<String> cells = cells(row);
                if (Math.max(row.getRowNum(), written) > MOST_ROWS || !room.takes(cells)) return Optional.empty();
                // Rows without a cell are not there; lines keep the numbers that the spreadsheet shows.
                for (; written < row.getRowNum() - 1; written++) csv.writeRecord(List.of());
                csv.writeRecord(cells);
                written++;
            }
        } catch (IOException | RuntimeException malformed) {
            return Optional.empty();
        }
        return Optional.of(text.toString());
    }

    /// The names of its sheets in small letters, none if this is no XLSX file.
    static Set<String> names(byte[] file) {
        if (!isBounded(file)) return Set.of();
        try (var book = opened(file)) {
            return book.getSheets()
                    .limit(MOST_SHEETS)
                    .map(sheet -> sheet.getName().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        } catch (IOException | RuntimeException malformed) {
            return Set.of();
        }
    }

    /// All sheets by name, row by row; blank rows are left out. Formulas without a stored value are blank.
    ///
    /// @return empty if this is no XLSX file, or holds more than [#csv] allows or 30 sheets
    public static Optional<Map<String, List<List<String>>>> sheets(byte[] file) {
        if (!isBounded(file)) return Optional.empty();
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        var room = new SheetRoom();
        int read = 0;
        try (var book = opened(file)) {
            List<Sheet> all = book.getSheets().limit(MOST_SHEETS + 1).toList();
            if (all.size() > MOST_SHEETS) return Optional.empty();
            for (Sheet sheet : all) {
                List<List<String>> found = new ArrayList<>();
                try (Stream<Row> rows = sheet.openStream()) {
                    for (Row row : (Iterable<Row>) rows::iterator) {
                        List<String> cells = cells(row);
                        if (++read > MOST_ROWS || !room.takes(cells)) return Optional.empty();
                        if (!cells.isEmpty()) found.add(cells);
                    }
                }
                sheets.put(sheet.getName(), found);
            }
        } catch (IOException | RuntimeException malformed) {
            return Optional.empty();
        }
        return Optional.of(sheets);
    }

    /// With the formats of its cells, by which dates are known; files without any are sound as well.
    private static ReadableWorkbook opened(byte[] file) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
        } catch (ExcelReaderException withoutFormats) {
            return new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(false, false));
        }
    }

    private static List<String> cells(Row row) {
        return SpreadsheetCells.of(row).stream()
                .map(cell -> cell.equals(SpreadsheetCells.UNCOMPUTED) ? "" : cell)
                .toList();
    }

    private static boolean isBounded(byte[] file) {
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            long unpacked = 0;
            for (ZipArchiveEntry part : Collections.list(zip.getEntries()))
                unpacked += length(zip.getInputStream(part), MOST_BYTES - unpacked);
            return unpacked < MOST_BYTES && isAllowed(zip);
        } catch (IOException | IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean isAllowed(ZipFile zip) throws IOException {
        var bounds = new SheetBounds();
        for (ZipArchiveEntry part : Collections.list(zip.getEntries()))
            try (InputStream content = zip.getInputStream(part)) {
                if (!bounds.allows(content)) return false;
            }
        return true;
    }

    /// How many bytes come of a part, not read further than the most there may be.
    private static long length(InputStream part, long most) throws IOException {
        try (part) {
            byte[] piece = new byte[1 << 16];
            long length = 0;
            for (int read = part.read(piece); read >= 0 && length < most; read = part.read(piece)) length += read;
            return length;
        }
    }
}
