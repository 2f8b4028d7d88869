package dk.spirekraft.people;

import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows the visitor of the request at hand.
@Component
public class Visitors {

    private static final ScopedValue<Visitor> CURRENT = ScopedValue.newInstance();
    private final JdbcClient db;
    private final Clock clock;

    Visitors(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Who is signed in, empty for nobody.
    public static Optional<Visitor> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    static ScopedValue.Carrier as(Visitor visitor) {
        return ScopedValue.where(CURRENT, visitor);
    }

    /// The roles that this person holds now.
    Set<Visitor.Held> rolesOf(UUID person) {
        return db
                .sql("select role, municipality, school, lent from people.roles_of(?, ?)")
                .params(person, clock.instant().atZone(Words.ZONE).toLocalDate())
                .query((row, number) -> new Visitor.Held(
                        Role.valueOf(row.getString("role")),
                        row.getObject("municipality", UUID.class),
                        Optional.ofNullable(row.getObject("school", UUID.class)),
                        row.getBoolean("lent")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
