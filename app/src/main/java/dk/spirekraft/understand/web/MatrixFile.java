package dk.spirekraft.understand.web;

import dk.spirekraft.understand.RelationalCells;
import dk.spirekraft.web.Table;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.stream.Stream;

/// Who works well with whom as a file for the reader's own spreadsheet: what the figures are of, then a line a tie.
final class MatrixFile {

    private MatrixFile() {}

    static String of(MatrixPage.About about, RelationalCells cells, Words words) {
        List<String> head = Stream.concat(
                        Stream.of(
                                words.of("understand.matrix.who"),
                                words.of("understand.matrix.whom"),
                                words.of("understand.matrix.response"),
                                words.of("understand.matrix.mean"),
                                words.of("understand.matrix.communication"),
                                words.of("understand.matrix.relationship")),
                        Stream.concat(
                                RelationalCells.ASPECTS.stream()
                                        .map(aspect -> words.of("understand.matrix.aspect." + aspect)),
                                Stream.of(words.of("understand.matrix.note"))))
                .toList();
        List<String> school =
                List.of(words.of("understand.file.school"), about.school().name());
        List<String> measurement = List.of(words.of("understand.file.measurement"), about.measurement(words));
        Stream<List<String>> ties = MatrixRow.of(new MatrixMaker(words, cells)).stream()
                .map(row -> row.fields().toList());
        return new Table(
                        school,
                        Stream.concat(Stream.of(measurement, head), ties).toList())
                .csv(words.language());
    }
}
