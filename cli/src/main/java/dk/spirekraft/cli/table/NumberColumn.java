package dk.spirekraft.cli.table;

import java.util.Arrays;

/// A column of plain numbers; NaN where there is none.
final class NumberColumn implements Column {

    private static final double MOST = 1e20;

    private double[] values = new double[1024];
    private int size;

    @Override
    public boolean add(char[] text, int from, int length) {
        double value = Decimal.of(text, from, length);
        if (Math.abs(value) > MOST) return false;
        if (Double.isNaN(value) && !isMissing(new String(text, from, length).strip())) return false;
        if (size == values.length) values = Arrays.copyOf(values, size + size / 2);
        values[size++] = value;
        return true;
    }

    private static boolean isMissing(String written) {
        return written.isEmpty() || written.equals(".") || written.equalsIgnoreCase("NA");
    }

    @Override
    public String allowed() {
        return "a number is written like 12, 12.5 or 12,5, from -1e20 to 1e20, or left out where it is missing";
    }

    double[] values() {
        return Arrays.copyOf(values, size);
    }
}
