package dk.spirekraft.cli.print;

import java.io.PrintWriter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// In which form a command prints what it found.
public final class Printing {

    @ArgGroup
    private Form form = new Form();

    @Option(
            names = "--language",
            paramLabel = "en|da",
            description = "language of the words for people; en unless given")
    private Language language = Language.en;

    /// JSON or CSV; neither is text for people.
    private static final class Form {
        @Option(names = "--json", description = "full precision as JSON; fields in docs/command-line.md")
        private boolean json;

        @Option(names = "--csv", description = "full precision as CSV: the main rows only")
        private boolean csv;
    }

    /// As typed.
    private enum Language {
        en,
        da
    }

    public Words words() {
        return new Words(language.name());
    }

    public boolean isForPrograms() {
        return form.json || form.csv;
    }

    public void print(Report report, PrintWriter out) {
        if (form.json) out.println(Json.of(report));
        else if (form.csv) out.print(Csv.of(report));
        else report.lines().forEach(out::println);
        out.flush();
    }
}
