package dk.spirekraft.understand.web;

import dk.spirekraft.psychometrics.Change;
import dk.spirekraft.psychometrics.VisibleChange;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.understand.Results;
import dk.spirekraft.web.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Draws what changed since the wave before, in words that an interval carries.
final class ChangesMaker {

    private final ResultWords result;

    ChangesMaker(ResultWords result) {
        this.result = result;
    }

    record Known(Scale scale, ScaleCell.Published before, ScaleCell.Published now, Change change) {

        /// How much people differ in both waves; 0 where all answered alike.
        double sd() {
            return VisibleChange.between(before.known(), now.known())
                    .found()
                    .map(VisibleChange::sd)
                    .orElse(0.0);
        }
    }

    /// @return empty without an earlier wave of the same questionnaire and version, or with nothing to compare
    Optional<Figure> of(String id, List<Scale> scales) {
        List<Known> known = known(scales);
        return result.shown().earlier().filter(earlier -> !known.isEmpty()).map(earlier -> figure(id, known, earlier));
    }

    /// What can be compared.
    List<Known> known(List<Scale> scales) {
        return result.shown().earlier().stream()
                .flatMap(earlier -> scales.stream().flatMap(scale -> compare(scale, earlier).stream()))
                .toList();
    }

    private Optional<Known> compare(Scale scale, Results.Earlier earlier) {
        return compare(
                scale,
                earlier.release().scale(scale.id()),
                result.shown().release().scale(scale.id()));
    }

    /// Empty unless both are shown.
    static Optional<Known> compare(Scale scale, ScaleCell earlier, ScaleCell later) {
        return earlier instanceof ScaleCell.Published before && later instanceof ScaleCell.Published now
                ? Optional.of(new Known(scale, before, now, Change.between(before.known(), now.known())))
                : Optional.empty();
    }

    private Figure figure(String id, List<Known> known, Results.Earlier earlier) {
        Words words = result.words();
        String before = result.named(earlier.wave(), result.shown().wave());
        String now = result.named(result.shown().wave(), earlier.wave());
        double swing = known.stream()
                .mapToDouble(
                        one -> one.change().interval(.95).high() - one.change().delta())
                .average()
                .orElseThrow();
        return new Figure.Changes(
                result.head(
                        id,
                        finding(known, earlier.wave().number()),
                        words.of("understand.change.measure", before, now),
                        earlier),
                known.stream().map(this::row).toList(),
                (words.of("understand.change.note", Percent.whole(swing)) + " " + clearFrom(known) + " "
                                + needed(known))
                        .strip());
    }

    /// Under this none of the scales is ever said to have changed clearly, whatever its own limit is.
    private String clearFrom(List<Known> known) {
        double points = known.stream()
                .mapToDouble(one -> one.scale().minimallyImportant())
                .min()
                .orElseThrow();
        return result.words().of("understand.change.clear", points);
    }

    /// Said of the scale on which people differ most: what shows there shows on the others too.
    private String needed(List<Known> known) {
        Known widest = known.stream().max(Comparator.comparingDouble(Known::sd)).orElseThrow();
        return new KnowWords(result.words())
                .needed(new KnowWords.Sight(
                        widest.sd(),
                        VisibleChange.answersEach(
                                widest.before().n(), widest.now().n()),
                        widest.scale().minimallyImportant(),
                        result.shown().release().eligible()));
    }

    private String finding(List<Known> known, int before) {
        List<Known> clear = known.stream()
                .filter(one -> verdict(one) == Change.Verdict.CLEAR)
                .toList();
        if (clear.isEmpty()) return result.words().of("understand.change.none", before);
        if (clear.size() > 1) return result.words().of("understand.change.several", before);
        String direction = clear.getFirst().change().delta() > 0 ? "up" : "down";
        return result.words()
                .of(
                        "understand.change." + direction,
                        result.name(clear.getFirst().scale()),
                        before);
    }

    private static Change.Verdict verdict(Known one) {
        return one.change().verdict(one.scale().minimallyImportant());
    }

    Figure.Changes.Row row(Known one) {
        Words words = result.words();
        double before = one.before().told(one.before().mean());
        double now = one.now().told(one.now().mean());
        long points = Math.round(now) - Math.round(before);
        String direction = points > 0 ? "understand.by.up" : points < 0 ? "understand.by.down" : "understand.by.same";
        String by = words.of(direction, Math.abs(points));
        String verdict = words.of("understand.verdict." + verdict(one));
        String name = result.name(one.scale());
        String sure = new ChangeWords(words).of(one.change(), one.scale());
        return new Figure.Changes.Row(
                name,
                by,
                verdict,
                sure,
                before,
                now,
                words.of("understand.change.spoken", name, Percent.whole(before), Percent.whole(now), by, verdict) + " "
                        + sure);
    }
}
