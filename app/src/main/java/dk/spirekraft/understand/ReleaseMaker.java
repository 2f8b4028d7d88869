package dk.spirekraft.understand;

import dk.spirekraft.disclosure.Clip;
import dk.spirekraft.disclosure.Histogram;
import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.Showable;
import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.psychometrics.Agreement;
import dk.spirekraft.psychometrics.AverageDeviation;
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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes a release from answer sheets: every figure is a sum of clipped atoms, and what is shown depends on counts
/// alone (ADR 0004, ADR 0022).
final class ReleaseMaker {

    /// The version of these rules, kept with each release.
    static final int VERSION = 7;

    private final Questionnaire asked;
    private final FrozenAnswers answers;
    private final Minimums minimums;
    private final Function<Scale, KnownSpread> knownSpread;
    private final Map<String, Histogram> histograms;
    private final Map<String, PersonScores> scored = new HashMap<>();

    /// @param knownSpread the spread to use for a scale with fewer than 30 scores
    ReleaseMaker(
            Questionnaire asked, FrozenAnswers answers, MinGroupSize least, Function<Scale, KnownSpread> knownSpread) {
        this.asked = asked;
        this.answers = answers;
        this.minimums = new Minimums(asked, least);
        this.knownSpread = knownSpread;
        this.histograms = histograms();
        var clipped = ClippedSheets.of(answers, asked.scale().size());
        for (Scale scale : asked.scales()) scored.put(scale.id(), PersonScores.of(asked, clipped, scale));
    }

    /// @param eligible how many could answer; unknown for answers gathered elsewhere
    /// @param groups what may be told apart, by the numbers of its piles; none where there is but one
    Release release(Optional<Integer> eligible, Map<Set<Integer>, Gate.Units> groups) {
        int answered = answers.sheets().sheets().size();
        return new Release(
                VERSION,
                answered,
                eligible.map(could -> Math.max(could, answered)),
                minimums.least().answers(),
                asked.scales().stream().map(this::scale).toList(),
                asked.items().stream().map(this::item).toList(),
                groups.size() < 2
                        ? List.of()
                        : groups.entrySet().stream()
                                .map(group -> group(group.getKey(), group.getValue(), eligible.isPresent()))
                                .toList(),
                Optional.empty());
    }

    private Release.GroupCell group(Set<Integer> piles, Gate.Units units, boolean isEligibleKnown) {
        int answered = answers.sent(piles);
        return new Release.GroupCell(
                units.names(),
                answered,
                isEligibleKnown ? Optional.of(Math.max(answered, units.eligible())) : Optional.empty(),
                asked.scales().stream().map(scale -> scaleOf(piles, scale)).toList());
    }

