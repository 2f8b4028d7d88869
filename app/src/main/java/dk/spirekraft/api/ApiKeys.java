package dk.spirekraft.api;

import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The keys of schools. One is shown once, when it is made; here lies its digest, which is enough for 256 random bits.
@Component
public class ApiKeys {

    private static final String BEGINNING = "spk_";
    private static final int SHOWN = BEGINNING.length() + 6;

    private final JdbcClient db;
    private final SecureRandom random;
    private final Clock clock;

    ApiKeys(JdbcClient db, SecureRandom random, Clock clock) {
        this.db = db;
        this.random = random;
        this.clock = clock;
    }

    /// Makes a key that lasts a year.
    ///
    /// @param name unlike those of the school's other keys
    /// @return the key, which nobody can see again
    public String make(School school, Visitor maker, String name, Set<Scope> scopes) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String key = BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        db.sql("""
                insert into api.api_key
                    (id, municipality, school, name, digest, beginning, scopes, made_by, made_at, ends_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(UUID.randomUUID())
                .param(school.municipality())
                .param(school.id())
                .param(name)
                .param(digest(key))
                .param(key.substring(0, SHOWN))
                .param(scopes.stream().map(Scope::name).toArray(String[]::new))
                .param(maker.person())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(today().plusYears(1))
                .update();
        return key;
    }

    /// The keys of a school that were not taken back, newest first.
    public List<ApiKey> of(School school) {
        return db.sql("select * from api.api_key where school = ? and revoked_at is null order by made_at desc, id")
                .param(school.id())
                .query((row, number) -> key(row))
                .list();
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("beginning"),
                scopes((String[]) row.getArray("scopes").getArray()),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_on", LocalDate.class),
                Optional.ofNullable(row.getObject("last_used_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    static Set<Scope> scopes(String[] names) {
        return Arrays.stream(names).map(Scope::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /// Takes a key back: from now on it opens nothing.
    ///
    /// @return its name, empty if the school has no such key
    public Optional<String> revoke(School school, UUID key) {
        return db.sql("""
                update api.api_key set revoked_at = ? where id = ? and school = ? and revoked_at is null returning name
                """)
                .params(clock.instant().atOffset(ZoneOffset.UTC), key, school.id())
                .query(String.class)
                .optional();
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }

    static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
