package dk.spirekraft.overview.municipality;

import dk.spirekraft.learn.RandomKey;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The random address under which calendar programs fetch a municipality's dates.
@Component
public class MunicipalCalendarKeys {

    private final JdbcClient db;
    private final SecureRandom random;

    MunicipalCalendarKeys(JdbcClient db, SecureRandom random) {
        this.db = db;
        this.random = random;
    }

    /// The key, empty until somebody asks for one.
    public Optional<String> of(UUID municipality) {
        return db.sql("select key from overview.calendar_key where municipality = ?")
                .param(municipality)
                .query(String.class)
                .optional();
    }

    /// Makes a fresh key; one that was there opens nothing any more.
    public void renew(UUID municipality) {
        db.sql("""
                insert into overview.calendar_key (municipality, key) values (?, ?)
                on conflict (municipality) do update set key = excluded.key
                """).params(municipality, RandomKey.from(random)).update();
    }

    /// @return the municipality, empty for a key that is not or no longer in use
    public Optional<UUID> open(String key) {
        return db.sql("select municipality from overview.whose_calendar(?)")
                .param(key)
                .query(UUID.class)
                .optional();
    }
}
