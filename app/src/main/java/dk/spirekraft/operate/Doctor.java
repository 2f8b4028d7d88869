package dk.spirekraft.operate;

import dk.spirekraft.database.DatabaseAddress;
import dk.spirekraft.database.DatabaseSetup;
import dk.spirekraft.database.SetupFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import picocli.CommandLine.Command;

/// `doctor`: looks at database, rights, clock, mail, disk and settings, changes nothing, and names each cure.
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = {
            "looks at database, rights, keys, clock, mail, disk and settings, and tells the cure of each that is ill.",
            "It changes nothing. Exit code 1 if something must be cured."
        })
final class Doctor extends Work {

    Doctor(Desk desk) {
        super(desk);
    }

    @Override
    Told work() {
        Environment environment = desk.environment();
        List<Finding> findings =
                new ArrayList<>(SettingsCheck.of(environment, System.getenv().keySet()));
        try {
            DatabaseAddress address = DatabaseSetup.join(environment);
            findings.addAll(DatabaseCheck.of(address));
            findings.addAll(MachineCheck.keys(environment, address));
        } catch (SetupFault | DataAccessException unreachable) {
            findings.add(Finding.ill(
                    "database",
                    "it can't be looked at: "
                            + NestedExceptionUtils.getMostSpecificCause(unreachable)
                                    .getMessage(),
                    "Look at SPIREKRAFT_DATABASE_URL, at both roles and at their passwords."));
        }
        findings.add(MachineCheck.mail(environment));
        findings.add(MachineCheck.disk(environment));
        boolean ill = findings.stream().anyMatch(one -> one.state() == Finding.State.ILL);
        return new Told(
                ill ? Told.REFUSED : Told.DONE,
                findings.stream().map(Finding::sentence).toList(),
                Map.of("findings", findings));
    }
}
