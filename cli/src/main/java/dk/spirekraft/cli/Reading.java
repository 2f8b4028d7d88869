package dk.spirekraft.cli;

import dk.spirekraft.cli.table.AnswerFiles;
import dk.spirekraft.cli.table.Wanted;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The files that a command works on.
final class Reading {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "CSV (comma, semicolon or tab; UTF-8 or Latin-1) or XLSX, each with a header")
    private List<Path> files = List.of();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    int files() {
        return files.size();
    }

    /// Reads the items of the instrument, and these columns beside them. Tells on standard error how far it is.
    Sheets read(Instrument asked, List<String> names, List<String> numbers) {
        var progress = spec.commandLine().getErr();
        var wanted = new Wanted(asked.items(), names, numbers);
        return new Sheets(
                AnswerFiles.read(files, wanted, asked.codes(), rows -> {
                    progress.printf(Locale.ROOT, "%,d rows read%n", rows);
                    progress.flush();
                }),
                asked);
    }
}
