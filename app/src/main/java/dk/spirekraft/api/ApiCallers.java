package dk.spirekraft.api;

import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows the program that comes with a key, and how often it came.
@Component
public class ApiCallers {

    /// How often a program may ask with one key within a minute.
    public static final int PER_MINUTE = 120;

    private final JdbcClient db;
    private final Clock clock;

    ApiCallers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Where a key leads.
    ///
    /// @param school its slug
    public record Opened(UUID id, UUID municipality, String school, Set<Scope> scopes) {

        public Opened {
            scopes = Set.copyOf(scopes);
        }
    }

    /// @return empty for a key that is not or no longer in use
    public Optional<Opened> open(String key) {
        return db.sql("select * from api.whose(?) where ends_on >= ?")
                .params(ApiKeys.digest(key), clock.instant().atZone(Words.ZONE).toLocalDate())
                .query((row, number) -> new Opened(
                        row.getObject("id", UUID.class),
                        row.getObject("municipality", UUID.class),
                        row.getString("school"),
                        ApiKeys.scopes((String[]) row.getArray("scopes").getArray())))
                .optional();
    }

    /// Counts a request with this key, over all nodes.
    ///
    /// @return how many there were in this minute, from 1
    public int count(Opened key) {
        Instant now = clock.instant();
        return db.sql("""
                update api.api_key set requests = case when minute = :minute then requests + 1 else 1 end,
                                       minute = :minute, last_used_at = :now
                 where id = :id returning requests
                """)
                .param("minute", now.truncatedTo(ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", key.id())
                .query(Integer.class)
                .single();
    }
}
