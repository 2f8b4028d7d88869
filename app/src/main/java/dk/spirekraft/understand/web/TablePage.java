package dk.spirekraft.understand.web;

import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.psychometrics.MeanInterval;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;

/// The same release as numbers: both intervals, the bounds of those who did not answer, and where spreads come from.
///
/// @param published values that others have published for these scales, with their sources
public record TablePage(
        String title, String address, String source, List<Row> rows, List<Figure.Items> items, List<String> published)
        implements PageContent {

    /// @param hidden why a scale is not shown, empty where it is; then all else is empty
    public record Row(
            String name,
            String n,
            String mean,
            String works,
            String here,
            String bounds,
            String spread,
            String alpha,
            String reference,
            String hidden) {}

    public TablePage {
        rows = List.copyOf(rows);
        items = List.copyOf(items);
        published = List.copyOf(published);
    }

    static TablePage of(ResultWords result, String address) {
        var scales = result.shown().questionnaire().scales();
        var items = new ItemsMaker(result);
        return new TablePage(
                result.words().of("understand.table.title"),
                address,
                result.source(),
                scales.stream().map(scale -> row(scale, result)).toList(),
                scales.stream()
                        .filter(scale -> scale.kind() == Scale.Kind.DIAMOND || scale.kind() == Scale.Kind.OTHER)
                        .map(scale -> (Figure.Items) items.of("t-" + scale.id(), scale))
                        .toList(),
                published(result));
    }

    private static List<String> published(ResultWords result) {
        var asked = result.shown().questionnaire();
        return asked.references().stream()
                .map(value -> result.words()
                        .of(
                                "understand.table.published",
                                result.name(asked.scale(value.scale()).orElseThrow()),
                                result.words().number(value.mean(), 0),
                                value.source()))
                .toList();
    }

    private static Row row(Scale scale, ResultWords result) {
        return switch (result.shown().release().scale(scale.id())) {
            case ScaleCell.Suppressed hidden ->
                new Row(result.name(scale), "", "", "", "", "", "", "", "", result.hidden(hidden.reason()));
            case ScaleCell.Published cell -> shown(scale, cell, result);
        };
    }

    private static Row shown(Scale scale, ScaleCell.Published cell, ResultWords result) {
        Words words = result.words();
        Optional<Integer> eligible = result.shown().release().eligible().map(could -> Math.max(cell.n(), could));
        String unknown = words.of("understand.table.unknown");
        return new Row(
                result.name(scale),
                String.valueOf(cell.n()),
                Percent.whole(cell.mean()),
                range(cell.interval(.95), words),
                eligible.map(could -> here(cell, could, words)).orElse(unknown),
                eligible.map(could -> range(MeanInterval.bounds(cell.mean(), cell.n(), could), words))
                        .orElse(unknown),
                words.number(cell.spread().sd(), 0) + " · "
                        + words.of("understand.spread." + cell.spread().source()),
                cell.alpha().map(alpha -> words.number(alpha, 2)).orElse(words.of("understand.table.noAlpha")),
                result.reference(scale).map(Percent::whole).orElse(words.of("understand.table.noReference")),
                "");
    }

    private static String here(ScaleCell.Published cell, int eligible, Words words) {
        return cell.n() == eligible ? words.of("understand.table.everybody") : range(cell.population(eligible), words);
    }

    private static String range(Interval interval, Words words) {
        Interval cut = interval.cutTo(0, 100);
        return words.of("understand.table.range", Percent.whole(cut.low()), Percent.whole(cut.high()));
    }
}
