package dk.spirekraft.understand.web;

import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.understand.Release;
import dk.spirekraft.understand.Release.ItemCell;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.web.SavFile;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A release for SPSS: a row for each figure. One that is not shown is a missing value that says why.
final class ReleaseSav {

    private final ResultWords result;
    private final Words words;
    private final Questionnaire asked;
    private final SavColumns columns;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    private ReleaseSav(ResultWords result) {
        this.result = result;
        this.words = result.words();
        this.asked = result.shown().questionnaire();
        this.columns = new SavColumns(result);
    }

    /// @param made the day that stands in the file's head
    static byte[] of(ResultWords result, LocalDate made) {
        return new ReleaseSav(result).file(made);
    }

    private byte[] file(LocalDate made) {
        Release release = result.shown().release();
        release.scales().forEach(this::scale);
        release.groups().forEach(this::units);
        release.items().forEach(this::item);
        List<String> about = List.of(
                result.school().name() + ", " + result.measurement(),
                asked.title().in(words.language().tag()) + " " + asked.version() + ", " + asked.licence(),
                asked.owner());
        return SavFile.of(about, made, columns.of(rows), rows);
    }

    private void scale(ScaleCell cell) {
        switch (cell) {
            case ScaleCell.Suppressed hidden ->
                row(1, hidden.scale(), name(hidden.scale()), SavColumns.missing(hidden.reason()));
            case ScaleCell.Published shown -> {
                var interval = shown.interval(.95).cutTo(0, 100);
                Map<String, Object> row = row(1, shown.scale(), name(shown.scale()), SavColumns.NO_FIGURE);
                row.put("ANSWERS", shown.n());
                row.put("MEAN", number(shown.mean(), shown.n()));
                row.put("LOW", number(interval.low(), shown.n()));
                row.put("HIGH", number(interval.high(), shown.n()));
                row.put(
                        "AGREE",
                        shown.agreement().map(one -> one.ordinal() + 1.0).orElse(SavColumns.NOT_KNOWN));
                row.put(
                        "REF",
                        result.reference(asked.scale(shown.scale()).orElseThrow())
                                .map(reference -> (double) Math.round(reference))
                                .orElse(SavColumns.NOT_KNOWN));
            }
        }
    }

    private void units(Release.GroupCell group) {
        for (var scale : asked.scales()) {
            Map<String, Object> row = switch (group.scale(scale.id())) {
                case ScaleCell.Suppressed hidden ->
                    row(2, scale.id(), name(scale.id()), SavColumns.missing(hidden.reason()));
                case ScaleCell.Published shown -> {
                    Map<String, Object> told = row(2, scale.id(), name(scale.id()), SavColumns.NO_FIGURE);
                    told.put("MEAN", (double) Math.round(shown.mean()));
                    yield told;
                }
            };
            row.put("UNITS", TeamsMaker.name(group));
            row.put("BAND", group.response().map(band -> band.ordinal() + 1.0).orElse(SavColumns.NOT_KNOWN));
        }
    }

    private void item(ItemCell cell) {
        String name =
                asked.item(cell.item()).orElseThrow().text().in(words.language().tag());
        switch (cell) {
            case ItemCell.Suppressed hidden -> row(3, hidden.item(), name, SavColumns.missing(hidden.reason()));
            case ItemCell.Published shown -> {
                Map<String, Object> row = row(3, shown.item(), name, SavColumns.NO_FIGURE);
                row.put("ANSWERS", shown.n());
                row.put("CLIPPED", result.mayBeClipped(shown.n()) ? 1 : 0);
                boolean inClasses = shown.counts().size() != asked.scale().size();
                for (int i = 0; i < shown.counts().size(); i++)
                    row.put(
                            (inClasses ? "CLASS" : "A") + (i + 1),
                            shown.counts().get(i));
            }
        }
    }

    /// A row whose figures are all this missing value yet.
    private Map<String, Object> row(int kind, String id, String name, double missing) {
        Map<String, Object> row = new TreeMap<>(Map.of("KIND", kind, "ID", id, "NAME", name, "UNITS", ""));
        columns.figures().forEach(figure -> row.put(figure, missing));
        rows.add(row);
        return row;
    }

    private String name(String scale) {
        return result.name(asked.scale(scale).orElseThrow());
    }

    private static double number(double value, int n) {
        return Double.parseDouble(ReleaseFile.number(value, n));
    }
}
