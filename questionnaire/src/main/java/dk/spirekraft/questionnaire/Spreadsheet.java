package dk.spirekraft.questionnaire;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// The first sheet of an XLSX file that someone uploads. Nothing in it is computed, fetched or run; what grows too
/// large
/// when unpacked is refused before it is read.
public final class Spreadsheet {

    /// Bytes of all parts together when unpacked.
    private static final long MOST_BYTES = 100_000_000;

    private static final int MOST_ROWS = 100_000;

    private Spreadsheet() {}

    /// True if the file says in its first bytes that it is packed as XLSX files are.
    public static boolean isOne(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /// The first sheet as CSV with commas; a formula without a stored value is left blank.
    ///
    /// @return empty if this is no XLSX file, or holds more than 100 MB unpacked or 100,000 rows
    public static Optional<String> csv(byte[] file) {
        if (!isBounded(file)) return Optional.empty();
        var text = new StringWriter();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                Stream<Row> rows = book.getFirstSheet().openStream();
                var csv = CsvWriter.builder().build(text)) {
            int written = 0;
            for (Row row : (Iterable<Row>) rows::iterator) {
                if (row.getRowNum() > MOST_ROWS) return Optional.empty();
                // Rows without a cell are not there; lines keep the numbers that the spreadsheet shows.
                for (; written < row.getRowNum() - 1; written++) csv.writeRecord(List.of());
                write(csv, row);
                written++;
            }
        } catch (ExcelReaderException | IOException | UncheckedIOException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
        return Optional.of(text.toString());
    }

    private static void write(CsvWriter csv, Row row) {
        List<String> cells = SpreadsheetCells.of(row);
        csv.writeRecord(cells.stream()
                .map(cell -> cell.equals(SpreadsheetCells.UNCOMPUTED) ? "" : cell)
                .toList());
    }

    private static boolean isBounded(byte[] file) {
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            long unpacked = 0;
            for (ZipArchiveEntry part : Collections.list(zip.getEntries()))
                unpacked += length(zip.getInputStream(part), MOST_BYTES - unpacked);
            return unpacked < MOST_BYTES;
        } catch (IOException | IllegalArgumentException malformed) {
            return false;
        }
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
