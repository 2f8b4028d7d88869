package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Printing;
import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.scenario.ScenarioAudit;
import dk.spirekraft.cli.scenario.ScenarioFile;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Judges what is published, without knowing how it was decided.
@Command(name = "audit", mixinStandardHelpOptions = true, description = "Attacks what is published, exactly.")
final class AuditCommand {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Command(
            name = "scenario",
            mixinStandardHelpOptions = true,
            description = {
                "Takes attacks as JSON: publishes what is safe of what they ask for, and runs the attacker on",
                "what was asked for and on what is published."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "spirekraft audit scenario reference-data/attacks/V01.json",
                "spirekraft audit scenario reference-data/attacks/V06.json --json"
            })
    void scenario(@Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files, @Mixin Printing printing) {
        var report = new Report("audit-scenario");
        List.of("figures", "verdicts", "attacker").forEach(report::section);
        for (Path file : files) {
            ScenarioAudit audit = ScenarioAudit.of(ScenarioFile.read(file));
            ScenarioRows.add(report, audit);
            new ScenarioWords(printing.words(), audit).add(report);
        }
        printing.print(report, spec.commandLine().getOut());
    }
}
