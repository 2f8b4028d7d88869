package dk.spirekraft.understand.web;

import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.web.PageContent;
import java.util.List;
import java.util.Optional;

/// The same release as numbers, and what changed since the wave before.
///
/// @param address of the page whose numbers these are, and `crumb` what it is called
/// @param compared what the last column compares with
/// @param changes empty without an earlier wave to compare with
/// @param teams the units that may be told apart
/// @param published values that others have published for these scales, with their sources
public record TablePage(
        String title,
        String address,
        String crumb,
        String source,
        List<TableRow> rows,
        String compared,
        Optional<ChangeTable> changes,
        List<Figure.Items> items,
        Optional<Figure.Teams> teams,
        List<String> published)
        implements PageContent {

    public TablePage {
        rows = List.copyOf(rows);
        items = List.copyOf(items);
        published = List.copyOf(published);
    }

    /// All scales, and the answers to the items of those that have items of their own.
    static TablePage of(ResultWords result) {
        List<Scale> scales = result.shown().questionnaire().scales();
        List<Scale> told = scales.stream()
                .filter(scale -> scale.kind() == Scale.Kind.DIAMOND || scale.kind() == Scale.Kind.OTHER)
                .toList();
        return of(result, result.address(), scales, told);
    }

    /// One scale.
    static TablePage of(ResultWords result, Scale scale) {
        return of(result, result.address(scale), List.of(scale), List.of(scale));
    }

    private static TablePage of(ResultWords result, String address, List<Scale> scales, List<Scale> told) {
        var items = new ItemsMaker(result);
        return new TablePage(
                scales.size() == 1
                        ? result.words().of("understand.table.titleOf", result.name(scales.getFirst()))
                        : result.words().of("understand.table.title"),
                address,
                scales.size() == 1 ? result.name(scales.getFirst()) : result.said("title"),
                result.source(),
                scales.stream().map(scale -> TableRow.of(scale, result)).toList(),
                result.beside("column"),
                ChangeTable.of(result, scales),
                told.stream()
                        .map(scale -> (Figure.Items) items.of("t-" + scale.id(), scale))
                        .toList(),
                TeamsMaker.of(result, "t-teams", told).map(Figure.Teams.class::cast),
                published(result, scales));
    }

    private static List<String> published(ResultWords result, List<Scale> scales) {
        var asked = result.shown().questionnaire();
        return asked.references().stream()
                .filter(value -> scales.contains(asked.scale(value.scale()).orElseThrow()))
                .map(value -> result.words()
                        .of(
                                "understand.table.published",
                                result.name(asked.scale(value.scale()).orElseThrow()),
                                result.words().number(value.mean(), 0),
                                value.source()))
                .toList();
    }
}
