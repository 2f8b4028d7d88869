package dk.spirekraft.cli.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was read: columns of one length, in the order of the files.
public final class Answers {

    private final Map<String, byte[]> items = new HashMap<>();
    private final Map<String, Names> names = new HashMap<>();
    private final Map<String, double[]> numbers = new HashMap<>();
    private final Names files;
    private final int[] lines;

    private Answers(Filling filling, Names files) {
        filling.items().forEach((column, values) -> items.put(column, values.values()));
        filling.names().forEach((column, values) -> names.put(column, values.names()));
        filling.numbers().forEach((column, values) -> numbers.put(column, values.values()));
        this.files = files;
        lines = filling.lines();
    }

    static Answers of(Filling filling, Map<String, Integer> rowsByFile) {
        int total = rowsByFile.values().stream().mapToInt(Integer::intValue).sum();
        int[] of = new int[total];
        int row = 0;
        int file = 0;
        for (int rows : rowsByFile.values()) {
            Arrays.fill(of, row, row + rows, file++);
            row += rows;
        }
        return new Answers(filling, new Names(of, List.copyOf(rowsByFile.keySet())));
    }

    public int rows() {
        return files.of().length;
    }

    /// Which file each row came from, in the order given.
    public Names files() {
        return files;
    }

    /// Where a row stands: its file and the line that it begins on.
    public String place(int row) {
        return "%s, line %d".formatted(files.names().get(files.of()[row]), lines[row]);
    }

    /// The codes of one item; the array is not to be changed.
    public byte[] codes(String item) {
        return known(items, item);
    }

    public Names names(String column) {
        return known(names, column);
    }

    /// The plain numbers of one column, NaN where there is none; the array is not to be changed.
    public double[] numbers(String column) {
        return known(numbers, column);
    }

    private static <T> T known(Map<String, T> columns, String name) {
        T column = columns.get(name);
        if (column == null) throw new IllegalArgumentException("The column '%s' was not asked for".formatted(name));
        return column;
    }
}
