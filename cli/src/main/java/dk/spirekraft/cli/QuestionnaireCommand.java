package dk.spirekraft.cli;

import dk.spirekraft.questionnaire.QuestionnaireFile;
import java.nio.file.Path;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Work with questionnaire files.
@Command(name = "questionnaire", mixinStandardHelpOptions = true, description = "Checks questionnaire files.")
final class QuestionnaireCommand {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Names every fault with line and path.",
            footer = "Example: spirekraft questionnaire check reference-data/bhr2000.questionnaire.yaml")
    void check(@Parameters(paramLabel = "FILE") Path file) {
        switch (QuestionnaireFile.read(AnswerFile.text(file))) {
            case QuestionnaireFile.Outcome.Read read ->
                spec.commandLine()
                        .getOut()
                        .printf(
                                "%s %s: %d items, %d scales%n",
                                read.questionnaire().id(),
                                read.questionnaire().version(),
                                read.questionnaire().items().size(),
                                read.questionnaire().scales().size());
            case QuestionnaireFile.Outcome.Rejected rejected ->
                throw new Refused(rejected.faults().stream()
                        .map(fault -> file + ", " + fault)
                        .collect(Collectors.joining(System.lineSeparator())));
        }
    }
}
