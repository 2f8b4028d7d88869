package dk.spirekraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;

/// The database is asked for a session once a request, and nobody's session is ever anybody else's.
class SparingSessionsTest {

    /// Sessions in memory go by the clock of the machine.
    private static final Instant NOW = Instant.now();

    /// Keeps sessions in memory and writes down what is asked of it.
    private static final class Noted extends MapSessionRepository {

        final List<String> asked = new ArrayList<>();

        Noted() {
            super(new HashMap<>());
        }

        @Override
        public @Nullable MapSession findById(String id) {
            asked.add(id);
            return super.findById(id);
        }
    }

    private final Noted stored = new Noted();
    private final SparingSessions<MapSession> sessions = new SparingSessions<>(stored);

    private String begun() {
        var session = sessions.createSession();
        session.setAttribute("who", "amr");
        session.stored().setLastAccessedTime(NOW);
        sessions.save(session);
        sessions.findById(session.getId());
        stored.asked.clear();
        return session.getId();
    }

    @Test
    void aSessionThatWasJustSavedIsNotAskedForAgain() {
        String id = begun();
        var session = Objects.requireNonNull(sessions.findById(id));
        sessions.save(session);
        assertThat(sessions.findById(id)).isSameAs(session);
        assertThat(stored.asked).containsExactly(id);
    }

    @Test
    void theNextRequestAsksAnew() {
        String id = begun();
        sessions.findById(id);
        sessions.findById(id);
        assertThat(stored.asked).containsExactly(id, id);
    }

    @Test
    void theNextRequestOfTheSameThreadAsksAnewThoughTheSessionWasJustSaved() {
        String id = begun();
        sessions.save(Objects.requireNonNull(sessions.findById(id)));
        sessions.forget();
        sessions.findById(id);
        assertThat(stored.asked).containsExactly(id, id);
    }

    @Test
    void anotherIdThanTheSavedOneIsAskedFor() {
        String id = begun();
        var other = sessions.createSession();
        sessions.save(other);
        assertThat(sessions.findById(id)).isNotNull().isNotSameAs(other);
        assertThat(stored.asked).containsExactly(id);
    }

    @Test
    void aSessionThatWasEndedIsGone() {
        String id = begun();
        var session = Objects.requireNonNull(sessions.findById(id));
        sessions.save(session);
        sessions.deleteById(id);
        assertThat(sessions.findById(id)).isNull();
    }

    @Test
    void whenItWasLastUsedIsKeptToTheMinute() {
        var session = Objects.requireNonNull(sessions.findById(begun()));
        session.setLastAccessedTime(NOW.plusSeconds(59));
        assertThat(session.getLastAccessedTime()).isEqualTo(NOW);
        session.setLastAccessedTime(NOW.plusSeconds(60));
        assertThat(session.getLastAccessedTime()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void everythingElseIsTheStoredSessions() {
        var session = Objects.requireNonNull(sessions.findById(begun()));
        assertThat(session.<String>getAttribute("who")).isEqualTo("amr");
        assertThat(session.getAttributeNames()).containsExactly("who");
        session.removeAttribute("who");
        assertThat(session.stored().getAttributeNames()).isEmpty();
        session.setMaxInactiveInterval(Duration.ofHours(1));
        assertThat(session.stored().getMaxInactiveInterval()).isEqualTo(Duration.ofHours(1));
        assertThat(session.changeSessionId()).isEqualTo(session.stored().getId());
        assertThat(session.isExpired()).isEqualTo(session.stored().isExpired());
        assertThat(session.getCreationTime()).isEqualTo(session.stored().getCreationTime());
    }
}
