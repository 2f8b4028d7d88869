package dk.spirekraft.cli.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A CSV file: comma, semicolon or tab, whichever the header has most of; UTF-8 or Latin-1.
final class CsvFile {

    private static final int HEADER_LOOK = 1 << 18;

    private CsvFile() {}

    static void read(Path file, Filling filling) throws IOException {
        try (var reader = new BufferedReader(Encoding.open(file), HEADER_LOOK)) {
            char separator = separator(reader);
            var rows = new Rows(filling);
            try (var csv = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(true)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .build(rows, (Reader) reader)) {
                csv.forEach(row -> {});
            }
            if (!filling.hasHeader()) throw new Refused("%s, line 1: the file is empty".formatted(file));
        } catch (CsvParseException malformed) {
            if (malformed.getCause() instanceof Refused refused) throw refused;
            String cause = malformed.getCause() == null
                    ? ""
                    : "; " + malformed.getCause().getMessage();
            throw new Refused("%s: this is not CSV: %s%s".formatted(file, malformed.getMessage(), cause));
        }
    }

    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(HEADER_LOOK);
        char[] counted = {',', ';', '\t'};
        int[] counts = new int[counted.length];
        for (int i = 0; i < HEADER_LOOK - 1; i++) {
            int symbol = reader.read();
            if (symbol < 0 || symbol == '\n' || symbol == '\r') break;
            for (int c = 0; c < counted.length; c++) if (symbol == counted[c]) counts[c]++;
        }
        reader.reset();
        int most = 0;
        for (int c = 1; c < counted.length; c++) if (counts[c] > counts[most]) most = c;
        return counted[most];
    }

    /// Hands fields on as they stand in the reader's buffer; nothing is copied but the header.
    private static final class Rows extends AbstractBaseCsvCallbackHandler<Boolean> {

        private final Filling filling;
        private final List<String> header = new ArrayList<>();

        Rows(Filling filling) {
            this.filling = filling;
        }

        @Override
        protected void handleBegin(long line) {
            filling.beginRow(line);
        }

        @Override
        protected void handleField(int place, char[] text, int from, int length, boolean quoted) {
            if (filling.hasHeader()) filling.field(place, text, from, length);
            else header.add(new String(text, from, length));
        }

        @Override
        protected Boolean buildRecord() {
            if (getRecordType() == RecordType.EMPTY) return false;
            if (filling.hasHeader()) filling.endRow(getFieldCount());
            else filling.header(header);
            return true;
        }
    }
}
