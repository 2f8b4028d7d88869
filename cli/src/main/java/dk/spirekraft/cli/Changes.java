package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Printing;
import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.table.Names;
import dk.spirekraft.cli.table.Refused;
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

    @Option(names = "--from", paramLabel = "WAVE", description = "the first of two waves, where there are more")
    private String from = "";

    @Option(names = "--to", paramLabel = "WAVE", description = "the second of two waves")
    private String to = "";

    @Option(names = "--person", paramLabel = "COLUMN", description = "links the sheets of a person in both waves")
    private String person = "";

    @Option(
            names = {"--group", "--unit"},
            paramLabel = "COLUMN",
            description = "also by the groups of this column")
    private String group = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public void run() {
        Sheets sheets = reading.read(asking.instrument(), List.of(wave, person, group), List.of());
        Names waves = wave.isEmpty() ? sheets.answers().files() : sheets.names(wave);
        var two = new WavePair(waves, chosen(waves, from, 0), chosen(waves, to, 1));
        if (two.first() == two.second()) throw new Misused("--from and --to name the same wave");
        var report = new Report("change");
        Stream.of("changes", "unlinked", "linked", "partlyLinked", "mixedModel", "parts")
                .forEach(report::section);
        var words = new ChangeWords(printing.words(), report);
        List<Changed> all = Part.of(sheets, "", group).stream()
                .flatMap(part -> sheets.asked().scales().stream().map(scale -> changed(sheets, two, part, scale)))
                .toList();
        all.forEach(changed -> ChangeRows.add(report, changed));
        words.say(all);
        printing.print(report, spec.commandLine().getOut());
    }

    private Changed changed(Sheets sheets, WavePair two, Part part, AskedScale scale) {
        double[] scores = sheets.scores(scale);
        var place = new Changed.Place(part, scale);
        if (person.isEmpty())
            return Changed.unlinked(
                    place, two.scores(scores, part, two.first()), two.scores(scores, part, two.second()));
        return Changed.linked(place, two.linked(scores, part, sheets.names(person)));
    }

    private static int chosen(Names waves, String named, int usual) {
        String known = String.join(", ", waves.names().stream().limit(20).toList());
        if (!named.isEmpty()) {
            int place = waves.names().indexOf(named);
            if (place < 0) throw new Misused("There is no wave '%s'; there are %s".formatted(named, known));
            return place;
        }
        if (waves.size() < 2)
            throw new Refused("A change needs two waves, but there is %s; name two files, or the column with --wave"
                    .formatted(waves.size() == 0 ? "none" : "one: " + known));
        if (waves.size() > 2)
            throw new Misused("There are %d waves: %s; choose two with --from and --to".formatted(waves.size(), known));
        return usual;
    }
}
