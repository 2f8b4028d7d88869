package dk.spirekraft.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/// Asks the database for a session once a request, and writes to it only what tells something new. When a session was
/// last used is kept to the minute: a durable write for every page looked at would cost more than the page.
final class SparingSessions<S extends Session> implements SessionRepository<SparingSessions.Kept<S>> {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /// So long lives a session in which nobody has signed in yet: what strangers ask for is not kept for hours.
    static final Duration UNTIL_SIGNED_IN = Duration.ofMinutes(30);

    private final SessionRepository<S> stored;

    /// Spring asks for a session again as soon as it has saved it. One thread may serve requests of a
    /// connection one after another, so that [#forget] ends what is kept here with the request.
    private final ThreadLocal<@Nullable Kept<S>> justSaved = new ThreadLocal<>();

    SparingSessions(SessionRepository<S> stored) {
        this.stored = stored;
    }

    @Override
    public Kept<S> createSession() {
        var fresh = new Kept<>(stored.createSession());
        fresh.setMaxInactiveInterval(UNTIL_SIGNED_IN);
        return fresh;
    }

    @Override
    public void save(Kept<S> session) {
        stored.save(session.stored());
        justSaved.set(session);
    }

    @Override
    public @Nullable Kept<S> findById(String id) {
        Kept<S> saved = justSaved.get();
        justSaved.remove();
        if (saved != null && saved.getId().equals(id)) return saved;
        S found = stored.findById(id);
        return found == null ? null : new Kept<>(found);
    }

    /// Those of somebody who is signed in, by the name of their principal.
    Collection<S> of(String principal) {
        return stored instanceof FindByIndexNameSessionRepository<S> indexed
                ? indexed.findByPrincipalName(principal).values()
                : List.of();
    }

    /// A request is over: the next one asks anew, since the session may have been ended meanwhile.
    void forget() {
        justSaved.remove();
    }

    @Override
    public void deleteById(String id) {
        justSaved.remove();
        stored.deleteById(id);
    }

    /// A session as the database has it, but for uses within the same minute.
    record Kept<S extends Session>(S stored) implements Session {

        @Override
        public void setLastAccessedTime(Instant now) {
            if (!now.isBefore(stored.getLastAccessedTime().plus(MINUTE))) stored.setLastAccessedTime(now);
        }

        @Override
        public Instant getLastAccessedTime() {
            return stored.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return stored.getId();
        }

        @Override
        public String changeSessionId() {
            return stored.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return stored.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return stored.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            if (value == null) stored.removeAttribute(name);
            else stored.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            stored.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return stored.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            stored.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return stored.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return stored.isExpired();
        }
    }
}
