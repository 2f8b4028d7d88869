package dk.spirekraft.operate;

import dk.spirekraft.demo.DemoRemoval;
import dk.spirekraft.jobs.EveryMunicipality;
import dk.spirekraft.people.AuditLog;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Takes the demo programme out for the operator. Its own log goes with it, so that of every other municipality tells.
@Component
class DemoDesk {

    private final DemoRemoval removal;
    private final EveryMunicipality everywhere;
    private final AuditLog audit;

    DemoDesk(DemoRemoval removal, EveryMunicipality everywhere, AuditLog audit) {
        this.removal = removal;
        this.everywhere = everywhere;
        this.audit = audit;
    }

    Told remove() {
        if (!removal.remove()) throw new Refused("There is no demo programme in this database.");
        everywhere.each(municipality -> audit.record(municipality, "demo.removed", ""));
        return Told.done("The demo programme is removed.", Map.of());
    }
}
