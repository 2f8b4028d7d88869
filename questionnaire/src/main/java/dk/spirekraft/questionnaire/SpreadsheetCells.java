package dk.spirekraft.questionnaire;

import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/// The cells of an XLSX row as text. Formulas count by the value stored with them, dates as year, month and day.
public final class SpreadsheetCells {

    /// Stands for a formula that no value was stored with.
    public static final String UNCOMPUTED = "\u0000";

    private SpreadsheetCells() {}

    /// The row's cells up to the last one that holds something, none for a blank row.
    public static List<String> of(Row row) {
        List<String> cells = IntStream.range(0, row.getCellCount())
                .mapToObj(place ->
                        row.getOptionalCell(place).map(SpreadsheetCells::text).orElse(""))
                .toList();
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) width--;
        return cells.subList(0, width);
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
