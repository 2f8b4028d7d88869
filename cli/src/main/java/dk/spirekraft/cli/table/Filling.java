package dk.spirekraft.cli.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/// Fills the wanted columns from the fields of one file after the other.
final class Filling {

    private static final int PROGRESS = 200_000;
    private static final int HEADER = 1000;

    private final Map<String, ItemColumn> items = new LinkedHashMap<>();
    private final Map<String, NameColumn> names = new LinkedHashMap<>();
    private final Map<String, NumberColumn> numbers = new LinkedHashMap<>();
    private final LongConsumer progress;
    private String file = "";
    private List<String> header = List.of();
    private Column[][] places = {};
    private int[] lines = new int[1024];
    private long rows;
    private long line;

    /// @param progress told how many rows are read, now and then
    Filling(Wanted wanted, AnswerCodes codes, LongConsumer progress) {
        wanted.items().forEach(item -> items.put(item, new ItemColumn(codes)));
        wanted.names().forEach(name -> names.put(name, new NameColumn()));
        wanted.numbers().forEach(number -> numbers.put(number, new NumberColumn()));
        this.progress = progress;
    }

    void begin(String name) {
        file = name;
        header = List.of();
    }

    boolean hasHeader() {
        return !header.isEmpty();
    }

    int width() {
        return header.size();
    }

    void header(List<String> columns) {
        header = columns.stream().map(String::strip).toList();
        List<List<Column>> found = new ArrayList<>();
        header.forEach(column -> found.add(new ArrayList<>()));
        Stream.of(items, names, numbers)
                .forEach(kind ->
                        kind.forEach((name, column) -> found.get(place(name)).add(column)));
        places = found.stream()
                .map(columnsHere -> columnsHere.toArray(Column[]::new))
                .toArray(Column[][]::new);
    }

    private int place(String name) {
        int place = header.indexOf(name);
        if (place < 0)
            throw new Refused("%s, line 1: there is no column '%s'; there are %s"
                    .formatted(file, name, shortened(String.join(", ", header))));
        if (Collections.frequency(header, name) > 1)
            throw new Refused("%s, line 1: the column '%s' is there more than once".formatted(file, name));
        return place;
    }

    /// @param number of the line that the row begins on, from 1
    void beginRow(long number) {
        line = number;
    }

    boolean isWanted(int place) {
        return place < places.length && places[place].length > 0;
    }

    Refused refused(int place, String value, String allowed) {
        return new Refused("%s, line %d, column %s: %s is not allowed; %s"
                .formatted(file, line, header.get(place), value, allowed));
    }

    void field(int place, char[] text, int from, int length) {
        if (place >= places.length) return;
        for (Column column : places[place])
            if (!column.add(text, from, length))
                throw refused(place, "'%s'".formatted(shortened(text, from, length)), column.allowed());
    }

    private static String shortened(char[] text, int from, int length) {
        return length <= 60 ? new String(text, from, length) : new String(text, from, 60) + "…";
    }

    /// As much of a long header as a person reads, and nothing that a terminal would obey.
    private static String shortened(String columns) {
        String plain = columns.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= HEADER ? plain : plain.substring(0, HEADER) + "…";
    }

    void endRow(int fields) {
        if (fields != header.size())
            throw new Refused("%s, line %d: the header has %d columns, but this row has %d"
                    .formatted(file, line, header.size(), fields));
        if (rows == lines.length) lines = Arrays.copyOf(lines, lines.length + lines.length / 2);
        lines[Math.toIntExact(rows)] = Math.toIntExact(line);
        if (++rows % PROGRESS == 0) progress.accept(rows);
    }

    /// On which line of its file each row begins.
    int[] lines() {
        return Arrays.copyOf(lines, Math.toIntExact(rows));
    }

    long rows() {
        return rows;
    }

    Map<String, ItemColumn> items() {
        return items;
    }

    Map<String, NameColumn> names() {
        return names;
    }

    Map<String, NumberColumn> numbers() {
        return numbers;
    }
}
