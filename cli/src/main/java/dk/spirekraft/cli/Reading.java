package dk.spirekraft.cli;

import dk.spirekraft.cli.table.AnswerFiles;
import dk.spirekraft.cli.table.SheetChoice;
import dk.spirekraft.cli.table.Wanted;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The files that a command works on.
final class Reading {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "CSV (comma, semicolon or tab; UTF-8 or Latin-1) or XLSX, each with a header")
    private List<Path> files = List.of();

    @Option(
            names = "--sheet",
            paramLabel = "NAME|NUMBER",
            description = "the sheet of an XLSX file, by its name or its number from 1; the first")
    private Optional<String> sheet = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    int files() {
        return files.size();
    }

    /// Reads the items of the instrument, and these columns beside them. Tells on standard error how far it is.
    Sheets read(Instrument asked, List<String> names, List<String> numbers) {
        if (sheet.filter(String::isBlank).isPresent())
            throw new Misused("--sheet is the name of a sheet, or its number from 1");
        var choice = new SheetChoice(sheet.map(String::strip).orElse(""), this::tell);
        var reader = new AnswerFiles(files, choice, rows -> tell(String.format(Locale.ROOT, "%,d rows read", rows)));
        return new Sheets(reader.read(new Wanted(asked.items(), names, numbers), asked.codes()), asked);
    }

    private void tell(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(line);
        err.flush();
    }
}
