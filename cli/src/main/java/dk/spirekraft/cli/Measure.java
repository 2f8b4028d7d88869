package dk.spirekraft.cli;

import java.util.List;
import java.util.stream.Stream;

/// One figure per row: the score on a scale, or a plain number.
record Measure(String name, double[] values) {

    /// The scales, then these columns.
    static List<Measure> of(Sheets sheets, List<String> numbers) {
        return Stream.concat(
                        sheets.asked().scales().stream().map(scale -> new Measure(scale.name(), sheets.scores(scale))),
                        numbers.stream()
                                .map(column ->
                                        new Measure(column, sheets.answers().numbers(column))))
                .toList();
    }
}
