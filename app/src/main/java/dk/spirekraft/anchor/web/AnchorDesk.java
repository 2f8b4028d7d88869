package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.Staffs;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// What every page of this phase begins with, and the log of what was done on it.
@Component
class AnchorDesk {

    private final Staffs staffs;
    private final AuditLog audit;
    private final Clock clock;

    AnchorDesk(Staffs staffs, AuditLog audit, Clock clock) {
        this.staffs = staffs;
        this.audit = audit;
        this.clock = clock;
    }

    Scene scene(School school, Words words) {
        return new Scene(school, staffs.of(school), words, clock.instant());
    }

    /// @param action such as `routine.made`
    void log(School school, String action, Object object) {
        audit.record(school.municipality(), action, school.slug() + "/" + object);
    }
}
