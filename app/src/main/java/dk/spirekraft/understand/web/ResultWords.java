package dk.spirekraft.understand.web;

import dk.spirekraft.disclosure.Clip;
import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release.ItemCell;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.understand.Results;
import dk.spirekraft.understand.RoundResults;
import dk.spirekraft.understand.Standing;
import dk.spirekraft.web.Words;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What all figures of one result need: its words, its school and what each scale is compared with.
///
/// @param beside where the scale lies among all of the round
/// @param address of the result, for its links
record ResultWords(
        Results.Shown shown,
        School school,
        Map<String, Double> references,
        Function<Scale, Optional<RoundResults.Beside>> beside,
        String address,
        Words words) {

    private static final double UNCERTAIN_UNDER = .6;

    /// Words that our own questionnaire has of its own, and others in general ones.
    String said(String what, Object... arguments) {
        boolean own = shown.questionnaire().scales().stream().anyMatch(scale -> scale.kind() == Scale.Kind.DIAMOND);
        return own ? words.of("understand.own." + what, arguments) : words.of("understand.other." + what, arguments);
    }

    /// Words for what a figure is compared with: the municipality, or for answers gathered elsewhere the others.
    String beside(String what, Object... arguments) {
        return shown.wave().imported()
                ? words.of("understand.others." + what, arguments)
                : words.of("understand.municipality." + what, arguments);
    }

    /// True where clipping can have changed a figure of so many: by the smallest atom it is a sum of.
    boolean mayBeClipped(int n) {
        return Clip.mayTouch(Math.min(n, shown.smallest()));
    }

    String name(Scale scale) {
        return scale.name().in(words.language().tag());
    }

    /// Where a scale's own page is.
    String address(Scale scale) {
        return (address.endsWith("/resultater") ? address : address + "/resultater") + "/" + scale.id();
    }

    /// The mean over the municipality's schools, where there is one.
    Optional<Double> reference(Scale scale) {
        return Optional.ofNullable(references.get(scale.id()));
    }

    /// How the school stands beside the others; empty where there is no reference.
    Optional<Standing> standing(Scale scale, ScaleCell.Published cell) {
        Interval own = cell.interval(.95);
        return reference(scale)
                .map(others -> beside.apply(scale)
                        .map(found -> Standing.of(found.place(), own, others))
                        .orElseGet(() -> Standing.of(own, others)));
    }

    /// Why a scale is not shown.
    String hidden(ScaleCell.Suppressed cell) {
        return hidden(cell.reason(), least(cell));
    }

    /// Why an item is not shown.
    String hidden(ItemCell.Suppressed cell) {
        return hidden(cell.reason(), shown.least(cell.item()));
    }

    private String hidden(Suppression reason, int least) {
        return words.of("understand.hidden." + reason, least);
    }

    /// From how many answers a scale is shown.
    int least(ScaleCell.Suppressed cell) {
        return shown.questionnaire()
                .scale(cell.scale())
                .map(shown::least)
                .orElse(shown.release().minGroupSize());
    }

    /// What the wave is called, such as "2. måling, marts 2027".
    String measurement() {
        return words.of("measure.wave.name", shown.wave().number(), month(shown.wave()));
    }

    /// The month by which a wave is known everywhere: that of its opening.
    String month(Wave wave) {
        return words.month(wave.opensAt().atZone(Words.ZONE).toLocalDate());
    }

    /// A wave by its month, and by its number too where the other is of the same month.
    String named(Wave wave, Wave beside) {
        String month = month(wave);
        return month.equals(month(beside)) ? words.of("measure.wave.name", wave.number(), month) : month;
    }

    /// Where a figure comes from; the word *uncertain* stands on it where fewer than 60 % answered.
    String source() {
        var release = shown.release();
        String month = month(shown.wave());
        String source = shown.listed()
                .map(could -> words.of(
                        release.answered() > could ? "understand.source.more" : "understand.source",
                        school.name(),
                        month,
                        release.answered(),
                        could))
                .orElseGet(() -> words.of("understand.source.imported", school.name(), month, release.answered()));
        boolean uncertain = release.eligible()
                .filter(could -> release.answered() < UNCERTAIN_UNDER * could)
                .isPresent();
        String note = mayBeClipped(release.answered()) && release.answered() >= release.minGroupSize()
                ? " " + words.of("understand.source.small")
                : "";
        return (uncertain ? words.of("understand.source.uncertain") + " " : "") + source + note;
    }

    Figure.Head head(String id, String finding, String measure) {
        return new Figure.Head(id, finding, measure, source());
    }

    /// The same for a figure that sets two waves side by side: both say how many answered.
    Figure.Head head(String id, String finding, String measure, Results.Earlier earlier) {
        String before = words.of(
                "understand.change.source",
                earlier.wave().number(),
                earlier.release().answered());
        return new Figure.Head(id, finding, measure, source() + " " + before);
    }
}
