package dk.spirekraft.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `spirekraft`: exit code 0 when done, 1 when a file is refused, 2 when the command is misused.
@Command(
        name = "spirekraft",
        mixinStandardHelpOptions = true,
        version = "spirekraft 1.0",
        description = "Scores and describes anonymous answers.",
        subcommands = {Score.class, Describe.class, QuestionnaireCommand.class},
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:a file was refused", "2:the command was misused"})
public final class Spirekraft {

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Spirekraft()).setExecutionExceptionHandler((problem, command, parsed) -> {
            if (!(problem instanceof Refused)) throw problem;
            command.getErr().println(problem.getMessage());
            return 1;
        });
    }
}
