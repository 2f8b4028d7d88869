package dk.spirekraft.understand.web;

import dk.spirekraft.questionnaire.AnswerScale;
import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release.ItemCell;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Draws how the answers to a scale's items are spread. Categories are merged by the number of answers alone, for a
/// whole figure at once, never by what was answered.
final class ItemsMaker {

    private static final List<List<String>> TONES = List.of(
            List.of("d2", "d4"),
            List.of("d2", "d3", "d4"),
            List.of("d1", "d2", "d4", "d5"),
            List.of("d1", "d2", "d3", "d4", "d5"));

    private final ResultWords result;
    private final Questionnaire asked;

    ItemsMaker(ResultWords result) {
        this.result = result;
        this.asked = result.shown().questionnaire();
    }

    Figure of(String id, Scale scale) {
        List<Item> items =
                scale.items().stream().flatMap(one -> asked.item(one).stream()).toList();
        boolean classes = items.stream()
                .anyMatch(item -> result.shown().release().item(item.id()) instanceof ItemCell.Published cell
                        && cell.counts().size() < asked.scale().size());
        Words words = result.words();
        return new Figure.Items(
                result.head(
                        id,
                        words.of("understand.items.finding", result.name(scale)),
                        words.of(classes ? "understand.items.classes" : "understand.items.measure")),
                classes ? threeLabels() : labels(),
                items.stream().map(item -> row(item, classes)).toList());
    }

    private List<String> labels() {
        AnswerScale answers = asked.scale();
        return IntStream.rangeClosed(1, answers.size())
                .mapToObj(category ->
                        answers.label(category).in(result.words().language().tag()))
                .toList();
    }

    private List<String> threeLabels() {
        Words words = result.words();
        return List.of(
                words.of("understand.class.low"),
                words.of("understand.class.middle"),
                words.of("understand.class.high"));
    }

    private Figure.Items.Row row(Item item, boolean classes) {
        Words words = result.words();
        String stem = item.text().in(words.language().tag());
        return switch (result.shown().release().item(item.id())) {
            case ItemCell.Suppressed hidden -> {
                String why = result.hidden(hidden);
                yield new Figure.Items.Row(stem, "", "", List.of(), List.of(), "", why, why);
            }
            case ItemCell.Published cell -> shown(stem, cell, classes ? threeClasses(cell.counts()) : cell.counts());
        };
    }

    private Figure.Items.Row shown(String stem, ItemCell.Published cell, List<Integer> counts) {
        int low = counts.subList(0, counts.size() / 2).stream()
                .mapToInt(Integer::intValue)
                .sum();
        int high = counts.subList((counts.size() + 1) / 2, counts.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        // Where clipping may have moved an outer answer inwards, by the number of answers alone (statistics C4.4).
        // None is none, for clipping only ever moves some of many.
        boolean atLeast = result.mayBeClipped(cell.n());
        String lowEnd = result.said(atLeast && low > 0 ? "lowAtLeast" : "low", low);
        String highEnd = result.said(atLeast && high > 0 ? "highAtLeast" : "high", high, cell.n());
        Words words = result.words();
        String missing = cell.muchMissing()
                .map(share -> words.of("understand.items.missing", Math.ceil(100 * share)))
                .orElse("");
        return new Figure.Items.Row(
                stem,
                lowEnd,
                highEnd,
                segments(counts, cell.n()),
                counts,
                missing,
                "",
                (words.of("understand.items.spoken", stem, LowerCase.of(lowEnd, words), LowerCase.of(highEnd, words))
                                + " " + missing)
                        .strip());
    }

    private static List<Integer> threeClasses(List<Integer> counts) {
        if (counts.size() == 3) return counts;
        int[] classes = new int[3];
        for (int i = 0; i < counts.size(); i++)
            classes[1 + Integer.signum(2 * i - (counts.size() - 1))] += counts.get(i);
        return IntStream.of(classes).boxed().toList();
    }

    private static List<Figure.Items.Segment> segments(List<Integer> counts, int n) {
        List<Figure.Items.Segment> segments = new ArrayList<>();
        double from = 0;
        for (int i = 0; i < counts.size(); i++) {
            double width = 100.0 * counts.get(i) / n;
            if (width > 0) segments.add(new Figure.Items.Segment(tone(i, counts.size()), counts.get(i), from, width));
            from += width;
        }
        return segments;
    }

    /// Up to five tones; longer scales share them evenly.
    private static String tone(int category, int categories) {
        List<String> tones = TONES.get(Math.clamp(categories - 2L, 0, TONES.size() - 1));
        return tones.get((int) Math.round((double) category * (tones.size() - 1) / (categories - 1)));
    }
}
