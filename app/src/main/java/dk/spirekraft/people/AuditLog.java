package dk.spirekraft.people;

import dk.spirekraft.database.MunicipalityScope;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        add(municipality, Visitors.current().map(Visitor::person), action, object);
    }

    /// What the program does of itself, whoever is signed in meanwhile.
    public void recordByProgram(UUID municipality, String action, String object) {
        add(municipality, Optional.empty(), action, object);
    }

    /// Signing in, in every municipality where the person has a role.
    public void recordSignIn(UUID person, Set<UUID> municipalities) {
        municipalities.forEach(municipality -> MunicipalityScope.within(
                Set.of(municipality), () -> add(municipality, Optional.of(person), "person.signedIn", "")));
    }

    private void add(UUID municipality, Optional<UUID> actor, String action, String object) {
        db.sql("insert into people.audit_entry (municipality, at, actor, action, object) values (?, ?, ?, ?, ?)")
                .param(municipality)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(actor.orElse(null))
                .param(action)
                .param(object)
                .update();
    }

    private static final int NEWEST = 500;

    /// @param actor the name of who did it, empty for the program itself
    public record Entry(Instant at, Optional<String> actor, String action, String object) {}

    /// The newest entries of a municipality in scope.
    public List<Entry> latest(UUID municipality) {
        return db.sql("""
                select e.at, p.name, e.action, e.object from people.audit_entry e
                  left join people.person p on p.id = e.actor
                 where e.municipality = ?
                 order by e.id desc limit ?
                """)
                .params(municipality, NEWEST)
                .query((row, number) -> new Entry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("name")),
                        row.getString("action"),
                        row.getString("object")))
                .list();
    }
}
