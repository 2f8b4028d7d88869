package dk.spirekraft.story;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads a file of SPSS as its description says, and knows nothing of how ours are written.
public final class SavReader {

    private final ByteBuffer in;
    private final Map<Integer, Column> places = new TreeMap<>();
    private final List<String> documents = new ArrayList<>();
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private String encoding = "";

    /// @param missing from which to which number nothing is counted, none where all are
    public record Column(String name, int width, String label, List<Double> missing, Map<Double, String> values) {}

    public SavReader(byte[] file) {
        in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int cases = head();
        while (record(in.getInt())) {}
        for (int row = 0; row < cases; row++) row();
        if (in.hasRemaining()) throw new IllegalStateException(in.remaining() + " bytes are left over");
    }

    public List<Map<String, Object>> rows() {
        return rows;
    }

    public List<String> documents() {
        return documents;
    }

    public String encoding() {
        return encoding;
    }

    public Column column(String name) {
        return places.values().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private int head() {
        expect(text(4).equals("$FL2") && text(60).startsWith("@(#) SPSS DATA FILE"), "the head");
        expect(in.getInt() == 2, "the layout");
        in.getInt();
        expect(in.getInt() == 0, "no compression");
        expect(in.getInt() == 0, "no weights");
        int cases = in.getInt();
        expect(in.getDouble() == 100, "the bias");
        expect(text(9).matches("\\d\\d [A-Z][a-z]{2} \\d\\d") && text(8).matches("\\d\\d:\\d\\d:\\d\\d"), "a time");
        text(67);
        return cases;
    }

    private int next = 1;

    private boolean record(int kind) {
        switch (kind) {
            case 2 -> variable();
            case 3 -> labels();
            case 6 -> {
                int lines = in.getInt();
                for (int line = 0; line < lines; line++) documents.add(text(80).stripTrailing());
            }
            case 7 -> extension();
            case 999 -> {
                in.getInt();
                return false;
            }
            default -> throw new IllegalStateException("No record is of kind " + kind);
        }
        return true;
    }

    private void variable() {
        int width = in.getInt();
        boolean isLabelled = in.getInt() == 1;
        int missing = in.getInt();
        int print = in.getInt();
        expect(print == in.getInt() && print >> 16 == (width == 0 ? 5 : 1) || width < 0, "a format");
        String name = text(8).strip();
        String label = "";
        if (isLabelled) {
            int length = in.getInt();
            text((length + 3) / 4 * 4);
            label = label(length);
        }
        List<Double> gaps = new ArrayList<>();
        for (int i = 0; i < Math.abs(missing); i++) gaps.add(in.getDouble());
        if (width >= 0) places.put(next, new Column(name, width, label, gaps, new TreeMap<>()));
        next++;
    }

    /// The label that was just passed, without what fills it up.
    private String label(int length) {
        int padded = (length + 3) / 4 * 4;
        byte[] bytes = new byte[length];
        in.get(in.position() - padded, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void labels() {
        Map<Double, String> values = new LinkedHashMap<>();
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            double value = in.getDouble();
            int length = in.get() & 0xFF;
            byte[] bytes = new byte[(length + 8) / 8 * 8 - 1];
            in.get(bytes);
            values.put(value, new String(bytes, 0, length, StandardCharsets.UTF_8));
        }
        expect(in.getInt() == 4, "the variables of labels");
        int variables = in.getInt();
        for (int i = 0; i < variables; i++)
            Optional.ofNullable(places.get(in.getInt())).orElseThrow().values().putAll(values);
    }

    private void extension() {
        int subtype = in.getInt();
        byte[] content = new byte[in.getInt() * in.getInt()];
        in.get(content);
        if (subtype == 20) encoding = new String(content, StandardCharsets.US_ASCII);
    }

    private void row() {
        Map<String, Object> row = new LinkedHashMap<>();
        places.values()
                .forEach(column -> row.put(
                        column.name(),
                        column.width() == 0
                                ? (Object) in.getDouble()
                                : text((column.width() + 7) / 8 * 8).stripTrailing()));
        rows.add(row);
    }

    private String text(int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void expect(boolean holds, String what) {
        if (!holds) throw new IllegalStateException("Not as it is described: " + what);
    }
}
