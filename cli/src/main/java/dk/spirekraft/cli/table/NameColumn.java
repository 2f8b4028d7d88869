package dk.spirekraft.cli.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// A column of names, such as groups, waves or persons; each different name is kept once.
final class NameColumn implements Column {

    private static final int LONGEST = 200;

    private final Map<String, Integer> known = new HashMap<>();
    private int[] values = new int[1024];
    private int size;
    private char[] last = new char[0];
    private int lastNumber = -1;

    @Override
    public boolean add(char[] text, int from, int length) {
        if (length > LONGEST) return false;
        if (!Arrays.equals(text, from, from + length, last, 0, last.length)) {
            last = Arrays.copyOfRange(text, from, from + length);
            String name = new String(last).strip();
            lastNumber = isMissing(name) ? -1 : known.computeIfAbsent(name, fresh -> known.size());
        }
        add(lastNumber);
        return true;
    }

    private void add(int number) {
        if (size == values.length) values = Arrays.copyOf(values, size + size / 2);
        values[size++] = number;
    }

    private static boolean isMissing(String name) {
        return name.isEmpty() || name.equals("NA");
    }

    @Override
    public String allowed() {
        return "a name has at most %d characters".formatted(LONGEST);
    }

    Names names() {
        return Names.of(Arrays.copyOf(values, size), known);
    }
}
