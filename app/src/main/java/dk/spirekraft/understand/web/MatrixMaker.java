package dk.spirekraft.understand.web;

import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.understand.RelationalCells;
import dk.spirekraft.understand.RelationalCells.Cell;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.stream.IntStream;

/// Draws who works well with whom as a table, tinted in four steps by what was answered, 1 to 5; no cut-offs are known.
record MatrixMaker(Words words, int minGroupSize) {

    private static final int STEPS = 4;

    Figure.Matrix of(Figure.Head head, RelationalCells cells) {
        List<String> groups = cells.groups();
        return new Figure.Matrix(
                head,
                groups,
                IntStream.range(0, groups.size())
                        .mapToObj(from -> new Figure.Matrix.Row(
                                groups.get(from),
                                IntStream.range(0, groups.size())
                                        .mapToObj(to -> cell(cells, from, to))
                                        .toList()))
                        .toList());
    }

    private Figure.Matrix.Cell cell(RelationalCells cells, int from, int to) {
        String about = words.of(
                from == to ? "understand.matrix.self" : "understand.matrix.about",
                cells.groups().get(to));
        String pair = cells.groups().get(from) + " " + about;
        return switch (cells.rows().get(from).get(to)) {
            case Cell.Suppressed hidden ->
                new Figure.Matrix.Cell(about, "", 0, hidden(hidden.reason()), pair + ": " + hidden(hidden.reason()));
            case Cell.Published shown -> {
                String number = words.number(shown.mean(), 1);
                String spoken = words.of("understand.matrix.spoken", pair, number, shown.raters());
                yield new Figure.Matrix.Cell(about, number, step(shown.mean()), "", spoken);
            }
        };
    }

    private String hidden(Suppression reason) {
        return words.of("understand.hidden." + reason, minGroupSize);
    }

    /// 1 for the first fourth of the way from 1 to 5, 4 for the last.
    static int step(double mean) {
        return Math.clamp((int) Math.floor(mean), 1, STEPS);
    }
}
