package dk.spirekraft.cli;

import dk.spirekraft.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How the answers to each item are spread.
@Command(
        name = "describe",
        mixinStandardHelpOptions = true,
        description = "Counts per answer, lowest first, and how many are missing.",
        footer =
                "Example: spirekraft describe reference-data/bhr2000.csv --questionnaire reference-data/bhr2000.questionnaire.yaml")
final class Describe implements Runnable {

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private AnswerFile file;

    @Option(names = "--json", description = "one object per item")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private record Line(String unit, String item, int[] counts) {}

    @Override
    public void run() {
        Questionnaire asked = file.asked();
        Map<String, int[][]> groups = new TreeMap<>();
        groups.put("", fresh(asked));
        file.read(
                asked,
                (unit, categories) -> {
                    count(groups.computeIfAbsent("", name -> fresh(asked)), categories);
                    if (file.hasUnits())
                        count(groups.computeIfAbsent(unit.isEmpty() ? "-" : unit, name -> fresh(asked)), categories);
                },
                spec.commandLine().getErr());
        print(lines(asked, groups));
    }

    private static List<Line> lines(Questionnaire asked, Map<String, int[][]> groups) {
        List<Line> lines = new ArrayList<>();
        groups.forEach((unit, counts) -> {
            for (int i = 0; i < counts.length; i++)
                lines.add(new Line(unit, asked.items().get(i).id(), counts[i]));
        });
        return lines;
    }

    private void print(List<Line> lines) {
        var out = spec.commandLine().getOut();
        if (json) out.println(Json.array(lines.stream().map(Describe::object).toList()));
        else lines.forEach(line -> out.println(text(line)));
    }

    /// One row per item; the first column counts the missing.
    private static int[][] fresh(Questionnaire asked) {
        return new int[asked.items().size()][asked.scale().size() + 1];
    }

    private static void count(int[][] counts, int[] categories) {
        for (int i = 0; i < categories.length; i++) counts[i][categories[i]]++;
    }

    private static String text(Line line) {
        String counts = IntStream.range(1, line.counts().length)
                .mapToObj(category -> "%7d".formatted(line.counts()[category]))
                .collect(Collectors.joining());
        return "%-12s %-20s%s  missing %d".formatted(line.unit(), line.item(), counts, line.counts()[0]);
    }

    private static String object(Line line) {
        var object = new Json().add("unit", line.unit()).add("item", line.item());
        IntStream.range(1, line.counts().length)
                .forEach(category -> object.add("c" + category, line.counts()[category]));
        return object.add("missing", line.counts()[0]).toString();
    }
}
