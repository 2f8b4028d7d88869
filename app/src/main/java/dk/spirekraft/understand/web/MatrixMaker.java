package dk.spirekraft.understand.web;

import dk.spirekraft.disclosure.Clip;
import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.understand.RelationalCells;
import dk.spirekraft.understand.RelationalCells.Cell;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.stream.IntStream;

/// Draws who works well with whom as a table, tinted in four steps by what was answered, 1 to 5; no cut-offs are known.
record MatrixMaker(Words words, RelationalCells cells) {

    private static final int STEPS = 4;
    private static final int[] BANDS = {80, 60, 0};

    Figure.Matrix of(Figure.Head head) {
        return new Figure.Matrix(
                head,
                cells.roles().stream().map(RelationalCells.Role::name).toList(),
                roles().mapToObj(from -> new Figure.Matrix.Row(
                                name(from),
                                roles().mapToObj(to -> cell(from, to)).toList()))
                        .toList());
    }

    IntStream roles() {
        return IntStream.range(0, cells.roles().size());
    }

    String name(int role) {
        return cells.roles().get(role).name();
    }

    String about(int from, int to) {
        return words.of(from == to ? "understand.matrix.self" : "understand.matrix.about", name(to));
    }

    private Figure.Matrix.Cell cell(int from, int to) {
        String about = about(from, to);
        String pair = name(from) + " " + about;
        return switch (cells.cell(from, to)) {
            case Cell.Published shown -> {
                String number = number(shown.mean());
                String spoken = words.of("understand.matrix.spoken", pair, number, response(from, shown));
                yield new Figure.Matrix.Cell(about, number, step(shown.mean()), "", spoken);
            }
            case Cell hidden -> new Figure.Matrix.Cell(about, "", 0, brief(hidden), pair + ": " + hidden(hidden));
        };
    }

    /// Why a cell is not shown, empty where it is.
    String hidden(Cell cell) {
        return switch (cell) {
            case Cell.Published shown -> "";
            case Cell.Suppressed hidden -> words.of("understand.hidden." + hidden.reason(), cells.minGroupSize());
            case Cell.AboutFew few -> words.of("understand.matrix.aboutFew", cells.minGroupSize());
        };
    }

    /// The same in the space of a cell.
    private String brief(Cell hidden) {
        if (hidden instanceof Cell.AboutFew) return words.of("understand.matrix.few", cells.minGroupSize());
        boolean isGuessable = hidden instanceof Cell.Suppressed why && why.reason() == Suppression.GUESSABLE;
        return words.of(isGuessable ? "understand.matrix.guessable" : "understand.matrix.tooFew");
    }

    /// Which share of a role answered, in a band.
    String response(int from, Cell.Published shown) {
        int share = 100 * shown.answered() / cells.roles().get(from).size();
        int band =
                IntStream.of(BANDS).filter(least -> share >= least).findFirst().orElse(0);
        return words.of("understand.matrix.band", band);
    }

    /// Steps from 1 to 5 with one decimal: coarser than whole points from 0 to 100.
    String number(double steps) {
        return words.number(steps, 1);
    }

    /// True if clipping may have moved a cell, by how many answered alone.
    boolean mayBeClipped() {
        return cells.rows().stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell instanceof Cell.Published shown && Clip.mayTouch(shown.answered()));
    }

    /// 1 for the first fourth of the way from 1 to 5, 4 for the last.
    static int step(double mean) {
        return Math.clamp((int) Math.floor(mean), 1, STEPS);
    }
}
