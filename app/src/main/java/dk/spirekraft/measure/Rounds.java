package dk.spirekraft.measure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Rounds: waves of many schools that belong together, planned by the secretariat or imported in one file.
@Component
public class Rounds {

    private final JdbcClient db;

    Rounds(JdbcClient db) {
        this.db = db;
    }

    /// @param imported true for answers gathered elsewhere
    public record Round(UUID id, String name, boolean imported) {}

    public UUID add(UUID municipality, String name, boolean imported) {
        UUID id = UUID.randomUUID();
        db.sql("insert into measure.round (id, municipality, name, imported) values (?, ?, ?, ?)")
                .params(id, municipality, name, imported)
                .update();
        return id;
    }

    /// All rounds in scope by name.
    public List<Round> all() {
        return db.sql("select id, name, imported from measure.round order by name")
                .query(Round.class)
                .list();
    }

    public Optional<Round> find(UUID id) {
        return db.sql("select id, name, imported from measure.round where id = ?")
                .param(id)
                .query(Round.class)
                .optional();
    }
}
