package dk.spirekraft.cli;

import dk.spirekraft.psychometrics.CronbachAlpha;
import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.psychometrics.Mean;
import dk.spirekraft.psychometrics.MeanInterval;
import dk.spirekraft.psychometrics.Spread;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Scale means of persons with their intervals, for all and by unit.
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Scale means (0 to 100) of person scores, with the 95 % interval of how the workplace works.",
        footer =
                "Example: spirekraft score reference-data/bhr2000.csv --questionnaire reference-data/bhr2000.questionnaire.yaml --unit GRP")
final class Score implements Runnable {

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private AnswerFile file;

    @Option(names = "--json", description = "full precision, one object")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /// One scale of one group.
    private record Line(String unit, String scale, Scores scores) {}

    @Override
    public void run() {
        Questionnaire asked = file.asked();
        Map<String, List<Scores>> groups = new TreeMap<>();
        groups.put("", fresh(asked));
        file.read(
                asked,
                (unit, categories) -> {
                    take(groups, "", categories, asked);
                    if (file.hasUnits()) take(groups, unit.isEmpty() ? "-" : unit, categories, asked);
                },
                spec.commandLine().getErr());
        List<Line> lines = new ArrayList<>();
        groups.forEach((unit, scores) -> {
            for (int i = 0; i < scores.size(); i++)
                lines.add(new Line(unit, asked.scales().get(i).id(), scores.get(i)));
        });
        print(lines);
    }

    private static List<Scores> fresh(Questionnaire asked) {
        return asked.scales().stream()
                .map((Scale scale) -> new Scores(asked, scale))
                .toList();
    }

    private static void take(Map<String, List<Scores>> groups, String unit, int[] categories, Questionnaire asked) {
        groups.computeIfAbsent(unit, name -> fresh(asked)).forEach(scores -> scores.take(categories));
    }

    private void print(List<Line> lines) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.array(lines.stream().map(Score::object).toList()));
            return;
        }
        out.printf("%-12s %-20s %7s %6s %15s %6s %6s%n", "unit", "scale", "n", "mean", "95 % interval", "SD", "alpha");
        lines.forEach(line -> out.println(text(line)));
    }

    private static Optional<Interval> interval(Scores scores) {
        var moments = scores.moments();
        if (moments.sd().isEmpty()) return Optional.empty();
        int n = Math.toIntExact(moments.n());
        return Optional.of(MeanInterval.process(
                new Mean(
                        moments.mean().orElseThrow(), n, Spread.own(moments.sd().getAsDouble(), n)),
                .95));
    }

    private static String text(Line line) {
        var moments = line.scores().moments();
        if (moments.mean().isEmpty()) return "%-12s %-20s %7d".formatted(line.unit(), line.scale(), 0);
        return String.format(
                Locale.ROOT,
                "%-12s %-20s %7d %6.1f %15s %6s %6s",
                line.unit(),
                line.scale(),
                moments.n(),
                moments.mean().getAsDouble(),
                interval(line.scores())
                        .map(range -> String.format(Locale.ROOT, "%.1f to %.1f", range.low(), range.high()))
                        .orElse("one answer"),
                moments.sd().isPresent()
                        ? String.format(Locale.ROOT, "%.1f", moments.sd().getAsDouble())
                        : "",
                line.scores()
                        .alpha()
                        .map(alpha -> String.format(Locale.ROOT, "%.3f", alpha.alpha()))
                        .orElse(""));
    }

    private static String object(Line line) {
        var moments = line.scores().moments();
        var object =
                new Json().add("unit", line.unit()).add("scale", line.scale()).add("n", moments.n());
        moments.mean().ifPresent(mean -> object.add("mean", mean));
        moments.sd().ifPresent(sd -> object.add("sd", sd));
        interval(line.scores())
                .ifPresent(range -> object.add("low", range.low()).add("high", range.high()));
        Optional<CronbachAlpha> alpha = line.scores().alpha();
        alpha.ifPresent(found -> object.add("alpha", found.alpha())
                .add("alphaLow", found.interval().low())
                .add("alphaHigh", found.interval().high()));
        return object.toString();
    }
}
