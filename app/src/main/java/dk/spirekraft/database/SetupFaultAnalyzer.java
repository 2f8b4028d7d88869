package dk.spirekraft.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Prints a [SetupFault] as its sentence alone.
class SetupFaultAnalyzer extends AbstractFailureAnalyzer<SetupFault> {

    @Override
    protected FailureAnalysis analyze(Throwable whole, SetupFault fault) {
        String why =
                fault.getCause() == null ? "" : String.valueOf(fault.getCause().getMessage());
        return new FailureAnalysis(String.valueOf(fault.getMessage()), why, fault);
    }
}
