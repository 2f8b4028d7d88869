package dk.spirekraft.psychometrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// A CSV file with a header, commas, no quotes, and empty fields where something is missing.
record Table(List<String> header, List<String[]> rows) {

    static Table of(String file) {
        try (var lines = Files.lines(Reference.FOLDER.resolve(file))) {
            List<String[]> cells = lines.map(line -> line.split(",", -1)).toList();
            return new Table(List.of(cells.getFirst()), cells.subList(1, cells.size()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Table where(String column, Predicate<String> kept) {
        int at = column(column);
        return new Table(header, rows.stream().filter(row -> kept.test(row[at])).toList());
    }

    Table only(int[] rowNumbers) {
        return new Table(header, IntStream.of(rowNumbers).mapToObj(rows::get).toList());
    }

    List<String> texts(String column) {
        int at = column(column);
        return rows.stream().map(row -> row[at]).toList();
    }

    double[] numbers(String column) {
        return texts(column).stream()
                .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
                .toArray();
    }

    /// Groups by their whole-number names, in ascending order; an empty field is no group.
    Grouping groups(String column) {
        List<String> cells = texts(column);
        int[] names = cells.stream()
                .filter(cell -> !cell.isEmpty())
                .mapToInt(Integer::parseInt)
                .distinct()
                .sorted()
                .toArray();
        int[] of = cells.stream()
                .mapToInt(cell -> cell.isEmpty() ? -1 : Arrays.binarySearch(names, Integer.parseInt(cell)))
                .toArray();
        return new Grouping(of, names.length);
    }

    /// Groups by given names, in that order.
    Grouping groups(String column, List<String> names) {
        return new Grouping(texts(column).stream().mapToInt(names::indexOf).toArray(), names.size());
    }

    ItemAnswers item(String column, ResponseScale scale, boolean reversed) {
        List<String> cells = texts(column);
        byte[] codes = new byte[cells.size()];
        for (int i = 0; i < codes.length; i++)
            codes[i] = cells.get(i).isEmpty() ? ItemAnswers.MISSING : Byte.parseByte(cells.get(i));
        return new ItemAnswers(codes, scale, reversed);
    }

    ScaleItems scale(Reference.Node scale) {
        var answers = new ResponseScale(scale.at("min").whole(), scale.at("max").whole());
        List<String> reversed = scale.at("reverse").texts();
        return new ScaleItems(scale.at("items").texts().stream()
                .map(name -> item(name, answers, reversed.contains(name)))
                .toList());
    }

    private int column(String name) {
        int at = header.indexOf(name);
        if (at < 0) throw new IllegalArgumentException("No column " + name + " among " + header);
        return at;
    }
}
