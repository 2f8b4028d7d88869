package dk.spirekraft.questionnaire;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/// The cells of an XLSX row as text. Formulas count by the value stored with them, dates as year, month and day.
public final class SpreadsheetCells {

    /// Stands for a formula that no value was stored with.
    public static final String UNCOMPUTED = "\u0000";

    /// As long as Excel lets it be.
    private static final int LONGEST_FORMAT = 255;

    /// What a format says as it stands, in quotation marks or brackets.
    private static final Pattern SAID = Pattern.compile("\"[^\"]*+\"?|\\[[^]]*+]?");

    private static final Pattern DAY = Pattern.compile("[dyDY]");

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
        return format != null
                && format.length() <= LONGEST_FORMAT
                && DAY.matcher(SAID.matcher(format).replaceAll("")).find();
    }
}
