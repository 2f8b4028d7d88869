package dk.spirekraft.cli.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Aligned columns for people: names to the left, figures to the right, each column as wide as it needs to be.
public final class TextTable {

    private final int names;
    private final List<String[]> rows = new ArrayList<>();

    /// @param names how many columns hold names, from the left
    public TextTable(int names, String... header) {
        this.names = names;
        rows.add(header.clone());
    }

    /// @param cells as many as the header has
    public void add(String... cells) {
        if (cells.length != rows.getFirst().length)
            throw new IllegalArgumentException(
                    "The header has %d columns, but a row has %d".formatted(rows.getFirst().length, cells.length));
        rows.add(cells.clone());
    }

    List<String> lines() {
        int[] widths = new int[rows.getFirst().length];
        for (String[] row : rows)
            for (int i = 0; i < widths.length; i++) widths[i] = Math.max(widths[i], row[i].length());
        boolean[] shown = new boolean[widths.length];
        for (String[] row : rows.subList(1, rows.size()))
            for (int i = 0; i < shown.length; i++) shown[i] |= !row[i].isEmpty();
        return rows.stream().map(row -> line(row, widths, shown)).toList();
    }

    /// Columns that are empty in every row are left out.
    private String line(String[] row, int[] widths, boolean[] shown) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            if (!shown[i]) continue;
            String space = " ".repeat(widths[i] - row[i].length());
            cells.add(i < names ? row[i] + space : space + row[i]);
        }
        return String.join("  ", cells).stripTrailing();
    }

    @Override
    public String toString() {
        return Arrays.toString(rows.getFirst());
    }
}
