package dk.spirekraft.cli;

import dk.spirekraft.cli.ledger.LedgerFile;
import dk.spirekraft.cli.print.Printing;
import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.scenario.ScenarioAudit;
import dk.spirekraft.cli.scenario.ScenarioFile;
import dk.spirekraft.disclosure.audit.LedgerAudit;
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

    @Command(
            name = "ledger",
            mixinStandardHelpOptions = true,
            description = {
                "Attacks all figures of an exported ledger together, those from before the ledger among them: the",
                "smallest group that they tell of, and how well one answer can be guessed. Exit code 1 where that",
                "is too much. Whether the file is unchanged, 'ledger verify' tells."
            },
            footerHeading = "%nExample:%n",
            footer = {"spirekraft audit ledger reference-data/ledger.jsonl"})
    int ledger(@Parameters(paramLabel = "FILE") Path file, @Mixin Printing printing) {
        LedgerAudit audit = LedgerAudit.of(LedgerFile.entries(file));
        var report = new Report("audit-ledger");
        new LedgerAuditRows(file.toString(), audit).add(report, printing.words());
        printing.print(report, spec.commandLine().getOut());
        return audit.isCertified() ? 0 : 1;
    }
}
