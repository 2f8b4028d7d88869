package dk.spirekraft.cli.table;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Sheet;

/// Which sheet of an XLSX file is read: the one of this name, or else of this number, from 1; the first where nothing
/// is asked for. A sheet that is called by a number goes before the one that stands at it.
///
/// @param asked empty for the first
/// @param telling told which sheet was read where there are several and none is asked for
public record SheetChoice(String asked, Consumer<String> telling) {

    Sheet of(Path file, List<Sheet> sheets) {
        if (sheets.isEmpty()) throw new Refused("%s: there is no sheet in it".formatted(file));
        if (!asked.isEmpty()) return named(file, sheets);
        Sheet first = sheets.getFirst();
        if (sheets.size() > 1)
            telling.accept("%s: the sheet '%s' is read, one of %s; --sheet takes another"
                    .formatted(file, first.getName(), listed(sheets)));
        return first;
    }

    private Sheet named(Path file, List<Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.getName().strip().equalsIgnoreCase(asked))
                .findFirst()
                .or(() -> IntStream.range(0, sheets.size())
                        .filter(place -> asked.equals(String.valueOf(place + 1)))
                        .mapToObj(sheets::get)
                        .findFirst())
                .orElseThrow(() -> new Refused("%s: there is no sheet '%s'; there %s"
                        .formatted(file, asked, (sheets.size() == 1 ? "is " : "are ") + listed(sheets))));
    }

    private static String listed(List<Sheet> sheets) {
        return IntStream.range(0, sheets.size())
                .mapToObj(place ->
                        "%d '%s'".formatted(place + 1, sheets.get(place).getName()))
                .collect(Collectors.joining(", "));
    }
}
