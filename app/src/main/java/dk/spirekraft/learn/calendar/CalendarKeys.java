package dk.spirekraft.learn.calendar;

import dk.spirekraft.learn.RandomKey;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The random address under which a calendar program fetches somebody's dates, until they take it back.
@Component
public class CalendarKeys {

    private final JdbcClient db;
    private final SecureRandom random;

    CalendarKeys(JdbcClient db, SecureRandom random) {
        this.db = db;
        this.random = random;
    }

    /// Whose key it is.
    record Owner(UUID person, UUID municipality) {}

    /// The key of somebody's calendar, empty while they have none.
    public Optional<String> of(UUID person) {
        return db.sql("select key from learn.calendar_key where person = ?")
                .param(person)
                .query(String.class)
                .optional();
    }

    /// Makes a fresh key; one that was there opens nothing any more.
    public void renew(UUID person, UUID municipality) {
        db.sql("""
                insert into learn.calendar_key (person, municipality, key) values (?, ?, ?)
                on conflict (person) do update set key = excluded.key
                """).params(person, municipality, RandomKey.from(random)).update();
    }

    public void revoke(UUID person) {
        db.sql("delete from learn.calendar_key where person = ?").param(person).update();
    }

    Optional<Owner> find(String key) {
        return db.sql("select person, municipality from learn.whose_calendar(?)")
                .param(key)
                .query(Owner.class)
                .optional();
    }
}
