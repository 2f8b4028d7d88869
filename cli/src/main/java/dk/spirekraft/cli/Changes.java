package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Printing;
import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.table.Names;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What has changed between two waves, and how sure that is.
@Command(
        name = "change",
        mixinStandardHelpOptions = true,
        description = {
            "The change of each scale between two waves, with its interval and how likely it is that it matters.",
            "Sheets are taken as unlinked unless --person names who is who. Waves are two files, or a column."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "spirekraft change reference-data/school_two_waves.csv --scale S=q1,q2,q3,q4:reverse,q5,q6 --min \\",
            "    1 --max 5 --wave wave --person person",
            "spirekraft change reference-data/bfi.csv --scale N=N1,N2,N3,N4,N5 --min 1 --max 6 --wave gender"
        })
final class Changes implements Runnable {

    @Mixin
    private Reading reading = new Reading();

    @Mixin
    private Asking asking = new Asking();

    @Mixin
    private Printing printing = new Printing();

    @Option(
            names = "--wave",
            paramLabel = "COLUMN",
            description = "the column of the wave; without it there are two files")
    private String wave = "";

    @Option(
            names = "--from",
            paramLabel = "WAVE",
            description = "the first of two waves, where there are more, or names do not tell")
    private String from = "";

    @Option(names = "--to", paramLabel = "WAVE", description = "the second of two waves")
    private String to = "";

    @Option(names = "--person", paramLabel = "COLUMN", description = "links the sheets of a person in both waves")
    private String person = "";

    @Option(names = "--group", paramLabel = "COLUMN", description = "also by the groups of this column")
    private String group = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public void run() {
        Sheets sheets = reading.read(asking.instrument(), List.of(wave, person, group), List.of());
        Names waves = wave.isEmpty() ? sheets.answers().files() : sheets.names(wave);
        var two = new Chosen(from, to).of(waves, !wave.isEmpty());
        var report = new Report("change");
        Stream.of("changes", "unlinked", "linked", "partlyLinked", "mixedModel", "parts")
                .forEach(report::section);
        var words = new ChangeWords(printing.words(), report);
        List<Changed> all = Part.of(sheets, "", group).stream()
                .flatMap(part -> sheets.asked().scales().stream().map(scale -> changed(sheets, two, part, scale)))
                .toList();
        all.forEach(changed -> new ChangeRows(report, two).add(changed));
        words.say(two, all);
        printing.print(report, spec.commandLine().getOut());
    }

    private Changed changed(Sheets sheets, WavePair two, Part part, AskedScale scale) {
        double[] scores = sheets.scores(scale);
        var place = new Changed.Place(part, scale);
        if (person.isEmpty())
            return Changed.unlinked(
                    place, two.scores(scores, part, two.first()), two.scores(scores, part, two.second()));
        return Changed.linked(place, two.linked(scores, part, sheets.answers(), person));
    }
}
