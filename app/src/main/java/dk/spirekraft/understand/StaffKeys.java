package dk.spirekraft.understand;

import dk.spirekraft.people.School;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A school's own key to what all its staff may see. A new one ends every link given out before.
@Component
public class StaffKeys {

    private static final int BYTES = 18;

    private final JdbcClient db;
    private final SecureRandom random;

    StaffKeys(JdbcClient db, SecureRandom random) {
        this.db = db;
        this.random = random;
    }

    /// Where a key leads.
    public record Opened(UUID school, UUID municipality) {}

    /// The school's key, made the first time it is asked for.
    public String of(School school) {
        db.sql("insert into understand.staff_key (school, municipality, key) values (?, ?, ?) on conflict do nothing")
                .params(school.id(), school.municipality(), fresh())
                .update();
        return db.sql("select key from understand.staff_key where school = ?")
                .param(school.id())
                .query(String.class)
                .single();
    }

    public void replace(School school) {
        db.sql("update understand.staff_key set key = ? where school = ?")
                .params(fresh(), school.id())
                .update();
    }

    /// @return empty for a key that is not or no longer in use
    public Optional<Opened> open(String key) {
        return db.sql("select school, municipality from understand.school_of(?)")
                .param(key)
                .query(Opened.class)
                .optional();
    }

    private String fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
