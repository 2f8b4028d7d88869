package dk.spirekraft.operate;

import dk.spirekraft.database.SetupFault;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// A command: does its work and tells what came of it, as sentences or as one JSON object.
abstract class Work implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "tell it as one JSON object on standard output")
    private boolean json;

    final Desk desk;

    Work(Desk desk) {
        this.desk = desk;
    }

    /// @throws Refused if it can't be done
    /// @throws SetupFault if the program or its database can't be reached
    abstract Told work();

    @Override
    public final Integer call() {
        Told told = tried();
        PrintWriter out =
                json || told.code() == Told.DONE ? out() : spec.commandLine().getErr();
        if (json) out.println(JsonMapper.shared().writeValueAsString(told.object()));
        else told.sentences().forEach(out::println);
        return told.code();
    }

    private Told tried() {
        try {
            return work();
        } catch (Refused refused) {
            return Told.failed(Told.REFUSED, String.valueOf(refused.getMessage()));
        } catch (SetupFault fault) {
            return Told.failed(Told.UNREACHABLE, sentence(fault));
        } catch (RuntimeException failed) {
            Throwable cause = NestedExceptionUtils.getMostSpecificCause(failed);
            for (Throwable one = failed; one != null; one = one.getCause())
                if (one instanceof SetupFault fault) return Told.failed(Told.UNREACHABLE, sentence(fault));
            return Told.failed(Told.UNREACHABLE, "It failed: " + cause.getMessage());
        }
    }

    private static String sentence(SetupFault fault) {
        Throwable cause = fault.getCause();
        return cause == null ? String.valueOf(fault.getMessage()) : fault.getMessage() + " " + cause.getMessage();
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
