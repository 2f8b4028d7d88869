package dk.spirekraft.cli.table;

import java.util.Arrays;

/// The answers to one item, one byte each.
final class ItemColumn implements Column {

    private final AnswerCodes codes;
    private byte[] values = new byte[1024];
    private int size;

    ItemColumn(AnswerCodes codes) {
        this.codes = codes;
    }

    @Override
    public boolean add(char[] text, int from, int length) {
        int code = codes.of(text, from, length);
        if (code == AnswerCodes.UNKNOWN) return false;
        if (size == values.length) values = Arrays.copyOf(values, size + size / 2);
        values[size++] = (byte) code;
        return true;
    }

    @Override
    public String allowed() {
        return codes.allowed();
    }

    byte[] values() {
        return Arrays.copyOf(values, size);
    }
}
