package dk.spirekraft.api;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was answered to something that is sent under an idempotency key: sent again within a day, the same comes back
/// and nothing is done twice, on whichever node.
@Component
public class Answered {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient db;
    private final Clock clock;

    Answered(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// @param key the idempotency key
    /// @param digest of what was sent
    public record Sent(ApiCallers.Opened by, String key, String digest) {}

    private record Kept(String digest, String body) {}

    /// Does the work, unless it was done before. Two at a time wait for each other; if the work throws, nothing is
    /// kept.
    ///
    /// @return the answer, empty if the key was used for something else
    @Transactional
    public Optional<String> once(Sent sent, Supplier<String> work) {
        forget();
        OffsetDateTime now = now();
        int fresh = db.sql("""
                insert into api.answered (api_key, idempotency_key, municipality, digest, body, at)
                values (?, ?, ?, ?, '', ?) on conflict do nothing
                """)
                .params(sent.by().id(), sent.key(), sent.by().municipality(), sent.digest(), now)
                .update();
        if (fresh == 0)
            return Optional.of(kept(sent))
                    .filter(kept -> kept.digest().equals(sent.digest()))
                    .map(Kept::body);
        String body = work.get();
        db.sql("update api.answered set body = ? where api_key = ? and idempotency_key = ?")
                .params(body, sent.by().id(), sent.key())
                .update();
        return Optional.of(body);
    }

    /// Deletes what is older than a day, of all keys of the municipality: a new webhook's secret stands in it.
    public void forget() {
        db.sql("delete from api.answered where at < ?").param(now().minus(KEPT)).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Kept kept(Sent sent) {
        return db.sql("select digest, body from api.answered where api_key = ? and idempotency_key = ?")
                .params(sent.by().id(), sent.key())
                .query(Kept.class)
                .single();
    }
}
