package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Printing;
import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.Row;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.QuestionnaireFile;
import dk.spirekraft.yaml.Fault;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Work with questionnaire files.
@Command(name = "questionnaire", mixinStandardHelpOptions = true, description = "Checks questionnaire files.")
final class QuestionnaireCommand {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    /// The faults go to standard error for people, and to standard output for programs.
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Names every fault with line and path; exit code 1 where there is any.",
            footerHeading = "%nExample:%n",
            footer = {"spirekraft questionnaire check reference-data/bhr2000.questionnaire.yaml"})
    int check(@Parameters(paramLabel = "FILE") Path file, @Mixin Printing printing) {
        var report = new Report("questionnaire-check");
        List.of("questionnaires", "faults").forEach(report::section);
        boolean isRight = switch (QuestionnaireFile.read(Asking.text(file))) {
            case QuestionnaireFile.Outcome.Read read -> tell(report, read.questionnaire());
            case QuestionnaireFile.Outcome.Rejected rejected -> tell(report, file, rejected.faults());
        };
        boolean isForPeople = !printing.isForPrograms();
        printing.print(
                report,
                isRight || !isForPeople
                        ? spec.commandLine().getOut()
                        : spec.commandLine().getErr());
        return isRight ? 0 : 1;
    }

    private static boolean tell(Report report, Questionnaire read) {
        report.section("questionnaires")
                .add(new Row()
                        .text("id", read.id())
                        .text("version", read.version())
                        .count("items", read.items().size())
                        .count("scales", read.scales().size()));
        report.line("%s %s: %d items, %d scales"
                .formatted(
                        read.id(),
                        read.version(),
                        read.items().size(),
                        read.scales().size()));
        return true;
    }

    private static boolean tell(Report report, Path file, List<Fault> faults) {
        for (Fault fault : faults) {
            report.section("faults")
                    .add(new Row()
                            .text("file", file.toString())
                            .count("line", fault.line())
                            .text("path", fault.path())
                            .text("problem", fault.words()));
            report.line(file + ", " + fault);
        }
        return false;
    }
}
