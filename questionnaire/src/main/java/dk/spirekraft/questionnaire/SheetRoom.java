package dk.spirekraft.questionnaire;

import java.util.List;

/// What may still be taken of a spreadsheet: a text that stands in it once can be named by any number of cells.
final class SheetRoom {

    private int cells = 2_000_000;
    private long letters = 20_000_000;

    /// True if there was room for these cells.
    boolean takes(List<String> row) {
        cells -= row.size();
        for (String cell : row) letters -= cell.length();
        return cells >= 0 && letters >= 0;
    }
}
