package dk.spirekraft.cli.scenario;

import dk.spirekraft.disclosure.AtomHistograms;
import dk.spirekraft.disclosure.Cell;
import dk.spirekraft.disclosure.Column;
import dk.spirekraft.disclosure.Decision;
import dk.spirekraft.disclosure.Histogram;
import dk.spirekraft.disclosure.Planner;
import dk.spirekraft.disclosure.Showable;
import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.disclosure.audit.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What the libraries publish of a scenario: first all decisions, by membership and missingness alone, then all
/// figures, from the clipped histograms of the atoms that the decisions left.
public final class Publication {

    private final Scenario scenario;
    private final Planner planner = new Planner();
    private final Map<Column, Integer> codes = new HashMap<>();
    private final AtomHistograms histograms;

    private Publication(Scenario scenario) {
        this.scenario = scenario;
        scenario.codes().forEach((answer, count) -> codes.merge(answer.column(), count, Math::max));
        this.histograms = new AtomHistograms((column, people) -> {
            int[] counts = new int[codes(column)];
            people.rows().forEach(row -> counts[scenario.truth().getOrDefault(new Answer(row, column), 0)]++);
            return new Histogram(IntStream.of(counts).boxed().toList());
        });
    }

    /// One figure per request, in their order.
    public static List<Figure> of(Scenario scenario) {
        var publication = new Publication(scenario);
        List<Optional<Suppression>> decided =
                scenario.requests().stream().map(publication::decide).toList();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < decided.size(); i++) {
            Request request = scenario.requests().get(i);
            figures.add(decided.get(i)
                    .<Figure>map(reason -> new Figure.Hidden(request, reason))
                    .orElseGet(() -> publication.figure(request)));
        }
        return figures;
    }

    /// Kinds that are not shown are never planned, so that they take no other group's place.
    private Optional<Suppression> decide(Request request) {
        if (!isPlanned(request)) return Optional.of(Suppression.NOT_PLANNED);
        if (request.statistic() == Statistic.SPREAD && !showable(request).includes(Showable.SPREAD))
            return Optional.of(Suppression.TOO_FEW);
        return request.group(scenario.least())
                .map(planner::decide)
                .map(Decision::suppression)
                .orElse(Optional.of(Suppression.TOO_FEW));
    }

    private boolean isPlanned(Request request) {
        Set<Column> columns = columns(request);
        if (columns.stream().anyMatch(column -> codes(column) < 2 || codes(column) > 11)) return false;
        return switch (request.statistic()) {
            case MEAN, SPREAD -> request.weights().values().stream().allMatch(weight -> weight >= 0);
            case COUNTS -> columns.stream().map(this::codes).distinct().count() <= 1;
            case CHANGE -> Change.of(request).isPresent();
            case UNPLANNED -> false;
        };
    }

    private static Set<Column> columns(Request request) {
        Set<Column> columns = new HashSet<>();
        request.weights().keySet().forEach(answer -> columns.add(answer.column()));
        return columns;
    }

    private int codes(Column column) {
        return codes.getOrDefault(column, 0);
    }

    private Showable showable(Request request) {
        return Showable.of(n(request), scenario.least());
    }

    private static int n(Request request) {
        Map<Column, Integer> n = new LinkedHashMap<>();
        request.weights().keySet().forEach(answer -> n.merge(answer.column(), 1, Integer::sum));
        return n.values().stream().min(Comparator.naturalOrder()).orElse(0);
    }

    private Figure figure(Request request) {
        int n = n(request);
        int decimals = showable(request).includes(Showable.DISTRIBUTION) ? 1 : 0;
        return switch (request.statistic()) {
            case MEAN -> new Figure.Number(request, n, mean(request.cells()), decimals);
            case CHANGE -> {
                Change change = Change.of(request).orElseThrow();
                yield new Figure.Number(request, n, mean(change.after()) - mean(change.before()), decimals);
            }
            case SPREAD -> new Figure.Number(request, n, spread(counts(request)), 1);
            case COUNTS -> counted(request, n, counts(request));
            case UNPLANNED -> new Figure.Hidden(request, Suppression.NOT_PLANNED);
        };
    }

    /// The mean over columns of the weighted mean of their cells, in points.
    private double mean(Map<Cell, Long> cells) {
        Map<Column, double[]> sums = new LinkedHashMap<>();
        cells.forEach((cell, weight) -> {
            Histogram shown = histograms.shown(planner.partition(), cell);
            double[] sum = sums.computeIfAbsent(cell.column(), fresh -> new double[2]);
            sum[0] += weight * shown.n() * shown.meanPoints();
            sum[1] += weight * shown.n();
        });
        return sums.values().stream()
                .mapToDouble(sum -> sum[0] / sum[1])
                .average()
                .orElseThrow();
    }

    private Histogram counts(Request request) {
        return request.cells().keySet().stream()
                .map(cell -> histograms.shown(planner.partition(), cell))
                .reduce(Histogram::plus)
                .orElseThrow();
    }

    private Figure counted(Request request, int n, Histogram shown) {
        int codes = shown.counts().size();
        boolean isFine = codes == 2 || showable(request).includes(Showable.DISTRIBUTION);
        boolean areAsked = !request.categories().isEmpty()
                && (isFine || request.categories().stream().allMatch(category -> isCoarse(category, codes)));
        if (areAsked) return new Figure.Counts(request, n, together(request, shown), Figure.Classes.ASKED);
        if (isFine) return new Figure.Counts(request, n, shown.counts(), Figure.Classes.EACH);
        return new Figure.Counts(request, n, shown.threeClasses(), Figure.Classes.THREE);
    }

    /// True if it doesn't divide what lies under the middle, nor what lies over it.
    private static boolean isCoarse(Set<Integer> category, int codes) {
        long under = category.stream().filter(code -> 2 * code < codes - 1).count();
        long over = category.stream().filter(code -> 2 * code > codes - 1).count();
        int half = codes / 2;
        return (under == 0 || under == half) && (over == 0 || over == half);
    }

    private static List<Integer> together(Request request, Histogram shown) {
        return request.categories().stream()
                .map(category -> category.stream()
                        .filter(code -> code >= 0 && code < shown.counts().size())
                        .mapToInt(shown.counts()::get)
                        .sum())
                .toList();
    }

    private static double spread(Histogram shown) {
        double step = 100.0 / (shown.counts().size() - 1);
        double mean = shown.meanPoints();
        double squares = 0;
        for (int code = 0; code < shown.counts().size(); code++)
            squares += shown.counts().get(code) * Math.pow(code * step - mean, 2);
        return Math.sqrt(squares / (shown.n() - 1));
    }
}
