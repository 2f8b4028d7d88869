package dk.spirekraft.api.hook;

import dk.spirekraft.people.School;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The webhooks of schools.
@Component
public class Webhooks {

    /// So many a school has at most.
    public static final int MOST = 10;

    private final JdbcClient db;
    private final SecureRandom random;
    private final Clock clock;
    private final boolean loopback;

    Webhooks(
            JdbcClient db,
            SecureRandom random,
            Clock clock,
            @Value("${spirekraft.webhooks.loopback:${spirekraft.demo:false}}") boolean loopback) {
        this.db = db;
        this.random = random;
        this.clock = clock;
        this.loopback = loopback;
    }

    /// An address as somebody typed it.
    public HookUrl.Read read(String url) {
        return HookUrl.of(url, loopback);
    }

    /// True where addresses of this very machine are told something, as in the demo.
    boolean mayBeHere() {
        return loopback;
    }

    /// @param secret that signatures are made with, told this once
    public record Made(Webhook webhook, String secret) {}

    /// @return empty if the school has so many that it may have no more
    public Optional<Made> add(School school, HookUrl url, Set<HookEvent> events) {
        if (of(school).size() >= MOST) return Optional.empty();
        UUID id = UUID.randomUUID();
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        db.sql("insert into api.webhook (id, municipality, school, url, events, secret, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        school.municipality(),
                        school.id(),
                        url.uri().toString(),
                        names(events),
                        secret,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        String told = "whsec_" + Base64.getEncoder().encodeToString(secret);
        return find(school, id).map(webhook -> new Made(webhook, told));
    }

    /// The webhooks of a school, oldest first.
    public List<Webhook> of(School school) {
        return db.sql("select * from api.webhook where school = ? order by made_at, id")
                .param(school.id())
                .query((row, number) -> webhook(row))
                .list();
    }

    public Optional<Webhook> find(School school, UUID id) {
        return of(school).stream().filter(webhook -> webhook.id().equals(id)).findFirst();
    }

    /// Changes a webhook as it was read; a stopped one begins again.
    ///
    /// @return false if it was changed or taken away since
    public boolean change(Webhook read, HookUrl url, Set<HookEvent> events) {
        return db.sql("update api.webhook set url = ?, events = ?, stopped_at = null"
                                + " where id = ? and url = ? and events = ?::text[]")
                        .params(url.uri().toString(), names(events), read.id(), read.url(), names(read.events()))
                        .update()
                == 1;
    }

    /// Takes a webhook away as it was read, with all that was to be sent.
    ///
    /// @return false if it was changed or taken away since
    public boolean remove(Webhook read) {
        return db.sql("delete from api.webhook where id = ? and url = ? and events = ?::text[]")
                        .params(read.id(), read.url(), names(read.events()))
                        .update()
                == 1;
    }

    /// Sends nothing more, for it said that it is gone.
    void stop(UUID webhook) {
        db.sql("update api.webhook set stopped_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), webhook)
                .update();
    }

    private static String[] names(Collection<HookEvent> events) {
        return events.stream().sorted().map(HookEvent::name).toArray(String[]::new);
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getString("url"),
                Arrays.stream((String[]) row.getArray("events").getArray())
                        .map(HookEvent::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new)),
                row.getObject("stopped_at") != null);
    }
}
