package dk.spirekraft.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes a table as a file that SPSS, PSPP and R open: little-endian, not compressed, in UTF-8. What a number must not
/// be counted as is a missing value of its own with words, never an empty cell. The form is that of PSPP's developers'
/// guide, "System File Format".
public final class SavFile {

    private static final int MISSING_RANGE = -2;
    private static final int LONGEST_LABEL = 120;
    private static final int DOCUMENT_LINE = 80;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<SavVariable> variables;

    private SavFile(List<SavVariable> variables) {
        this.variables = variables;
    }

    /// @param about what the file is of, line by line; lines are cut at 80 bytes
    /// @param rows by the variables' names, a text or a number for each
    public static byte[] of(
            List<String> about, LocalDate made, List<SavVariable> variables, List<Map<String, Object>> rows) {
        var file = new SavFile(variables);
        file.head(about.isEmpty() ? "" : about.getFirst(), made, rows.size());
        variables.forEach(file::variable);
        file.labels();
        file.documents(about);
        file.encoding();
        rows.forEach(file::row);
        return file.out.toByteArray();
    }

    private void head(String title, LocalDate made, int rows) {
        text("$FL2", 4);
        text("@(#) SPSS DATA FILE Spirekraft", 60);
        whole(2, variables.stream().mapToInt(SavVariable::segments).sum(), 0, 0, rows);
        number(100);
        text(DateTimeFormatter.ofPattern("dd MMM yy", Locale.ENGLISH).format(made), 9);
        text("00:00:00", 8);
        text(title, 64);
        out.writeBytes(new byte[3]);
    }

    private void variable(SavVariable variable) {
        int missing = variable.missing().isEmpty() ? 0 : MISSING_RANGE;
        whole(2, variable.width(), 1, missing, variable.format(), variable.format());
        text(variable.name(), 8);
        byte[] label = fitted(variable.label(), LONGEST_LABEL);
        whole(label.length);
        out.writeBytes(Arrays.copyOf(label, (label.length + 3) / 4 * 4));
        variable.missing().forEach(this::number);
        for (int segment = 1; segment < variable.segments(); segment++) {
            whole(2, -1, 0, 0, 0, 0);
            text("", 8);
        }
    }

    private void labels() {
        int place = 1;
        for (SavVariable variable : variables) {
            if (!variable.values().isEmpty()) {
                whole(3, variable.values().size());
                variable.values().forEach(this::label);
                whole(4, 1, place);
            }
            place += variable.segments();
        }
    }

    private void label(double value, String words) {
        number(value);
        byte[] label = fitted(words, LONGEST_LABEL);
        out.write(label.length);
        out.writeBytes(Arrays.copyOf(label, (label.length + 8) / 8 * 8 - 1));
    }

    private void documents(List<String> about) {
        if (about.isEmpty()) return;
        whole(6, about.size());
        about.forEach(line -> text(line, DOCUMENT_LINE));
    }

    private void encoding() {
        whole(7, 3, 4, 8, 1, 0, 0, -1, 1, 1, 2, 65001);
        whole(7, 4, 8, 3);
        number(-Double.MAX_VALUE);
        number(Double.MAX_VALUE);
        number(Math.nextUp(-Double.MAX_VALUE));
        whole(7, 20, 1, 5);
        text("UTF-8", 5);
        whole(999, 0);
    }

    private void row(Map<String, Object> row) {
        for (SavVariable variable : variables)
            switch (row.get(variable.name())) {
                case String text
                when variable.width() > 0 ->
                    out.writeBytes(padded(fitted(text, variable.width()), 8 * variable.segments()));
                case Number number when variable.width() == 0 -> number(number.doubleValue());
                case null, default ->
                    throw new IllegalArgumentException("%s is %s".formatted(variable.name(), row.get(variable.name())));
            }
    }

    private void whole(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) bytes.putInt(value);
        out.writeBytes(bytes.array());
    }

    private void number(double value) {
        out.writeBytes(ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(value)
                .array());
    }

    private void text(String text, int width) {
        out.writeBytes(padded(fitted(text, width), width));
    }

    private static byte[] padded(byte[] text, int width) {
        byte[] padded = Arrays.copyOf(text, width);
        Arrays.fill(padded, text.length, width, (byte) ' ');
        return padded;
    }

    /// Cut between letters where it is too long.
    private static byte[] fitted(String text, int bytes) {
        String cut = text;
        while (utf8(cut).length > bytes) cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        return utf8(cut);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
