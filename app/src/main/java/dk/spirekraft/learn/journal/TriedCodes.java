package dk.spirekraft.learn.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The wrong codes that were tried on a journal in the last quarter of an hour; older ones are forgotten.
@Component
class TriedCodes {

    static final Duration PAUSE = Duration.ofMinutes(15);

    private final JdbcClient db;
    private final Clock clock;

    TriedCodes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// When they were tried, oldest first.
    List<Instant> of(UUID owner) {
        db.sql("delete from learn.journal_attempt where person = ? and tried_at <= ?")
                .params(owner, clock.instant().minus(PAUSE).atOffset(ZoneOffset.UTC))
                .update();
        return db.sql("select tried_at from learn.journal_attempt where person = ? order by tried_at")
                .param(owner)
                .query((row, number) ->
                        row.getObject("tried_at", OffsetDateTime.class).toInstant())
                .list();
    }

    void add(UUID owner, UUID municipality) {
        db.sql("insert into learn.journal_attempt (person, municipality, tried_at) values (?, ?, ?)")
                .params(owner, municipality, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Forgets them, for the right code was found.
    void forget(UUID owner) {
        db.sql("delete from learn.journal_attempt where person = ?")
                .param(owner)
                .update();
    }
}
