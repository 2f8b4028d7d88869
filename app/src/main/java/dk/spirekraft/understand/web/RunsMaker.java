package dk.spirekraft.understand.web;

import dk.spirekraft.psychometrics.RunChart;
import dk.spirekraft.understand.Pulses;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.modulith.NamedInterface;

/// Draws a row of small measurements, and says only whether it has moved. Under ten useful points it says that it is
/// too early.
@NamedInterface("runs")
public record RunsMaker(Words words) {

    private static final double TOP = 12;
    private static final double HEIGHT = 140;
    private static final double LEFT = 3;
    private static final double WIDTH = 94;

    /// @return empty without any point
    public Optional<Figure.Runs> of(Figure.Head head, Pulses pulses) {
        double[] values = pulses.all().stream().mapToDouble(Pulses.Pulse::value).toArray();
        return RunChart.of(values).found().map(chart -> {
            List<Figure.Runs.Point> points = IntStream.range(0, values.length)
                    .mapToObj(i -> point(pulses, i))
                    .toList();
            return new Figure.Runs(
                    head,
                    points,
                    y(pulses, chart.centre()),
                    words.number(chart.centre(), 1),
                    verdict(chart),
                    RunChart.RULES,
                    words.of("understand.run.spoken", points.size(), words.number(chart.centre(), 1)));
        });
    }

    private Figure.Runs.Point point(Pulses pulses, int i) {
        Pulses.Pulse pulse = pulses.all().get(i);
        double x = LEFT + WIDTH * i / Math.max(1, pulses.all().size() - 1);
        return new Figure.Runs.Point(
                x, y(pulses, pulse.value()), words.date(pulse.day()), words.number(pulse.value(), 1));
    }

    private static double y(Pulses pulses, double value) {
        return TOP + HEIGHT * (pulses.highest() - value) / (pulses.highest() - pulses.lowest());
    }

    /// By Anhøj's two rules, in words.
    String verdict(RunChart chart) {
        String verdict = words.of("understand.run." + chart.verdict());
        if (chart.verdict() != RunChart.Verdict.SHIFT) return verdict;
        String why = chart.hasLongRun()
                ? words.of("understand.run.long", chart.longestRun(), RunChart.longestUsualRun(chart.useful()))
                : words.of(
                        "understand.run.crossings", chart.crossings(), RunChart.fewestUsualCrossings(chart.useful()));
        return verdict + " " + why;
    }
}
