package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Printing;
import dk.spirekraft.cli.print.Report;
import dk.spirekraft.psychometrics.GroupMoments;
import dk.spirekraft.psychometrics.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Scale means of persons with their intervals, for all and by group, and whether the scales hang together.
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = {
            "Scale means (0 to 100) of person scores, with the 95 %% interval of how the workplace works.",
            "Says whether a scale hangs together (alpha, omega) from 30 complete sheets up, never for a group."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "spirekraft score reference-data/bhr2000.csv --questionnaire \\",
            "    reference-data/bhr2000.questionnaire.yaml --group GRP",
            "spirekraft score reference-data/bfi.csv --scale AGREE=A1:reverse,A2,A3,A4,A5 --min 1 --max 6 \\",
            "    --eligible 3000 --items"
        })
final class Score implements Runnable {

    @Mixin
    private Reading reading = new Reading();

    @Mixin
    private Asking asking = new Asking();

    @Mixin
    private Printing printing = new Printing();

    @Mixin
    private Eligible eligible = new Eligible();

    @Option(names = "--group", paramLabel = "COLUMN", description = "also by the groups of this column")
    private String group = "";

    /// As it was called at first.
    @Option(names = "--unit", hidden = true)
    private void unit(String column) {
        group = column;
    }

    @Option(names = "--wave", paramLabel = "COLUMN", description = "every wave of this column by itself")
    private String wave = "";

    @Option(names = "--items", description = "also how the items of each scale go together")
    private boolean items;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public void run() {
        Sheets sheets = reading.read(asking.instrument(), List.of(group, wave), List.of());
        List<Part> parts = Part.of(sheets, wave, group);
        eligible.check(parts);
        List<List<Scored>> byScale = sheets.asked().scales().stream()
                .map(scale -> scored(sheets, scale, parts))
                .toList();
        List<Scored> all = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) for (List<Scored> scale : byScale) all.add(scale.get(part));
        var report = new Report("score");
        ScoreRows.add(report, all);
        new ScoreWords(printing.words(), report).say(all);
        if (items) new ItemWords(printing.words(), report).say(all);
        printing.print(report, spec.commandLine().getOut());
    }

    /// One per part; groups come after the whole of their wave.
    private List<Scored> scored(Sheets sheets, AskedScale scale, List<Part> parts) {
        double[] scores = sheets.scores(scale);
        List<Scored> all = new ArrayList<>();
        Optional<Spread> pooled = Optional.empty();
        for (Part part : parts) {
            double[] own = Sheets.some(scores, part.rows());
            if (part.isWhole()) pooled = pooled(sheets, own, part);
            var place = new Scored.Place(part, scale);
            all.add(
                    part.isWhole()
                            ? Scored.of(place, own, Optional.empty())
                                    .with(Optional.of(Reliability.of(sheets.items(scale, part.rows()))), eligible)
                            : Scored.of(place, own, pooled).with(Optional.empty(), eligible));
        }
        return all;
    }

    /// How much colleagues of one group differ, for groups too small to say so themselves.
    private Optional<Spread> pooled(Sheets sheets, double[] scores, Part whole) {
        if (group.isEmpty()) return Optional.empty();
        GroupMoments groups =
                GroupMoments.of(scores, sheets.names(group).only(whole.rows()).grouping());
        boolean isKnown = groups.persons() > groups.inhabited() && groups.within() > 0;
        return isKnown ? Optional.of(Spread.pooled(groups)) : Optional.empty();
    }
}
