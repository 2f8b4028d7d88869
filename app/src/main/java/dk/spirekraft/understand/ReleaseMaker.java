package dk.spirekraft.understand;

import dk.spirekraft.disclosure.Clip;
import dk.spirekraft.disclosure.Histogram;
import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.Showable;
import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.measure.microdata.AnswerSheets;
import dk.spirekraft.psychometrics.Agreement;
import dk.spirekraft.psychometrics.AverageDeviation;
import dk.spirekraft.psychometrics.Moments;
import dk.spirekraft.questionnaire.AnswerScale;
import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release.ItemCell;
import dk.spirekraft.understand.Release.KnownSpread;
import dk.spirekraft.understand.Release.ScaleCell;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// Makes a release from answer sheets: the whole school is one atom, every histogram is clipped, and what is shown
/// depends on counts alone (ADR 0004).
final class ReleaseMaker {

    /// The version of these rules, kept with each release.
    static final int VERSION = 2;

    private final Questionnaire asked;
    private final AnswerSheets sheets;
    private final MinGroupSize least;
    private final Function<Scale, KnownSpread> knownSpread;
    private final Map<String, Histogram> histograms;
    private final Map<String, PersonScores> scored = new HashMap<>();

    /// @param knownSpread the spread to use for a scale with fewer than 30 scores
    ReleaseMaker(
            Questionnaire asked, AnswerSheets sheets, MinGroupSize least, Function<Scale, KnownSpread> knownSpread) {
        this.asked = asked;
        this.sheets = sheets;
        this.least = least;
        this.knownSpread = knownSpread;
        this.histograms = histograms();
        for (Scale scale : asked.scales()) scored.put(scale.id(), PersonScores.of(asked, sheets, scale));
    }

    Release release(Optional<Integer> eligible) {
        int answered = sheets.sheets().size();
        return new Release(
                VERSION,
                answered,
                eligible.map(could -> Math.max(could, answered)),
                least.answers(),
                asked.scales().stream().map(this::scale).toList(),
                asked.items().stream().map(this::item).toList());
    }

    private Map<String, Histogram> histograms() {
        Map<String, Histogram> clipped = new LinkedHashMap<>();
        for (Item item : asked.items()) clipped.put(item.id(), Clip.of(raw(item)));
        return clipped;
    }

    private Histogram raw(Item item) {
        AnswerScale answers = asked.scale();
        int column = sheets.items().indexOf(item.id());
        int[] counts = new int[answers.size()];
        for (short[] sheet : sheets.sheets()) if (sheet[column] != 0) counts[sheet[column] - 1]++;
        return new Histogram(Arrays.stream(counts).boxed().toList());
    }

    private ItemCell item(Item item) {
        Histogram shown = clipped(item.id());
        Showable allowed = Showable.of(shown.n(), least);
        if (allowed == Showable.NOTHING) return new ItemCell.Suppressed(item.id(), Suppression.TOO_FEW);
        double mean = (item.reverse() ? shown.reversed() : shown).meanPoints();
        List<Integer> counts = allowed.includes(Showable.DISTRIBUTION) ? shown.counts() : shown.threeClasses();
        return new ItemCell.Published(item.id(), shown.n(), counts, mean);
    }

    private Histogram clipped(String item) {
        return Optional.ofNullable(histograms.get(item)).orElseThrow();
    }

    /// The mean of clipped item means; suppressed where too few answered too many of its items.
    private ScaleCell scale(Scale scale) {
        var scores = Optional.ofNullable(scored.get(scale.id())).orElseThrow();
        List<Item> shown = scale.items().stream()
                .flatMap(id -> asked.item(id).stream())
                .filter(item -> least.allows(clipped(item.id()).n()))
                .toList();
        if (!least.allows(scores.count()) || shown.size() < scale.minimumAnswered())
            return new ScaleCell.Suppressed(scale.id(), Suppression.TOO_FEW);
        double mean = shown.stream().mapToDouble(this::mean).average().orElseThrow();
        boolean own = Showable.of(scores.count(), least).includes(Showable.SPREAD);
        OptionalDouble sd = scores.moments().sd();
        KnownSpread spread = own && sd.isPresent() && sd.getAsDouble() > 0
                ? new KnownSpread(sd.getAsDouble(), KnownSpread.Source.OWN)
                : knownSpread.apply(scale);
        return new ScaleCell.Published(
                scale.id(),
                scores.count(),
                mean,
                spread,
                own ? scores.alpha() : Optional.empty(),
                own ? scores.omega() : Optional.empty(),
                agreement(scale, scores.count(), shown));
    }

    /// How alike people answer the items that ten or more answered: the mean of their deviations, from clipped
    /// histograms.
    private Optional<Agreement> agreement(Scale scale, int n, List<Item> shown) {
        List<Histogram> told = shown.stream()
                .map(item -> clipped(item.id()))
                .filter(one -> Showable.of(one.n(), least).includes(Showable.DISTRIBUTION))
                .toList();
        boolean enough = Showable.of(n, least).includes(Showable.DISTRIBUTION);
        if (!enough || told.size() < scale.minimumAnswered()) return Optional.empty();
        double steps = told.stream()
                .mapToDouble(one -> AverageDeviation.of(one.counts().stream()
                                .mapToInt(Integer::intValue)
                                .toArray())
                        .orElseThrow()
                        .steps())
                .average()
                .orElseThrow();
        return Optional.of(Agreement.of(steps, asked.scale().size()));
    }

    private double mean(Item item) {
        Histogram shown = clipped(item.id());
        return (item.reverse() ? shown.reversed() : shown).meanPoints();
    }

    /// The person scores of a scale: what the pooled spread is fed with, and no page ever.
    Moments scores(Scale scale) {
        return Optional.ofNullable(scored.get(scale.id())).orElseThrow().moments();
    }
}
