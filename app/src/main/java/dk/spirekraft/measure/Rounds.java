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

    /// All rounds of a municipality by name.
    public List<Round> of(UUID municipality) {
        return db.sql("select id, name, imported from measure.round where municipality = ? order by name")
                .param(municipality)
                .query(Round.class)
                .list();
    }

    /// A round of this municipality.
    public Optional<Round> find(UUID municipality, UUID id) {
        return db.sql("select id, name, imported from measure.round where municipality = ? and id = ?")
                .params(municipality, id)
                .query(Round.class)
                .optional();
    }
}
