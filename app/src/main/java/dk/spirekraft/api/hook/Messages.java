package dk.spirekraft.api.hook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was and is to be sent to webhooks. A message that is not taken is sent again after longer and longer pauses,
/// and given up after about three days.
@Component
public class Messages {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final int AT_ONCE = 100;
    private static final int NEWEST = 50;

    private final JdbcClient db;
    private final Clock clock;

    Messages(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// A message as people see it.
    ///
    /// @param next when it is sent, or sent again
    /// @param taken when it was taken
    /// @param trouble what stood in the way last: a status, or that nobody answered
    public record Message(
            UUID id,
            HookEvent event,
            Instant madeAt,
            int tries,
            Optional<Instant> next,
            Optional<Instant> taken,
            Optional<String> trouble) {}

    /// A message that is due.
    record Due(UUID id, UUID webhook, String url, byte[] secret, String body, int tries) {}

    /// Leaves the same message for each webhook of a school that wants it.
    void add(UUID school, HookEvent event, String body) {
        db.sql("""
                insert into api.delivery (id, municipality, webhook, event, body, made_at, next_at)
                select gen_random_uuid(), municipality, id, :event, :body, :now, :now from api.webhook
                 where school = :school and :event = any (events) and stopped_at is null
                """)
                .param("event", event.name())
                .param("body", body)
                .param("now", now())
                .param("school", school)
                .update();
    }

    List<Due> due() {
        return db.sql("""
                select d.id, d.webhook, w.url, w.secret, d.body, d.tries
                  from api.delivery d join api.webhook w on w.id = d.webhook
                 where d.next_at <= ? and w.stopped_at is null order by d.next_at limit ?
                """).params(now(), AT_ONCE).query(Due.class).list();
    }

    void taken(Due message) {
        keep(message, null, now(), null);
    }

    /// Sends it again later, or never if it was tried often enough.
    void refused(Due message, String trouble) {
        boolean again = message.tries() < PAUSES.size();
        keep(message, again ? now().plus(PAUSES.get(message.tries())) : null, null, trouble);
    }

    private void keep(
            Due message, @Nullable OffsetDateTime next, @Nullable OffsetDateTime taken, @Nullable String trouble) {
        db.sql("update api.delivery set tries = tries + 1, next_at = ?, taken_at = ?, trouble = ? where id = ?")
                .param(next)
                .param(taken)
                .param(trouble)
                .param(message.id())
                .update();
    }

    /// The newest messages to a webhook.
    public List<Message> to(Webhook webhook) {
        return db.sql("select * from api.delivery where webhook = ? order by made_at desc, id limit ?")
                .params(webhook.id(), NEWEST)
                .query((row, number) -> message(row))
                .list();
    }

    /// Sends a message once more, whether it was taken or given up, with all its tries anew.
    ///
    /// @return false if there is no such message to this webhook
    public boolean replay(Webhook webhook, UUID message) {
        return db.sql("update api.delivery set tries = 0, next_at = ?, taken_at = null where id = ? and webhook = ?")
                        .params(now(), message, webhook.id())
                        .update()
                == 1;
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                HookEvent.valueOf(row.getString("event")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                Optional.ofNullable(row.getObject("next_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("taken_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("trouble")));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
