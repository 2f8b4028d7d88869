package dk.spirekraft.understand.web;

import dk.spirekraft.understand.RelationalCells;
import dk.spirekraft.understand.RelationalCells.Cell;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// One tie as numbers.
///
/// @param response which share answered, in a band
/// @param aspects one by one, none where they are not told
/// @param hidden why there are no numbers, or none of single aspects; empty where all is told
public record MatrixRow(
        String who,
        String about,
        String response,
        String mean,
        String communication,
        String relationship,
        List<String> aspects,
        String hidden) {

    public MatrixRow {
        aspects = List.copyOf(aspects);
    }

    /// True if the tie itself is told.
    public boolean isTold() {
        return !mean.isEmpty();
    }

    static List<MatrixRow> of(MatrixMaker maker) {
        return maker.roles()
                .boxed()
                .flatMap(from -> maker.roles().mapToObj(to -> of(maker, from, to)))
                .toList();
    }

    private static MatrixRow of(MatrixMaker maker, int from, int to) {
        String about = maker.about(from, to);
        return switch (maker.cells().cell(from, to)) {
            case Cell.Published shown ->
                new MatrixRow(
                        maker.name(from),
                        about,
                        maker.response(from, shown),
                        maker.number(shown.mean()),
                        maker.number(shown.composite().communication()),
                        maker.number(shown.composite().relationship()),
                        shown.tellsAspects()
                                ? shown.aspects().stream().map(maker::number).toList()
                                : List.of(),
                        shown.tellsAspects() ? "" : maker.words().of("understand.matrix.aspectsFrom"));
            case Cell hidden -> new MatrixRow(maker.name(from), about, "", "", "", "", List.of(), maker.hidden(hidden));
        };
    }

    /// The columns of a file: what is hidden in words.
    Stream<String> fields() {
        List<String> told = aspects.isEmpty() ? Collections.nCopies(RelationalCells.ASPECTS.size(), "") : aspects;
        return Stream.of(
                        Stream.of(who, about, response, mean, communication, relationship),
                        told.stream(),
                        Stream.of(hidden))
                .flatMap(part -> part);
    }
}
