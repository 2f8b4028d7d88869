package dk.spirekraft.cli.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/// Reads files one after the other; what kind each is, is seen from its first bytes.
///
/// @param sheet which sheet of those that have several
/// @param progress told how many rows are read, now and then
public record AnswerFiles(List<Path> files, SheetChoice sheet, LongConsumer progress) {

    private static final int MAGIC = 8;

    public AnswerFiles {
        files = List.copyOf(files);
    }

    public Answers read(Wanted wanted, AnswerCodes codes) {
        var filling = new Filling(wanted, codes, progress);
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (Path file : files) {
            long before = filling.rows();
            filling.begin(file.toString());
            read(file, filling);
            if (filling.rows() == before)
                throw new Refused("%s, line 2: there is no answer sheet under the header".formatted(file));
            if (rows.put(file.toString(), Math.toIntExact(filling.rows() - before)) != null)
                throw new Refused("%s is named twice; name every file once".formatted(file));
        }
        return Answers.of(filling, rows);
    }

    private void read(Path file, Filling filling) {
        if (Files.isDirectory(file)) throw new Refused("%s is a folder; name the files in it".formatted(file));
        if (!Files.isRegularFile(file)) throw new Refused("%s: there is no such file".formatted(file));
        try {
            byte[] start = start(file);
            if (start.length == MAGIC && ReadableWorkbook.isOLE2Header(start))
                throw new Refused("%s: this is an old XLS file; save it as XLSX or CSV".formatted(file));
            if (start.length == MAGIC && ReadableWorkbook.isOOXMLZipHeader(start)) XlsxFile.read(file, sheet, filling);
            else csv(file, filling);
        } catch (IOException unreadable) {
            throw new Refused("%s cannot be read".formatted(file));
        }
    }

    private void csv(Path file, Filling filling) throws IOException {
        if (!sheet.asked().isEmpty())
            throw new Refused("%s has no sheets, so there is no sheet '%s'; --sheet goes with XLSX files alone"
                    .formatted(file, sheet.asked()));
        CsvFile.read(file, filling);
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return input.readNBytes(MAGIC);
        }
    }
}
