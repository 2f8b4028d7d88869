package dk.spirekraft.understand;

import dk.spirekraft.disclosure.Clip;
import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release.ItemCell;
import dk.spirekraft.understand.Release.ScaleCell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A release for other programs: the figures of its pages, rounded alike, by the ids of the questionnaire. A figure
/// that is not shown says so and why; it is never missing, null or 0. Keys stay as they are in every language.
public final class ReleaseDocument {

    private static final int FORMAT = 2;

    private final Results.Shown shown;
    private final Map<String, Double> references;
    private final Questionnaire asked;

    /// @param references the means over schools by scale ([Results#references])
    public ReleaseDocument(Results.Shown shown, Map<String, Double> references) {
        this.shown = shown;
        this.references = references;
        this.asked = shown.questionnaire();
    }

    /// Of the whole school.
    public Map<String, Object> whole() {
        Release release = shown.release();
        Map<String, Object> document = head();
        document.put("answered", release.answered());
        release.eligible().ifPresent(could -> document.put("eligible", could));
        document.put("minGroupSize", release.minGroupSize());
        document.put("scales", release.scales().stream().map(this::scale).toList());
        document.put("items", release.items().stream().map(this::item).toList());
        return document;
    }

    /// Of the units that may be told apart: which share answered in a band, and whole points.
    public Map<String, Object> units() {
        Map<String, Object> document = head();
        document.put("units", shown.release().groups().stream().map(this::units).toList());
        return document;
    }

    private Map<String, Object> head() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("wave", shown.wave().number());
        document.put("questionnaire", asked.id());
        document.put("version", asked.version());
        document.put("licence", asked.licence() + ", " + asked.owner());
        return document;
    }

    private Map<String, Object> scale(ScaleCell cell) {
        return switch (cell) {
            case ScaleCell.Suppressed hidden -> suppressed(hidden.scale(), hidden.reason());
            case ScaleCell.Published told -> {
                Map<String, Object> scale = published(told.scale());
                var interval = told.interval(.95).cutTo(0, 100);
                scale.put("n", told.n());
                scale.put("mean", number(told.mean(), told.n()));
                scale.put("low", number(interval.low(), told.n()));
                scale.put("high", number(interval.high(), told.n()));
                told.agreement().ifPresent(agreement -> scale.put("agreement", agreement.name()));
                if (references.containsKey(told.scale()))
                    scale.put("reference", Math.round(references.get(told.scale())));
                yield scale;
            }
        };
    }

    private Map<String, Object> units(Release.GroupCell group) {
        Map<String, Object> units = new LinkedHashMap<>();
        units.put("names", group.units());
        group.response().ifPresent(band -> units.put("response", band.name()));
        List<Map<String, Object>> scales = asked.scales().stream()
                .map(Scale::id)
                .map(group::scale)
                .map(ReleaseDocument::wholePoints)
                .toList();
        units.put("scales", scales);
        return units;
    }

    private static Map<String, Object> wholePoints(ScaleCell cell) {
        return switch (cell) {
            case ScaleCell.Suppressed hidden -> suppressed(hidden.scale(), hidden.reason());
            case ScaleCell.Published told -> {
                Map<String, Object> scale = published(told.scale());
                scale.put("mean", Math.round(told.mean()));
                yield scale;
            }
        };
    }

    private Map<String, Object> item(ItemCell cell) {
        return switch (cell) {
            case ItemCell.Suppressed hidden -> suppressed(hidden.item(), hidden.reason());
            case ItemCell.Published told -> {
                Map<String, Object> item = published(told.item());
                item.put("n", told.n());
                item.put("counts", told.counts());
                if (Clip.mayTouch(Math.min(told.n(), shown.smallest()))) item.put("atLeast", true);
                yield item;
            }
        };
    }

    private static Map<String, Object> published(String id) {
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("id", id);
        cell.put("state", "published");
        return cell;
    }

    private static Map<String, Object> suppressed(String id, Suppression reason) {
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("id", id);
        cell.put("state", "suppressed");
        cell.put("reason", reason.name());
        return cell;
    }

    /// Whole points under ten answers, one decimal from there.
    private static Number number(double value, int n) {
        return n < ScaleCell.WITH_DECIMALS ? (Number) Math.round(value) : Math.round(value * 10) / 10.0;
    }
}
