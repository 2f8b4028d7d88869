package dk.spirekraft.bench.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// `bench/library` calls this with what to measure: `million`, `steps`, `models`, `school`, `disclosure`, `reading`,
/// `ballots` or `growth`. One line of a table for each figure; growth is drawn as well.
final class Library {

    private static final Path PLOT = Path.of("docs", "images", "growth.svg");

    private Library() {}

    /// @param benchmark class and method
    /// @param sheets for the benchmark's own parameter, 0 where it has none
    record Line(String label, String benchmark, long sheets) {
        Line(String label, String benchmark) {
            this(label, benchmark, 0);
        }
    }

    public static void main(String[] topics) throws RunnerException, IOException {
        System.out.println("| | median | lowest to highest | runs | processors busy with other things |");
        System.out.println("|---|---|---|---|---|");
        for (String topic : topics) {
            List<Measured> all = new ArrayList<>();
            for (Line line : lines(topic)) {
                Measured one = measure(line);
                System.out.println(one.row());
                all.add(one);
            }
            if (topic.equals("growth")) Files.writeString(PLOT, new GrowthPlot(all).svg());
        }
    }

    private static List<Line> lines(String topic) {
        return switch (topic) {
            case "million" ->
                List.of(
                        new Line("all steps, warm", "MillionBenchmark.allSteps"),
                        new Line("all steps, first run of a process", "FirstRunBenchmark.allSteps"),
                        new Line("`ScaleFigures.ofAll` alone, warm", "MillionBenchmark.figuresOfAllScales"));
            case "steps" ->
                List.of(
                        new Line("item distributions", "MillionBenchmark.stepItems"),
                        new Line("scale scores", "MillionBenchmark.stepScores"),
                        new Line("alpha and Feldt interval", "MillionBenchmark.stepAlpha"),
                        new Line("workplace means and intervals", "MillionBenchmark.stepWorkplaces"),
                        new Line("team means", "MillionBenchmark.stepTeams"),
                        new Line("ICC(1) and ICC(2)", "MillionBenchmark.stepDifferences"));
            case "disclosure" ->
                List.of(
                        new Line(
                                "a decision, school of 120, fourth wave",
                                "DisclosureBenchmark.decisionInTheFourthWave"),
                        new Line(
                                "an item of a school of 120 when its second wave closes",
                                "DisclosureBenchmark.closingOfASecondWave"),
                        new Line("audit of the eight attacks", "DisclosureBenchmark.auditOfAllAttacks"),
                        new Line("replay of 48,000 releases", "DisclosureBenchmark.replay"));
            case "models" ->
                List.of(
                        new Line(
                                "random intercepts, 8 scales × 2,000 workplaces",
                                "ModelBenchmark.randomInterceptsOfEightScales"),
                        new Line("three levels, 1 scale × 20,000 teams", "ModelBenchmark.threeLevelsOfOneScale"));
            case "school" -> List.of(new Line("everything the page needs", "SchoolBenchmark.everythingThePageNeeds"));
            case "reading" -> List.of(new Line("a CSV file, first run of a process", "ReadingBenchmark.millionSheets"));
            case "ballots" ->
                List.of(
                        new Line("sign one token", "BallotBenchmark.signOneToken"),
                        new Line("check one token", "BallotBenchmark.checkOneToken"),
                        new Line("make one key", "BallotBenchmark.makeOneKey"));
            case "growth" -> List.of(growth(10_000), growth(100_000), growth(1_000_000), growth(10_000_000));
            default ->
                throw new IllegalArgumentException(
                        "million, steps, models, school, disclosure, reading, ballots or growth, but got " + topic);
        };
    }

    private static Line growth(long sheets) {
        return new Line("%,d sheets".formatted(sheets), "GrowthBenchmark.allSteps", sheets);
    }

    private static Measured measure(Line line) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + line.benchmark() + "$")
                .shouldFailOnError(true)
                .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                .verbosity(VerboseMode.SILENT);
        if (line.sheets() > 0) options.param("sheets", Long.toString(line.sheets()));
        Neighbours begun = Neighbours.now();
        RunResult result = new Runner(options.build()).runSingle();
        return Measured.of(line, result, Neighbours.now().since(begun));
    }
}
