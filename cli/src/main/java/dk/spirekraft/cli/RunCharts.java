package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Printing;
import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.table.Names;
import dk.spirekraft.cli.table.Refused;
import dk.spirekraft.psychometrics.GroupMoments;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// A row of small measurements over time: has it moved, or does it only wobble?
@Command(
        name = "runchart",
        mixinStandardHelpOptions = true,
        description = {
            "Judges a row of measurements by Anhøj's two rules; under ten useful points nothing is said.",
            "A point is the mean of a wave; without --wave it is the mean of a file where there are several,",
            "and a row where there is one."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "spirekraft runchart reference-data/school_two_waves.csv --scale S=q1,q2,q3,q4:reverse,q5,q6 \\",
            "    --min 1 --max 5 --wave wave",
            "spirekraft runchart reference-data/bhr2000.csv --number HRS --wave GRP"
        })
final class RunCharts implements Runnable {

    @Mixin
    private Reading reading = new Reading();

    @Mixin
    private Asking asking = new Asking();

    @Mixin
    private Printing printing = new Printing();

    @Option(names = "--number", paramLabel = "COLUMN", description = "a column of plain numbers; may be repeated")
    private List<String> numbers = List.of();

    @Option(
            names = "--wave",
            paramLabel = "COLUMN",
            description = "what orders the points: numbers, or dates like 2026-11-25")
    private String wave = "";

    @Option(names = "--group", paramLabel = "COLUMN", description = "a chart for each group of this column")
    private String group = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public void run() {
        Sheets sheets = reading.read(asking.instrumentBeside(numbers), List.of(wave, group), numbers);
        var report = new Report("runchart");
        List.of("charts", "points").forEach(report::section);
        Names waves = waves(sheets);
        for (Part part : Part.of(sheets, "", group)) {
            if (part.isWhole() != group.isEmpty()) continue;
            Names order = waves.only(part.rows());
            for (Measure measure : Measure.of(sheets, numbers))
                new Charted(part.group(), measure.name(), order.names(), means(measure, part, order))
                        .add(report, printing.words());
        }
        printing.print(report, spec.commandLine().getOut());
    }

    private static GroupMoments means(Measure measure, Part part, Names order) {
        return GroupMoments.of(Sheets.some(measure.values(), part.rows()), order.grouping());
    }

    private Names inOrder(Names names) {
        names.outOfOrder().ifPresent(name -> {
            throw new Refused(
                    "--wave %s: '%s' does not say when it was; points are numbers, or dates of one form like 2026-11-25"
                            .formatted(wave, name));
        });
        return names;
    }

    private Names waves(Sheets sheets) {
        if (!wave.isEmpty()) return inOrder(sheets.names(wave));
        if (reading.files() > 1) return sheets.answers().files();
        int rows = sheets.answers().rows();
        List<String> numbered = new ArrayList<>();
        for (int row = 1; row <= rows; row++) numbered.add(String.valueOf(row));
        return new Names(IntStream.range(0, rows).toArray(), numbered);
    }
}
