package dk.spirekraft.understand.web;

import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;

/// What changed since the wave before, as numbers.
///
/// @param title names the wave that is compared with
public record ChangeTable(String title, List<Row> rows) {

    /// @param range of the change, 95 %
    /// @param words the verdict and how sure it is
    public record Row(String name, String before, String now, String by, String range, String words) {}

    public ChangeTable {
        rows = List.copyOf(rows);
    }

    /// @return empty without an earlier wave, or with nothing to compare
    static Optional<ChangeTable> of(ResultWords result, List<Scale> scales) {
        var maker = new ChangesMaker(result);
        List<Row> rows =
                maker.known(scales).stream().map(one -> row(one, maker, result)).toList();
        return result.shown()
                .earlier()
                .filter(earlier -> !rows.isEmpty())
                .map(earlier -> new ChangeTable(
                        result.words()
                                .of("understand.table.changes", earlier.wave().number()),
                        rows));
    }

    /// In whole points; a bound that rounds to 0 says on which side it lies, for the verdict hangs on that.
    private static String bound(double points, Words words) {
        if (points == 0 || Math.round(points) != 0) return Percent.whole(points);
        return words.of(points > 0 ? "understand.table.overZero" : "understand.table.underZero");
    }

    private static Row row(ChangesMaker.Known one, ChangesMaker maker, ResultWords result) {
        Words words = result.words();
        Figure.Changes.Row row = maker.row(one);
        Interval range = one.change().interval(.95);
        return new Row(
                row.name(),
                Percent.whole(row.before()),
                Percent.whole(row.now()),
                row.by(),
                words.of("understand.table.range", bound(range.low(), words), bound(range.high(), words)),
                row.verdict() + ". " + row.sure());
    }
}
