package dk.spirekraft.understand.web;

import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release;
import dk.spirekraft.understand.Release.ItemCell;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.web.Table;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A release as a table for spreadsheets: first what the figures are of, then one line a figure, hidden ones in words.
final class ReleaseFile {

    /// How many answered, the figure with its interval, and what it is compared with.
    private static final Set<Integer> NUMBERS = Set.of(2, 3, 4, 5, 7);

    private final ResultWords result;
    private final Words words;

    private ReleaseFile(ResultWords result) {
        this.result = result;
        this.words = result.words();
    }

    static Table of(ResultWords result) {
        return new ReleaseFile(result).table();
    }

    private Table table() {
        Questionnaire asked = result.shown().questionnaire();
        String language = words.language().tag();
        Release release = result.shown().release();
        Stream<List<String>> scales = release.scales().stream()
                .map(cell -> scale(asked.scale(cell.scale()).orElseThrow(), cell));
        Stream<List<String>> items = release.items().stream()
                .flatMap(cell ->
                        item(asked.item(cell.item()).orElseThrow().text().in(language), cell));
        Stream<List<String>> teams = release.groups().stream().flatMap(group -> team(group, asked));
        return new Table(
                FileLine.of(words.of("understand.file.head").split(";")),
                Stream.of(about(), scales, teams, items).flatMap(part -> part).toList(),
                NUMBERS);
    }

    /// What the figures are of, so that a file that is sent on still tells it.
    private Stream<List<String>> about() {
        var shown = result.shown();
        var asked = shown.questionnaire();
        String title = asked.title().in(words.language().tag());
        return Stream.of(
                FileLine.of(words.of("understand.file.school"), result.school().name()),
                FileLine.of(words.of("understand.file.measurement"), result.measurement()),
                FileLine.of(words.of("understand.file.questionnaire"), title + " " + asked.version()),
                FileLine.of(words.of("understand.file.licence"), asked.licence() + ", " + asked.owner()),
                FileLine.of(
                        words.of("understand.file.answered"),
                        words.of("understand.file.whole"),
                        "",
                        String.valueOf(shown.release().answered())));
    }

    private List<String> scale(Scale scale, ScaleCell cell) {
        String kind = words.of("understand.file.scale");
        String name = result.name(scale);
        return switch (cell) {
            case ScaleCell.Suppressed hidden -> FileLine.hidden(kind, name, result.hidden(hidden));
            case ScaleCell.Published shown -> {
                var interval = shown.interval(.95).cutTo(0, 100);
                yield FileLine.of(
                        kind,
                        name,
                        String.valueOf(shown.n()),
                        number(shown.mean(), shown.n()),
                        number(interval.low(), shown.n()),
                        number(interval.high(), shown.n()),
                        shown.agreement()
                                .map(agreement -> words.of("understand.agreement." + agreement))
                                .orElse(""),
                        result.reference(scale).map(Percent::whole).orElse(""));
            }
        };
    }

    /// The scales of units that may be told apart: which share answered in a band, and whole points.
    private Stream<List<String>> team(Release.GroupCell group, Questionnaire asked) {
        String kind = words.of("understand.file.team", TeamsMaker.name(group));
        return asked.scales().stream().map(scale -> switch (group.scale(scale.id())) {
            case ScaleCell.Suppressed hidden -> FileLine.hidden(kind, result.name(scale), result.hidden(hidden));
            case ScaleCell.Published shown ->
                FileLine.of(
                        kind,
                        result.name(scale),
                        TeamsMaker.response(result, group),
                        Percent.whole(shown.mean()),
                        "",
                        "",
                        "",
                        "",
                        change(group, scale));
        });
    }

    private String change(Release.GroupCell group, Scale scale) {
        String change = TeamsMaker.change(result, group, scale);
        return result.shown()
                .earlier()
                .filter(earlier -> !change.isEmpty())
                .map(earlier ->
                        words.of("understand.file.change", earlier.wave().number(), change))
                .orElse("");
    }

    private Stream<List<String>> item(String name, ItemCell cell) {
        String kind = words.of("understand.file.item");
        return switch (cell) {
            case ItemCell.Suppressed hidden -> Stream.of(FileLine.hidden(kind, name, result.hidden(hidden)));
            case ItemCell.Published shown ->
                IntStream.range(0, shown.counts().size())
                        .mapToObj(i -> FileLine.of(
                                kind + " " + (i + 1) + "/" + shown.counts().size(),
                                name,
                                String.valueOf(shown.n()),
                                String.valueOf(shown.counts().get(i)),
                                "",
                                "",
                                "",
                                "",
                                result.mayBeClipped(shown.n()) ? words.of("understand.source.small") : ""));
        };
    }

    /// Whole points under ten answers, one decimal from there.
    static String number(double value, int n) {
        return n < 10 ? Percent.whole(value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
