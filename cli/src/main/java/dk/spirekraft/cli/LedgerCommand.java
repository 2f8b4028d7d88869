package dk.spirekraft.cli;

import dk.spirekraft.cli.ledger.LedgerFile;
import dk.spirekraft.cli.print.Printing;
import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.Row;
import dk.spirekraft.disclosure.ledger.Verification;
import dk.spirekraft.disclosure.ledger.Verification.Broken;
import dk.spirekraft.disclosure.ledger.Verification.Fault;
import dk.spirekraft.disclosure.ledger.Verification.Sound;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Work with exported release ledgers.
@Command(name = "ledger", mixinStandardHelpOptions = true, description = "Checks release ledgers.")
final class LedgerCommand {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    /// For people what is wrong goes to standard error, for programs to standard output.
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = {
                "Replays an exported ledger without the server: its chain of hashes, and that no release",
                "tells of a group that is too small. Exit code 1 where a line must not be there."
            },
            footerHeading = "%nExample:%n",
            footer = {"spirekraft ledger verify reference-data/ledger.jsonl"})
    int verify(@Parameters(paramLabel = "FILE") Path file, @Mixin Printing printing) {
        var report = new Report("ledger-verify");
        Verification verification = LedgerFile.verify(file);
        Row row = new Row().text("file", file.toString());
        report.section("verification").add(row);
        switch (verification) {
            case Sound(int lines, String hash) -> {
                row.flag("isSound", true).count("lines", lines).text("hash", hash);
                report.line(printing.words().of("ledger.sound", file, lines, hash));
            }
            case Broken(int line, Fault fault) -> {
                row.flag("isSound", false).count("line", line).text("fault", fault.name());
                report.line(printing.words()
                        .of("ledger.broken", file, line, printing.words().of(fault)));
            }
        }
        boolean isSound = verification instanceof Sound;
        printing.print(
                report,
                isSound || printing.isForPrograms()
                        ? spec.commandLine().getOut()
                        : spec.commandLine().getErr());
        return isSound ? 0 : 1;
    }
}