    /// A scale of one atom, where each of its items is told of that same atom.
    private ScaleCell scaleOf(Set<Integer> piles, Scale scale) {
        if (scale.items().stream().anyMatch(this::isGuessable))
            return new ScaleCell.Suppressed(scale.id(), Suppression.GUESSABLE);
        boolean told = scale.items().stream().allMatch(item -> answers.of(item).contains(piles));
        if (!told) return new ScaleCell.Suppressed(scale.id(), Suppression.PROTECTED);
        List<Item> items =
                scale.items().stream().flatMap(id -> asked.item(id).stream()).toList();
        List<Histogram> clipped =
                items.stream().map(item -> Clip.of(raw(item, piles))).toList();
        int n = clipped.stream().mapToInt(Histogram::n).min().orElse(0);
        double mean = 0;
        for (int i = 0; i < items.size(); i++) mean += points(items.get(i), clipped.get(i)) / items.size();
        return new ScaleCell.Published(
                scale.id(), n, mean, knownSpread.apply(scale), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static double points(Item item, Histogram shown) {
        return (item.reverse() ? shown.reversed() : shown).meanPoints();
    }

    private Map<String, Histogram> histograms() {
        Map<String, Histogram> clipped = new LinkedHashMap<>();
        for (Item item : asked.items())
            clipped.put(
                    item.id(),
                    answers.of(item.id()).stream()
                            .map(atom -> Clip.of(raw(item, atom)))
                            .reduce(Histogram::plus)
                            .orElseGet(() -> raw(item, Set.of())));
        return clipped;
    }

    private Histogram raw(Item item, Set<Integer> piles) {
        return new Histogram(
                Arrays.stream(answers.counts(item.id(), piles, asked.scale().size()))
                        .boxed()
                        .toList());
    }

    private boolean isGuessable(String item) {
        return answers.of(item).isEmpty() && why(item) == Suppression.GUESSABLE;
    }

    /// Nothing of it is told: too few answered, or somebody could be guessed with what was told before.
    private Suppression why(String item) {
        boolean few = !minimums.of(item)
                .allows(answers.answered(item, Set.copyOf(answers.sheets().piles())));
        return few ? Suppression.TOO_FEW : Suppression.GUESSABLE;
    }

    private ItemCell item(Item item) {
        Histogram shown = clipped(item.id());
        Showable allowed = Showable.of(shown.n(), minimums.of(item.id()));
        if (allowed == Showable.NOTHING) return new ItemCell.Suppressed(item.id(), why(item.id()));
        double mean = points(item, shown);
        boolean whole = allowed.includes(Showable.DISTRIBUTION);
        List<Integer> counts = whole ? shown.counts() : shown.threeClasses();
        return new ItemCell.Published(
                item.id(), shown.n(), counts, mean, whole ? unanswered(item.id(), shown.n()) : Optional.empty());
    }

    /// Told only where the item is told of all sheets, whose number is told too: else it would tell how many sent one
    /// where nothing may be told (ADR 0030).
    private Optional<Integer> unanswered(String item, int n) {
        Set<Integer> all = Set.copyOf(answers.sheets().piles());
        boolean areAllTold = answers.of(item).stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet())
                .containsAll(all);
        return areAllTold ? Optional.of(answers.sheets().sheets().size() - n) : Optional.empty();
    }

    private Histogram clipped(String item) {
        return Optional.ofNullable(histograms.get(item)).orElseThrow();
    }

    /// The mean of clipped item means; suppressed where too few answered too many of its items.
    private ScaleCell scale(Scale scale) {
        var scores = Optional.ofNullable(scored.get(scale.id())).orElseThrow();
        MinGroupSize least = minimums.of(scale);
        List<Item> shown = scale.items().stream()
                .flatMap(id -> asked.item(id).stream())
                .filter(item -> minimums.of(item.id()).allows(clipped(item.id()).n()))
                .toList();
        if (!least.allows(scores.count())) return new ScaleCell.Suppressed(scale.id(), Suppression.TOO_FEW);
        // On a part of its items a scale would be another one than before.
        if (scale.items().stream().anyMatch(this::isGuessable))
            return new ScaleCell.Suppressed(scale.id(), Suppression.GUESSABLE);
        if (shown.size() < scale.minimumAnswered()) return new ScaleCell.Suppressed(scale.id(), Suppression.TOO_FEW);
        double mean = shown.stream().mapToDouble(this::mean).average().orElseThrow();
        boolean own = Showable.of(scores.count(), least).includes(Showable.SPREAD);
        KnownSpread spread = own
                ? new KnownSpread(Math.max(scores.sd(), least(scale, scores.count())), KnownSpread.Source.OWN)
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
                .filter(one -> Showable.of(one.n(), minimums.least()).includes(Showable.DISTRIBUTION))
                .toList();
        boolean enough = Showable.of(n, minimums.least()).includes(Showable.DISTRIBUTION);
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

    /// The spread of so many who answer alike but for one, who differs by one step in one item: where all did, nobody
    /// knows that the next would too. The source hangs on the number alone.
    private double least(Scale scale, int n) {
        double step = 100.0 / (asked.scale().size() - 1) / scale.items().size();
        return step / Math.sqrt(n);
    }

    private double mean(Item item) {
        return points(item, clipped(item.id()));
    }
}
