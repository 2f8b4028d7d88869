package dk.spirekraft.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/// Where somebody is signed in, over all nodes. Of a device only what it calls itself is kept, and no address.
@Component
public class OwnSessions {

    /// What a session keeps of its device, see [Device#kept].
    public static final String DEVICE = "device";

    /// There are none where the program runs a command and has no pages.
    private final ObjectProvider<SessionRepository<?>> sessions;

    private final JdbcClient db;

    OwnSessions(ObjectProvider<SessionRepository<?>> sessions, JdbcClient db) {
        this.sessions = sessions;
        this.db = db;
    }

    /// One place where somebody is signed in.
    ///
    /// @param handle names it on a page; the session can't be found from it by anybody else
    /// @param lastUsed to the minute
    /// @param isThis true for the session that asks
    public record OwnSession(String handle, Device device, Instant lastUsed, boolean isThis) {}

    /// This session first, then those used last.
    public List<OwnSession> of(UUID person, String current) {
        SessionRepository<?> all = sessions.getObject();
        if (!(all instanceof SparingSessions<?> kept))
            throw new IllegalStateException("Sessions lie in the database, but are " + all.getClass());
        return kept.of(person.toString()).stream()
                .filter(session -> !session.isExpired())
                .map(session -> new OwnSession(
                        handle(session.getId()),
                        device(session),
                        session.getLastAccessedTime(),
                        session.getId().equals(current)))
                .sorted(Comparator.comparing(OwnSession::isThis)
                        .thenComparing(OwnSession::lastUsed)
                        .reversed())
                .toList();
    }

    private static Device device(Session session) {
        String kept = session.getAttribute(DEVICE);
        return kept == null ? Device.UNKNOWN : Device.of(kept);
    }

    /// Ends one of somebody's own; another's, or one that is gone, changes nothing.
    public void end(UUID person, String handle) {
        db
                .sql("select session_id from people.session where principal_name = ?")
                .param(person.toString())
                .query(String.class)
                .list()
                .stream()
                .filter(id -> handle(id).equals(handle))
                .forEach(id -> sessions.getObject().deleteById(id));
    }

    /// Ends all of somebody's but the one that asks.
    public void endOthers(UUID person, String current) {
        db.sql("delete from people.session where principal_name = ? and session_id <> ?")
                .params(person.toString(), current)
                .update();
    }

    /// Ends all of somebody's, wherever they are signed in.
    void endAll(UUID person) {
        db.sql("delete from people.session where principal_name = ?")
                .param(person.toString())
                .update();
    }

    private static String handle(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
