package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Printing;
import dk.spirekraft.cli.print.Report;
import dk.spirekraft.psychometrics.ClusterBootstrap;
import dk.spirekraft.psychometrics.Grouping;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What goes together: two scales, between workplaces and inside them; or roles that rate roles.
@Command(
        name = "relate",
        mixinStandardHelpOptions = true,
        description = {
            "How scales go together: between workplaces, and among colleagues inside them. It says nothing of causes.",
            "With --rater and --rated: how roles rate roles, by one scale of seven items, four on communication first."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "spirekraft relate reference-data/bhr2000.csv --questionnaire \\",
            "    reference-data/bhr2000.questionnaire.yaml --scale leadership --number HRS --group GRP",
            "spirekraft relate reference-data/rc_synthetic.csv --scale \\",
            "    rc=frequency,timeliness,accuracy,problem_solving,shared_goals,shared_knowledge,mutual_respect \\",
            "    --min 1 --max 5 --rater role --rated target"
        })
final class Relate implements Runnable {

    private static final int DRAWS = 2000;

    @Mixin
    private Reading reading = new Reading();

    @Mixin
    private Asking asking = new Asking();

    @Mixin
    private Printing printing = new Printing();

    @Option(names = "--group", paramLabel = "COLUMN", description = "the workplaces; without it, all are one")
    private String group = "";

    @Option(names = "--number", paramLabel = "COLUMN", description = "a column of plain numbers beside the scales")
    private List<String> numbers = List.of();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "of the drawn workplaces behind the bootstrap interval; 42")
    private long seed = 42;

    @Option(names = "--rater", paramLabel = "COLUMN", description = "the role of who rates")
    private String rater = "";

    @Option(names = "--rated", paramLabel = "COLUMN", description = "the role that is rated")
    private String rated = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public void run() {
        if (rater.isEmpty() != rated.isEmpty()) throw new Misused("--rater and --rated go together");
        Sheets sheets = reading.read(asking.instrumentBeside(numbers), List.of(group, rater, rated), numbers);
        var report = new Report(rater.isEmpty() ? "relate" : "relate-roles");
        if (rater.isEmpty()) links(sheets, report);
        else new Roles(sheets, sheets.names(rater), sheets.names(rated)).add(report, printing.words());
        printing.print(report, spec.commandLine().getOut());
    }

    private void links(Sheets sheets, Report report) {
        List<Measure> measures = Measure.of(sheets, numbers);
        if (measures.size() < 2) throw new Misused("Two scales or more are needed, or --number beside one");
        Grouping workplaces = sheets.names(group).grouping();
        var plan = new ClusterBootstrap.Plan(DRAWS, seed, .95);
        List<Link> links = new ArrayList<>();
        for (int x = 0; x < measures.size(); x++)
            for (int y = x + 1; y < measures.size(); y++)
                links.add(
                        group.isEmpty()
                                ? Link.of(measures.get(x), measures.get(y))
                                : Link.of(measures.get(x), measures.get(y), workplaces, plan));
        links.forEach(link -> report.section("links").add(LinkRows.row(link, plan)));
        links.forEach(link -> new LinkWords(printing.words(), report).say(link));
        report.line(printing.words().of("relate.noCauses"));
    }
}
