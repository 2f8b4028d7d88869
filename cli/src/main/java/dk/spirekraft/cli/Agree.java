package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Printing;
import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.TextTable;
import dk.spirekraft.cli.print.Words;
import dk.spirekraft.psychometrics.GroupMoments;
import dk.spirekraft.psychometrics.IntraclassCorrelation;
import dk.spirekraft.psychometrics.Moments;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Do the people of a group answer alike, and do groups differ?
@Command(
        name = "agree",
        mixinStandardHelpOptions = true,
        description = {
            "How alike the people of each group answer (rwg, AD), in three words from ten complete sheets up,",
            "and how much groups differ (ICC)."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "spirekraft agree reference-data/bhr2000.csv --questionnaire \\",
            "    reference-data/bhr2000.questionnaire.yaml --scale leadership --group GRP"
        })
final class Agree implements Runnable {

    @Mixin
    private Reading reading = new Reading();

    @Mixin
    private Asking asking = new Asking();

    @Mixin
    private Printing printing = new Printing();

    @Option(names = "--group", paramLabel = "COLUMN", description = "the groups; without it, all are one")
    private String group = "";

    @Option(names = "--wave", paramLabel = "COLUMN", description = "every wave of this column by itself")
    private String wave = "";

    @Option(names = "--number", paramLabel = "COLUMN", description = "plain numbers, for how groups differ in them")
    private List<String> numbers = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public void run() {
        Sheets sheets = reading.read(asking.instrumentBeside(numbers), List.of(group, wave), numbers);
        var report = new Report("agree");
        List.of("groups", "overGroups", "differences").forEach(report::section);
        List<Agreed> all = new ArrayList<>();
        List<Part> parts = Part.of(sheets, wave, group).stream()
                .filter(part -> part.isWhole() == group.isEmpty())
                .toList();
        for (AskedScale scale : sheets.asked().scales()) {
            double[] scores = sheets.scores(scale);
            for (Part part : parts)
                all.add(Agreed.of(
                        part, scale, sheets.items(scale, part.rows()), Moments.of(Sheets.some(scores, part.rows()))));
        }
        all.forEach(agreed -> report.section("groups").add(agreed.row()));
        AgreementRows.add(report, all);
        sayGroups(report, all);
        if (!group.isEmpty()) differences(sheets, report);
        printing.print(report, spec.commandLine().getOut());
    }

    private void sayGroups(Report report, List<Agreed> all) {
        Words words = printing.words();
        var table = new TextTable(
                3,
                words.of("wave"),
                words.of("group"),
                words.of("scale"),
                words.of("complete"),
                words.of("mean"),
                "AD",
                "rwg(J)",
                words.of("agreement"));
        all.forEach(agreed -> table.add(agreed.cells(words)));
        report.table(table);
        report.line("");
        report.line(words.of("agree.explained"));
    }

    private void differences(Sheets sheets, Report report) {
        Words words = printing.words();
        for (Part whole : Part.of(sheets, wave, ""))
            for (Measure measure : Measure.of(sheets, numbers)) {
                double[] scores = Sheets.some(measure.values(), whole.rows());
                var groups = GroupMoments.of(
                        scores, sheets.names(group).only(whole.rows()).grouping());
                var icc = IntraclassCorrelation.of(groups);
                String name = whole.wave().isEmpty()
                        ? measure.name()
                        : words.of("scale.inWave", measure.name(), whole.wave());
                report.section("differences").add(Differences.row(whole.wave(), measure.name(), icc));
                report.line(icc.found()
                        .map(found -> Differences.words(words, name, found))
                        .orElseGet(() -> words.of("agree.noIcc", name)));
            }
    }
}
