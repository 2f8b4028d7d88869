package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.Row;
import dk.spirekraft.cli.print.TextTable;
import dk.spirekraft.cli.print.Words;
import dk.spirekraft.psychometrics.GroupMoments;
import dk.spirekraft.psychometrics.RunChart;
import java.util.List;
import java.util.stream.IntStream;

/// One run chart.
///
/// @param labels of the points, in order
/// @param means one per label; a point without answers is left out
record Charted(String group, String measure, List<String> labels, GroupMoments means) {

    Charted {
        labels = List.copyOf(labels);
    }

    void add(Report report, Words words) {
        int[] points =
                IntStream.range(0, labels.size()).filter(i -> means.n()[i] > 0).toArray();
        RunChart.of(IntStream.of(points).mapToDouble(i -> means.mean()[i]).toArray())
                .found()
                .ifPresent(chart -> {
                    for (int point : points) report.section("points").add(point(point));
                    report.section("charts").add(row(chart));
                    say(report, words, chart, points);
                });
    }

    private Row point(int point) {
        return new Row()
                .text("group", group)
                .text("measure", measure)
                .text("wave", labels.get(point))
                .count("n", means.n()[point])
                .number("value", means.mean()[point]);
    }

    private Row row(RunChart chart) {
        Row row = new Row()
                .text("group", group)
                .text("measure", measure)
                .count("points", chart.points())
                .number("centre", chart.centre())
                .count("useful", chart.useful())
                .count("longestRun", chart.longestRun())
                .count("crossings", chart.crossings());
        if (chart.useful() > 0)
            row.count("longestUsualRun", RunChart.longestUsualRun(chart.useful()))
                    .count("fewestUsualCrossings", RunChart.fewestUsualCrossings(chart.useful()));
        return row.flag("hasLongRun", chart.hasLongRun())
                .flag("hasFewCrossings", chart.hasFewCrossings())
                .text("verdict", chart.verdict().name());
    }

    private void say(Report report, Words words, RunChart chart, int[] points) {
        report.line(group.isEmpty() ? measure : group + ", " + measure);
        var table = new TextTable(1, words.of("point"), words.of("n"), words.of("value"), words.of("side"));
        for (int point : points) {
            int side = Double.compare(means.mean()[point], chart.centre());
            table.add(
                    labels.get(point),
                    String.valueOf(means.n()[point]),
                    words.points(means.mean()[point]),
                    words.of(side == 0 ? "side.on" : side < 0 ? "side.below" : "side.above"));
        }
        report.table(table);
        report.line(words.of(
                "runchart.centre",
                words.points(chart.centre()),
                chart.useful(),
                chart.longestRun(),
                chart.crossings()));
        report.line(words.of(chart.verdict()));
        report.line("");
    }
}
