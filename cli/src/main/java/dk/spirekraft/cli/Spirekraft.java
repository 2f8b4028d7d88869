package dk.spirekraft.cli;

import dk.spirekraft.cli.table.Refused;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `spirekraft`: exit code 0 when done, 1 when a file is refused, 2 when the command is misused.
@Command(
        name = "spirekraft",
        mixinStandardHelpOptions = true,
        version = "spirekraft 1.0",
        description = {
            "Figures of anonymous answers with honest words: for people, as JSON and as CSV.",
            "It works on your own files and protects nobody: it shows groups of any size. What the program itself",
            "publishes can be attacked with audit, and replayed with ledger."
        },
        subcommands = {
            Score.class,
            Describe.class,
            Agree.class,
            Changes.class,
            Compare.class,
            Relate.class,
            RunCharts.class,
            QuestionnaireCommand.class,
            AuditCommand.class,
            LedgerCommand.class
        },
        footerHeading = "%nExample:%n",
        footer = {
            "spirekraft score reference-data/bhr2000.csv --questionnaire \\",
            "    reference-data/bhr2000.questionnaire.yaml --group GRP",
            "Each command has its own: spirekraft score --help"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:a file was refused", "2:the command was misused"})
public final class Spirekraft {

    public static void main(String[] arguments) {
        System.exit(commandLine()
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Spirekraft())
                .setUsageHelpWidth(110)
                .setExecutionExceptionHandler((problem, command, parsed) -> switch (problem) {
                    case Refused refused -> failed(command, refused, CommandLine.ExitCode.SOFTWARE);
                    case Misused misused -> failed(command, misused, CommandLine.ExitCode.USAGE);
                    default -> throw problem;
                });
    }

    private static int failed(CommandLine command, RuntimeException problem, int code) {
        command.getErr().println(problem.getMessage());
        return code;
    }
}
