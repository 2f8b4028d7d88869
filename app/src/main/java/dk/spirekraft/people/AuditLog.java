package dk.spirekraft.people;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who did what to which object, never an answer. Entries are added and never changed.
@Component
public class AuditLog {

    private final JdbcClient db;
    private final Clock clock;

    AuditLog(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// @param action such as `wave.opened`
    /// @param object what it was done to, such as `havgard-skole/2`
    public void record(UUID municipality, String action, String object) {
        db.sql("insert into people.audit_entry (municipality, at, actor, action, object) values (?, ?, ?, ?, ?)")
                .params(
                        municipality,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        Visitors.current().map(Visitor::person).orElse(null),
                        action,
                        object)
                .update();
    }
}
