package dk.spirekraft.understand.web;

import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release;
import dk.spirekraft.understand.Release.ItemCell;
import dk.spirekraft.understand.Release.ScaleCell;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A release as JSON for other programs: the same figures as [ReleaseFile] has, rounded alike, by the ids of the
/// questionnaire, and hidden ones with their reason. Keys stay as they are in every language.
final class ReleaseJson {

    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ResultWords result;
    private final Release release;
    private final Questionnaire asked;

    private ReleaseJson(ResultWords result) {
        this.result = result;
        this.release = result.shown().release();
        this.asked = result.shown().questionnaire();
    }

    static String of(ResultWords result) {
        return JSON.writeValueAsString(new ReleaseJson(result).document());
    }

    private Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("school", result.school().name());
        document.put("wave", result.shown().wave().number());
        document.put("questionnaire", asked.id());
        document.put("version", asked.version());
        document.put("licence", asked.licence() + ", " + asked.owner());
        document.put("answered", release.answered());
        document.put("scales", release.scales().stream().map(this::scale).toList());
        document.put("units", release.groups().stream().map(this::units).toList());
        document.put("items", release.items().stream().map(this::item).toList());
        return document;
    }

    private Map<String, Object> scale(ScaleCell cell) {
        if (!(cell instanceof ScaleCell.Published shown)) return hidden(cell.scale(), (ScaleCell.Suppressed) cell);
        Map<String, Object> scale = new LinkedHashMap<>();
        scale.put("id", shown.scale());
        scale.put("n", shown.n());
        scale.put("mean", number(shown.mean(), shown.n()));
        var interval = shown.interval(.95).cutTo(0, 100);
        scale.put("low", number(interval.low(), shown.n()));
        scale.put("high", number(interval.high(), shown.n()));
        shown.agreement().ifPresent(agreement -> scale.put("agreement", agreement));
        asked.scale(shown.scale())
                .flatMap(result::reference)
                .ifPresent(reference -> scale.put("reference", Math.round(reference)));
        return scale;
    }

    private static Map<String, Object> hidden(String id, ScaleCell.Suppressed hidden) {
        return Map.of("id", id, "hidden", hidden.reason());
    }

    /// Units that may be told apart: which share answered in a band, and whole points.
    private Map<String, Object> units(Release.GroupCell group) {
        Map<String, Object> units = new LinkedHashMap<>();
        units.put("names", group.units());
        group.response().ifPresent(band -> units.put("response", band));
        units.put(
                "scales",
                asked.scales().stream()
                        .map(Scale::id)
                        .map(group::scale)
                        .map(ReleaseJson::wholePoints)
                        .toList());
        return units;
    }

    private static Map<String, Object> wholePoints(ScaleCell cell) {
        return cell instanceof ScaleCell.Published shown
                ? Map.of("id", shown.scale(), "mean", Math.round(shown.mean()))
                : hidden(cell.scale(), (ScaleCell.Suppressed) cell);
    }

    private Map<String, Object> item(ItemCell cell) {
        return switch (cell) {
            case ItemCell.Suppressed hidden -> Map.of("id", hidden.item(), "hidden", hidden.reason());
            case ItemCell.Published shown -> {
                Map<String, Object> item = new LinkedHashMap<>();
                item.put("id", shown.item());
                item.put("n", shown.n());
                item.put("counts", shown.counts());
                if (result.mayBeClipped(shown.n())) item.put("atLeast", true);
                yield item;
            }
        };
    }

    /// Whole points under ten answers, one decimal from there.
    private static Number number(double value, int n) {
        return n < 10 ? (Number) Math.round(value) : Math.round(value * 10) / 10.0;
    }
}
