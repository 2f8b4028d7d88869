package dk.spirekraft.bench.library;

import dk.spirekraft.psychometrics.CronbachAlpha;
import dk.spirekraft.psychometrics.IntraclassCorrelation;
import dk.spirekraft.psychometrics.Moments;
import dk.spirekraft.psychometrics.RandomIntercept;
import dk.spirekraft.psychometrics.ScaleFigures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What R found in the same million people. A benchmark that computes anything else is not worth its seconds, so it
/// stops. Feldt's intervals are left to `LargeCaseReferenceTest`, since R's own are too narrow here.
record CheckSums(String json) {

    private static final Path FILE = Path.of("reference-data", "big_1e6.json");

    static CheckSums ofAMillion() {
        try {
            return new CheckSums(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException("Start it in the folder of the project, where " + FILE + " is", e);
        }
    }

    /// @param figures of all scales
    /// @throws IllegalStateException for the first figure that is not R's
    void verify(List<ScaleFigures> figures) {
        counts("item_counts_item0", figures.getFirst().items().get(0).counts());
        counts("item_counts_item4", figures.getFirst().items().get(4).counts());
        each("scored", figures, of -> moments(of).n());
        each(
                "sum_scores",
                figures,
                of -> moments(of).mean().orElseThrow() * moments(of).n());
        each("alpha", figures, of -> alpha(of).alpha());
        each("n_complete", figures, of -> alpha(of).n());
        each("icc1", figures, of -> differences(of).icc1());
        each("icc2", figures, of -> differences(of).icc2().orElseThrow());
        each("mu", figures, of -> model(of).mu());
        each("tau2", figures, of -> model(of).between());
        each("sigma2", figures, of -> model(of).within());
        each("mean", figures, of -> of.workplaces().mean()[0]);
        each("team0_mean", figures, of -> of.teams().mean()[0]);
    }

    private static Moments moments(ScaleFigures figures) {
        return Moments.of(figures.scores());
    }

    private static CronbachAlpha alpha(ScaleFigures figures) {
        return figures.alpha().orElseThrow();
    }

    private static IntraclassCorrelation differences(ScaleFigures figures) {
        return figures.differences().orElseThrow();
    }

    private static RandomIntercept model(ScaleFigures figures) {
        return RandomIntercept.fit(figures.workplaces()).orElseThrow();
    }

    private void counts(String name, int[] counts) {
        equal(name, Arrays.stream(counts).asDoubleStream().toArray());
    }

    private void each(String name, List<ScaleFigures> figures, ToDoubleFunction<ScaleFigures> figure) {
        equal(name, figures.stream().mapToDouble(figure).toArray());
    }

    private void equal(String name, double[] ours) {
        double[] expected = numbers(name);
        boolean same = ours.length == expected.length
                && IntStream.range(0, ours.length)
                        .allMatch(i -> Math.abs(ours[i] - expected[i]) <= 1e-7 * Math.abs(expected[i]));
        if (!same)
            throw new IllegalStateException(
                    "R has %s for %s, but got %s".formatted(Arrays.toString(expected), name, Arrays.toString(ours)));
    }

    private double[] numbers(String name) {
        var list = Pattern.compile("\"" + name + "\": \\[([^\\[\\]{}]*)]").matcher(json);
        if (!list.find()) throw new IllegalStateException("There are no numbers named " + name);
        return Arrays.stream(list.group(1).split(","))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
