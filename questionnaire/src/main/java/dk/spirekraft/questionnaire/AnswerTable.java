package dk.spirekraft.questionnaire;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/// A CSV file of answers, read row by row: a header, then one row per sheet. Comma, semicolon or tab, whichever the
/// header uses; a byte order mark is passed over.
public final class AnswerTable implements Iterable<AnswerTable.Row>, AutoCloseable {

    private static final int HEADER_LOOK = 64_000;

    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final List<String> columns;
    private final boolean isEven;

    private AnswerTable(CsvReader<CsvRecord> csv, boolean isEven) {
        this.csv = csv;
        this.isEven = isEven;
        this.records = csv.iterator();
        this.columns = header().getFields().stream().map(String::strip).toList();
    }

    private CsvRecord header() {
        try {
            if (records.hasNext()) return records.next();
        } catch (CsvParseException malformed) {
            throw new MalformedTable(1, String.valueOf(malformed.getMessage()));
        }
        throw new MalformedTable(1, "the file is empty");
    }

    /// One row and where it stands.
    ///
    /// @param line from 1, the header's line
    /// @param fields as many as there are columns, but for an uneven table
    public record Row(long line, List<String> fields) {}

    /// Thrown for what is no table; the message says what, the line where.
    public static final class MalformedTable extends IllegalArgumentException {

        private final long line;

        public MalformedTable(long line, String problem) {
            super("line %d: %s".formatted(line, problem));
            this.line = line;
        }

        public long line() {
            return line;
        }
    }

    /// The text of a file: UTF-16 where its byte order mark says so, UTF-8 where it is that, and else Windows-1252,
    /// which
    /// older spreadsheets write.
    public static String text(byte[] file) {
        if (isUtf16(file)) return new String(file, StandardCharsets.UTF_16);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    private static boolean isUtf16(byte[] file) {
        if (file.length < 2) return false;
        int mark = (file[0] & 0xFF) << 8 | file[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    /// A table whose rows are each as long as the header.
    ///
    /// @throws MalformedTable if there is not even a header
    public static AnswerTable of(Reader source) {
        return of(source, true);
    }

    /// A table whose rows may be shorter or longer than the header, for lists that people keep by hand.
    ///
    /// @throws MalformedTable if there is not even a header
    public static AnswerTable uneven(Reader source) {
        return of(source, false);
    }

    private static AnswerTable of(Reader source, boolean isEven) {
        try {
            var reader = new BufferedReader(source, HEADER_LOOK);
            reader.mark(HEADER_LOOK);
            if (reader.read() != '\uFEFF') reader.reset();
            reader.mark(HEADER_LOOK - 1);
            String header = firstLine(reader);
            reader.reset();
            return new AnswerTable(
                    CsvReader.builder()
                            .fieldSeparator(separator(header))
                            .skipEmptyLines(true)
                            .allowMissingFields(true)
                            .allowExtraFields(true)
                            .ofCsvRecord(reader),
                    isEven);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The first line, or as much of it as there is a way back from.
    ///
    /// @throws MalformedTable if there is none
    private static String firstLine(Reader reader) throws IOException {
        var line = new StringBuilder();
        int sign = reader.read();
        if (sign < 0) throw new MalformedTable(1, "the file is empty");
        for (; sign >= 0 && sign != '\n' && sign != '\r'; sign = reader.read()) {
            line.append((char) sign);
            if (line.length() == HEADER_LOOK - 1) break;
        }
        return line.toString();
    }

    /// By what stands between the names; within quotation marks there may be anything.
    private static char separator(String header) {
        String names = header.replaceAll("\"[^\"]*\"", "");
        char most = ',';
        for (char candidate : new char[] {';', '\t'})
            if (count(names, candidate) > count(names, most)) most = candidate;
        return most;
    }

    private static long count(String text, char symbol) {
        return text.chars().filter(each -> each == symbol).count();
    }

    public List<String> columns() {
        return columns;
    }

    @Override
    public Iterator<Row> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                try {
                    return records.hasNext();
                } catch (CsvParseException malformed) {
                    throw new MalformedTable(0, String.valueOf(malformed.getMessage()));
                }
            }

            @Override
            public Row next() {
                if (!hasNext()) throw new NoSuchElementException();
                return row(records.next());
            }
        };
    }

    private Row row(CsvRecord found) {
        if (isEven && found.getFieldCount() != columns.size())
            throw new MalformedTable(
                    found.getStartingLineNumber(),
                    "the header has %d columns, but this row has %d".formatted(columns.size(), found.getFieldCount()));
        return new Row(found.getStartingLineNumber(), found.getFields());
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }
}
