package dk.spirekraft.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Roles that people have because a provider says so. They hold until a day that each sign-in there puts off.
@Component
public class ClaimedRoles {

    private final JdbcClient db;

    ClaimedRoles(JdbcClient db) {
        this.db = db;
    }

    private record Claimed(UUID held, LocalDate until) {}

    /// The last day of each in a municipality and at its schools, by role held. It may be over.
    public Map<UUID, LocalDate> of(UUID municipality) {
        return db
                .sql("select id as held, ends_on as until from people.role_held where municipality = ? and claimed")
                .param(municipality)
                .query(Claimed.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Claimed::held, Claimed::until));
    }
}
