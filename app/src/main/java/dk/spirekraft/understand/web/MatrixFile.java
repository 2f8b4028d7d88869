package dk.spirekraft.understand.web;

import dk.spirekraft.understand.RelationalCells;
import dk.spirekraft.web.CsvField;
import dk.spirekraft.web.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who works well with whom as a file for the reader's own spreadsheet: what the figures are of, then a line a tie.
final class MatrixFile {

    private MatrixFile() {}

    static String of(MatrixPage.About about, RelationalCells cells, Words words) {
        Stream<String> head = Stream.concat(
                Stream.of(
                        words.of("understand.matrix.who"),
                        words.of("understand.matrix.whom"),
                        words.of("understand.matrix.response"),
                        words.of("understand.matrix.mean"),
                        words.of("understand.matrix.communication"),
                        words.of("understand.matrix.relationship")),
                Stream.concat(
                        RelationalCells.ASPECTS.stream().map(aspect -> words.of("understand.matrix.aspect." + aspect)),
                        Stream.of(words.of("understand.matrix.note"))));
        Stream<Stream<String>> of = Stream.of(
                Stream.of(words.of("understand.file.school"), about.school().name()),
                Stream.of(words.of("understand.file.measurement"), about.measurement(words)));
        return FileLines.joined(Stream.of(
                        of,
                        Stream.of(head),
                        MatrixRow.of(new MatrixMaker(words, cells)).stream().map(MatrixRow::fields))
                .flatMap(lines -> lines)
                .map(fields ->
                        fields.map(CsvField::quoted).collect(Collectors.joining(words.of("understand.file.between")))));
    }
}
