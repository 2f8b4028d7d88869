package dk.spirekraft.understand.web;

import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.understand.Release.ItemCell;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.understand.Results;
import dk.spirekraft.web.Words;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A release as a CSV file (RFC 4180, UTF-8, comma): one line a figure, hidden ones in words.
final class ReleaseFile {

    private ReleaseFile() {}

    static String of(ResultWords result) {
        Words words = result.words();
        Results.Shown shown = result.shown();
        Questionnaire asked = shown.questionnaire();
        String language = words.language().tag();
        Stream<String> scales = shown.release().scales().stream()
                .map(cell ->
                        scale(asked.scale(cell.scale()).orElseThrow().name().in(language), cell, result));
        Stream<String> items = shown.release().items().stream()
                .flatMap(cell ->
                        item(asked.item(cell.item()).orElseThrow().text().in(language), cell, result));
        return Stream.of(
                        Stream.of(words.of("understand.file.head")),
                        Stream.of(line(
                                words.of("understand.file.answered"),
                                words.of("understand.file.whole"),
                                "",
                                String.valueOf(shown.release().answered()),
                                "",
                                "",
                                "",
                                "")),
                        scales,
                        items)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String scale(String name, ScaleCell cell, ResultWords result) {
        String kind = result.words().of("understand.file.scale");
        return switch (cell) {
            case ScaleCell.Suppressed hidden -> line(kind, name, "", "", "", "", result.hidden(hidden.reason()), "");
            case ScaleCell.Published shown -> {
                var interval = shown.interval(.95).cutTo(0, 100);
                yield line(
                        kind,
                        name,
                        String.valueOf(shown.n()),
                        number(shown.mean(), shown.n()),
                        number(interval.low(), shown.n()),
                        number(interval.high(), shown.n()),
                        "",
                        shown.agreement()
                                .map(agreement -> result.words().of("understand.agreement." + agreement))
                                .orElse(""));
            }
        };
    }

    private static Stream<String> item(String name, ItemCell cell, ResultWords result) {
        String kind = result.words().of("understand.file.item");
        return switch (cell) {
            case ItemCell.Suppressed hidden ->
                Stream.of(line(kind, name, "", "", "", "", result.hidden(hidden.reason()), ""));
            case ItemCell.Published shown ->
                IntStream.range(0, shown.counts().size())
                        .mapToObj(i -> line(
                                kind + " " + (i + 1) + "/" + shown.counts().size(),
                                name,
                                String.valueOf(shown.n()),
                                String.valueOf(shown.counts().get(i)),
                                "",
                                "",
                                "",
                                ""));
        };
    }

    /// Whole points under ten answers, one decimal from there.
    private static String number(double value, int n) {
        return n < 10 ? Percent.whole(value) : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String line(String... fields) {
        return Stream.of(fields).map(ReleaseFile::quoted).collect(Collectors.joining(","));
    }

    /// Quoted, with what a spreadsheet would run as a formula made harmless.
    private static String quoted(String field) {
        boolean formula = !field.isEmpty() && "=+-@\t\r".indexOf(field.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + field.replace("\"", "\"\"") + '"';
    }
}
