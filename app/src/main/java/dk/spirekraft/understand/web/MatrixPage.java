package dk.spirekraft.understand.web;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.understand.RelationalCells;
import dk.spirekraft.understand.RelationalCells.Cell;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Who works well with whom, as a school looks at it together. It can only be made from released cells.
///
/// @param result where the wave's result is
/// @param sums what all told cells come to, between roles and inside them
/// @param ties in both their directions, where one of them is told
public record MatrixPage(
        String title,
        String address,
        String result,
        String crumb,
        Figure figure,
        List<String> sums,
        List<Tie> ties,
        List<MatrixRow> rows)
        implements PageContent {

    public MatrixPage {
        sums = List.copyOf(sums);
        ties = List.copyOf(ties);
        rows = List.copyOf(rows);
    }

    /// What two roles say about each other, or one about itself.
    ///
    /// @param back empty for a role about itself
    public record Tie(String there, String back) {}

    /// Of what the cells are.
    ///
    /// @param address of the page
    /// @param result where the wave's result is
    record About(School school, Wave wave, String address, String result) {

        /// What the wave is called, such as "2. måling, marts 2027".
        String measurement(Words words) {
            return words.of("measure.wave.name", wave.number(), month(words));
        }

        String month(Words words) {
            return words.month(wave.opensAt().atZone(Words.ZONE).toLocalDate());
        }
    }

    static MatrixPage of(About about, RelationalCells cells, Words words) {
        var maker = new MatrixMaker(words, cells);
        Figure.Matrix figure = maker.of(new Figure.Head(
                "f1",
                words.of("understand.matrix.finding"),
                words.of("understand.matrix.measure"),
                source(about, maker, words)));
        return new MatrixPage(
                words.of("understand.matrix.title"),
                about.address(),
                about.result(),
                about.measurement(words),
                figure,
                sums(cells, maker, words),
                ties(figure),
                MatrixRow.of(maker));
    }

    private static String source(About about, MatrixMaker maker, Words words) {
        String source = words.of("understand.matrix.source", about.school().name(), about.month(words));
        return maker.mayBeClipped() ? source + " " + words.of("understand.source.small") : source;
    }

    private static List<String> sums(RelationalCells cells, MatrixMaker maker, Words words) {
        List<String> sums = new ArrayList<>();
        told(cells.between(), maker).ifPresent(mean -> sums.add(words.of("understand.matrix.between", mean)));
        told(cells.within(), maker).ifPresent(mean -> sums.add(words.of("understand.matrix.within", mean)));
        boolean hides = cells.rows().stream().flatMap(List::stream).anyMatch(cell -> !(cell instanceof Cell.Published));
        if (hides && !sums.isEmpty()) sums.add(words.of("understand.matrix.without"));
        return sums;
    }

    private static Optional<String> told(OptionalDouble mean, MatrixMaker maker) {
        return mean.isPresent() ? Optional.of(maker.number(mean.getAsDouble())) : Optional.empty();
    }

    private static List<Tie> ties(Figure.Matrix figure) {
        List<Tie> ties = new ArrayList<>();
        for (int one = 0; one < figure.rows().size(); one++) {
            Figure.Matrix.Cell own = cell(figure, one, one);
            if (own.step() > 0) ties.add(new Tie(own.spoken(), ""));
            for (int other = one + 1; other < figure.rows().size(); other++) {
                Figure.Matrix.Cell there = cell(figure, one, other);
                Figure.Matrix.Cell back = cell(figure, other, one);
                if (there.step() + back.step() > 0) ties.add(new Tie(there.spoken(), back.spoken()));
            }
        }
        return ties;
    }

    private static Figure.Matrix.Cell cell(Figure.Matrix figure, int from, int to) {
        return figure.rows().get(from).cells().get(to);
    }

    /// On the wall.
    ResultsPage.Slide slide() {
        return new ResultsPage.Slide(title, address, Optional.of(figure), "", 1, 1);
    }

    /// The same as numbers.
    Table table(Words words) {
        return new Table(
                words.of("understand.matrix.table"), address, figure.head().source(), rows);
    }

    /// The cells as numbers, with their parts.
    public record Table(String title, String address, String source, List<MatrixRow> rows) implements PageContent {
        public Table {
            rows = List.copyOf(rows);
        }
    }
}
