package dk.spirekraft.cli.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What kind of figure is asked for. Only the first three are sums over answers.
public enum Statistic {
    /// Mean, sum, scale mean, weighted mean.
    MEAN("mean", "means", "average", "sum", "total", "score", "index"),
    /// How many, or which share, chose each answer or class of answers, or answered at all.
    COUNTS(
            "count",
            "counts",
            "distribution",
            "histogram",
            "share",
            "shares",
            "percent",
            "percentage",
            "percentages",
            "frequency",
            "frequencies",
            "rate",
            "response",
            "classes",
            "proportion"),
    /// The mean in one wave less that in another.
    CHANGE("change", "difference", "diff", "delta"),
    /// How much people differ, or items hang together.
    SPREAD("sd", "deviation", "variance", "var", "spread", "alpha", "omega", "agreement", "rwg"),
    /// Anything else, which was never part of a plan: extremes, medians, links, free text.
    UNPLANNED;

    private static final Set<String> NEVER = Set.of(
            "min",
            "max",
            "minimum",
            "maximum",
            "range",
            "extreme",
            "extremes",
            "median",
            "quantile",
            "percentile",
            "mode",
            "correlation",
            "regression",
            "rank",
            "list",
            "text",
            "comment",
            "comments",
            "individual",
            "row",
            "rows",
            "microdata",
            "paired",
            "improved",
            "worsened",
            "cross",
            "crosstab",
            "joint");

    private final Set<String> words;

    Statistic(String... words) {
        this.words = Set.of(words);
    }

    /// What a file calls it; what nobody has heard of is unplanned.
    public static Statistic named(String name) {
        Set<String> said =
                Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z]+")).collect(Collectors.toSet());
        if (said.stream().anyMatch(NEVER::contains)) return UNPLANNED;
        return List.of(SPREAD, CHANGE, COUNTS, MEAN).stream()
                .filter(statistic -> said.stream().anyMatch(statistic.words::contains))
                .findFirst()
                .orElse(UNPLANNED);
    }

    /// True if a combination with other figures can be reckoned by adding.
    boolean isSum() {
        return this == MEAN || this == COUNTS || this == CHANGE;
    }
}
