package dk.spirekraft.anchor.wheel;

import dk.spirekraft.learn.RandomKey;
import dk.spirekraft.people.School;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The random address of each school's year wheel for calendar programs. It hangs on no programme and no person, so it
/// outlives both.
@Component
public class WheelKeys {

    private final JdbcClient db;
    private final SecureRandom random;

    WheelKeys(JdbcClient db, SecureRandom random) {
        this.db = db;
        this.random = random;
    }

    /// Where a key leads.
    public record Opened(UUID school, UUID municipality) {}

    /// The school's key, empty until somebody asks for one.
    public Optional<String> of(School school) {
        return db.sql("select key from anchor.wheel_key where school = ?")
                .param(school.id())
                .query(String.class)
                .optional();
    }

    /// Makes a fresh key; one that was there opens nothing any more.
    public void renew(School school) {
        db.sql("""
                insert into anchor.wheel_key (school, municipality, key) values (?, ?, ?)
                on conflict (school) do update set key = excluded.key
                """)
                .params(school.id(), school.municipality(), RandomKey.from(random))
                .update();
    }

    /// @return empty for a key that is not or no longer in use
    public Optional<Opened> open(String key) {
        return db.sql("select school, municipality from anchor.whose_wheel(?)")
                .param(key)
                .query(Opened.class)
                .optional();
    }
}
