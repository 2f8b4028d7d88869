package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Printing;
import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.Row;
import dk.spirekraft.cli.print.TextTable;
import dk.spirekraft.cli.print.Words;
import dk.spirekraft.psychometrics.ItemDistribution;
import dk.spirekraft.psychometrics.ResponseScale;
import dk.spirekraft.psychometrics.ThreeClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How the answers to each item are spread.
@Command(
        name = "describe",
        mixinStandardHelpOptions = true,
        description = "Counts per answer, lowest first, as asked and not turned round, and how many are missing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "spirekraft describe reference-data/bhr2000.csv --questionnaire \\",
            "    reference-data/bhr2000.questionnaire.yaml",
            "spirekraft describe reference-data/bfi.csv --scale AGREE=A1:reverse,A2,A3,A4,A5 --min 1 --max 6 \\",
            "    --csv"
        })
final class Describe implements Runnable {

    @Mixin
    private Reading reading = new Reading();

    @Mixin
    private Asking asking = new Asking();

    @Mixin
    private Printing printing = new Printing();

    @Option(names = "--group", paramLabel = "COLUMN", description = "also by the groups of this column")
    private String group = "";

    @Option(names = "--wave", paramLabel = "COLUMN", description = "every wave of this column by itself")
    private String wave = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    private record Described(Part part, String item, ItemDistribution answers) {}

    @Override
    public void run() {
        Sheets sheets = reading.read(asking.instrument(), List.of(group, wave), List.of());
        List<Described> all = new ArrayList<>();
        for (Part part : Part.of(sheets, wave, group))
            for (String item : sheets.asked().items())
                all.add(new Described(
                        part, item, ItemDistribution.of(sheets.item(new AskedScale.Keyed(item, false), part.rows()))));
        var report = new Report("describe");
        all.forEach(described -> report.section("items").add(row(described)));
        say(report, all, sheets.asked().codes().scale());
        printing.print(report, spec.commandLine().getOut());
    }

    private static Row row(Described described) {
        ItemDistribution answers = described.answers();
        Row row = new Row()
                .text("wave", described.part().wave())
                .text("group", described.part().group())
                .text("item", described.item());
        int[] counts = answers.counts();
        int[] percentages = answers.percentages();
        for (int i = 0; i < counts.length; i++) row.count("c" + (answers.scale().lowest() + i), counts[i]);
        row.count("missing", answers.missing()).count("n", answers.n());
        answers.mean().ifPresent(mean -> row.number("mean", mean));
        answers.sd().ifPresent(sd -> row.number("sd", sd));
        for (int i = 0; i < counts.length; i++) row.count("p" + (answers.scale().lowest() + i), percentages[i]);
        ThreeClasses three = answers.threeClasses();
        return row.count("low", three.low())
                .count("middle", three.middle())
                .count("high", three.high())
                .number("missingShare", answers.missingShare());
    }

    private void say(Report report, List<Described> all, ResponseScale scale) {
        Words words = printing.words();
        Stream<String> codes =
                IntStream.rangeClosed(scale.lowest(), scale.highest()).mapToObj(String::valueOf);
        var table = new TextTable(
                3,
                concat(
                        Stream.of(words.of("wave"), words.of("group"), words.of("item")),
                        codes,
                        Stream.of(words.of("missing"), words.of("mean"), words.of("sd"), "")));
        for (Described described : all) table.add(cells(words, described));
        report.table(table);
    }

    private static String[] cells(Words words, Described described) {
        ItemDistribution answers = described.answers();
        double missing = answers.missingShare();
        return concat(
                Stream.of(described.part().wave(), described.part().group(), described.item()),
                IntStream.of(answers.counts()).mapToObj(String::valueOf),
                Stream.of(
                        String.valueOf(answers.missing()),
                        answers.mean().isPresent() ? words.number(answers.mean().getAsDouble(), 2) : "–",
                        answers.sd().isPresent() ? words.number(answers.sd().getAsDouble(), 2) : "–",
                        ItemDistribution.isMuchMissing(missing)
                                ? words.of(
                                        "describe.manyMissing", words.percent(missing, ItemDistribution::isMuchMissing))
                                : ""));
    }

    private static String[] concat(Stream<String> first, Stream<String> second, Stream<String> third) {
        return Stream.concat(Stream.concat(first, second), third).toArray(String[]::new);
    }
}
