package dk.spirekraft.understand.web;

import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release;
import dk.spirekraft.understand.Release.ItemCell;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.web.Words;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A release as a CSV file (RFC 4180, UTF-8, comma): first what the
/// figures are of, then one line a figure, hidden ones in words.
final class ReleaseFile {

    private static final int COLUMNS = 9;

    private ReleaseFile() {}

    static String of(ResultWords result) {
        Questionnaire asked = result.shown().questionnaire();
        String language = result.words().language().tag();
        Release release = result.shown().release();
        Stream<String> scales = release.scales().stream()
                .map(cell -> scale(asked.scale(cell.scale()).orElseThrow(), cell, result));
        Stream<String> items = release.items().stream()
                .flatMap(cell ->
                        item(asked.item(cell.item()).orElseThrow().text().in(language), cell, result));
        return Stream.of(Stream.of(result.words().of("understand.file.head")), about(result), scales, items)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /// What the figures are of, so that a file that is sent on still tells it.
    private static Stream<String> about(ResultWords result) {
        Words words = result.words();
        var shown = result.shown();
        var asked = shown.questionnaire();
        String title = asked.title().in(words.language().tag());
        return Stream.of(
                line(words.of("understand.file.school"), result.school().name()),
                line(words.of("understand.file.measurement"), result.measurement()),
                line(words.of("understand.file.questionnaire"), title + " " + asked.version()),
                line(words.of("understand.file.licence"), asked.licence() + ", " + asked.owner()),
                line(
                        words.of("understand.file.answered"),
                        words.of("understand.file.whole"),
                        "",
                        String.valueOf(shown.release().answered())));
    }

    private static String scale(Scale scale, ScaleCell cell, ResultWords result) {
        String kind = result.words().of("understand.file.scale");
        String name = result.name(scale);
        return switch (cell) {
            case ScaleCell.Suppressed hidden -> hidden(kind, name, result.hidden(hidden.reason()));
            case ScaleCell.Published shown -> {
                var interval = shown.interval(.95).cutTo(0, 100);
                yield line(
                        kind,
                        name,
                        String.valueOf(shown.n()),
                        number(shown.mean(), shown.n()),
                        number(interval.low(), shown.n()),
                        number(interval.high(), shown.n()),
                        shown.agreement()
                                .map(agreement -> result.words().of("understand.agreement." + agreement))
                                .orElse(""),
                        result.reference(scale).map(Percent::whole).orElse(""));
            }
        };
    }

    private static Stream<String> item(String name, ItemCell cell, ResultWords result) {
        String kind = result.words().of("understand.file.item");
        return switch (cell) {
            case ItemCell.Suppressed hidden -> Stream.of(hidden(kind, name, result.hidden(hidden.reason())));
            case ItemCell.Published shown ->
                IntStream.range(0, shown.counts().size())
                        .mapToObj(i -> line(
                                kind + " " + (i + 1) + "/" + shown.counts().size(),
                                name,
                                String.valueOf(shown.n()),
                                String.valueOf(shown.counts().get(i))));
        };
    }

    private static String hidden(String kind, String name, String why) {
        return line(kind, name, "", "", "", "", "", "", why);
    }

    /// Whole points under ten answers, one decimal from there.
    private static String number(double value, int n) {
        return n < 10 ? Percent.whole(value) : String.format(Locale.ROOT, "%.1f", value);
    }

    /// One line; the columns that are not given are empty.
    private static String line(String... fields) {
        return Stream.concat(Stream.of(fields), Stream.generate(() -> ""))
                .limit(COLUMNS)
                .map(ReleaseFile::quoted)
                .collect(Collectors.joining(","));
    }

    /// Quoted, with what a spreadsheet would run as a formula made harmless.
    private static String quoted(String field) {
        boolean formula = !field.isEmpty() && "=+-@\t\r".indexOf(field.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + field.replace("\"", "\"\"") + '"';
    }
}
