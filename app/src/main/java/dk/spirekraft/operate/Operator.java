package dk.spirekraft.operate;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `spirekraft` for whoever keeps it running: the program with a command instead of pages. Without one it is started.
@Command(
        name = "spirekraft",
        mixinStandardHelpOptions = true,
        description = {
            "Commands for whoever keeps Spirekraft running. Each works beside a running program or without one, with the",
            "same settings, and writes what it did into the audit log. None prints a secret."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:refused, nothing was changed; doctor: something must be cured",
            "2:the command was misused",
            "3:the program or its database could not be reached, or failed"
        })
public final class Operator {

    private Operator() {}

    /// Runs a command of the operator.
    ///
    /// @param program what the program is made of
    /// @return the exit code
    public static int run(Class<?> program, String... words) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        // What the program logs while it works must not stand among what a command tells, and where none is started,
        // nothing is logged.
        System.setOut(System.err);
        LoggingSystem.get(Operator.class.getClassLoader()).beforeInitialize();
        return commandLine(new Desk(List.of(program), Map.of()))
                .setOut(out)
                .setErr(err)
                .execute(words);
    }

    static CommandLine commandLine(Desk desk) {
        return new CommandLine(new Operator())
                .addSubcommand(group("user", "people with an account").addSubcommand(new UserAdd(desk)))
                .addSubcommand(group("role", "what people may do")
                        .addSubcommand(new RoleGrant(desk))
                        .addSubcommand(new RoleRevoke(desk)))
                .addSubcommand(group("wave", "measurements")
                        .addSubcommand(new WaveOpen(desk))
                        .addSubcommand(new WaveClose(desk)))
                .addSubcommand(new Backup(desk))
                .addSubcommand(new Restore(desk))
                .addSubcommand(group("demo", "the demo programme").addSubcommand(new DemoRemove(desk)))
                .addSubcommand(new Doctor(desk))
                .setUsageHelpWidth(110);
    }

    /// Commands about one thing.
    @Command(mixinStandardHelpOptions = true)
    private static final class Group {}

    private static CommandLine group(String name, String about) {
        var group = new CommandLine(new Group());
        group.setCommandName(name);
        group.getCommandSpec().usageMessage().description(about);
        return group;
    }
}
