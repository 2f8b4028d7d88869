package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Printing;
import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.table.Names;
import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.GroupMoments;
import dk.spirekraft.psychometrics.Reason;
import dk.spirekraft.psychometrics.ThreeLevels;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Each group beside all groups, by partial pooling. Never a rank.
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Each group beside the mean over groups, drawn towards it the more, the fewer answered; by the alphabet.",
            "Groups are flagged where a deviation that matters is 90 %% sure, with the share of flags that must be",
            "expected to be wrong. Under 20 groups the spread between them is averaged over."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "spirekraft compare reference-data/bhr2000.csv --questionnaire \\",
            "    reference-data/bhr2000.questionnaire.yaml --scale leadership --group GRP"
        })
final class Compare implements Runnable {

    @Mixin
    private Reading reading = new Reading();

    @Mixin
    private Asking asking = new Asking();

    @Mixin
    private Printing printing = new Printing();

    @Option(names = "--group", required = true, paramLabel = "COLUMN", description = "the groups")
    private String group = "";

    @Option(
            names = "--team",
            paramLabel = "COLUMN",
            description = "teams inside the groups: how the differences split over three levels")
    private String team = "";

    @Option(names = "--wave", paramLabel = "COLUMN", description = "every wave of this column by itself")
    private String wave = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public void run() {
        Sheets sheets = reading.read(asking.instrument(), List.of(group, wave, team), List.of());
        var report = new Report("compare");
        var words = new CompareWords(printing.words(), report);
        List.of("groups", "fewWorkplaces", "scales", "naiveTests", "naive").forEach(report::section);
        for (Part whole : Part.of(sheets, wave, ""))
            for (AskedScale scale : sheets.asked().scales()) {
                Names groups = sheets.names(group).only(whole.rows());
                double[] scores = Sheets.some(sheets.scores(scale), whole.rows());
                Compared.Place place = new Compared.Place(whole.wave(), scale, groups.names());
                Compared.of(place, GroupMoments.of(scores, groups.grouping()))
                        .found()
                        .ifPresentOrElse(
                                compared -> {
                                    CompareRows.add(report, compared, levels(sheets, whole, scores));
                                    words.say(compared);
                                },
                                () -> words.sayNothing(scale));
            }
        printing.print(report, spec.commandLine().getOut());
    }

    private Estimate<ThreeLevels> levels(Sheets sheets, Part whole, double[] scores) {
        if (team.isEmpty()) return Estimate.not(Reason.TOO_FEW_GROUPS);
        Nested nested = Nested.of(
                sheets.names(group).only(whole.rows()), sheets.names(team).only(whole.rows()));
        return ThreeLevels.fit(GroupMoments.of(scores, nested.teams()), nested.groupOfTeam());
    }
}
