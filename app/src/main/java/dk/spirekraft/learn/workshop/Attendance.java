package dk.spirekraft.learn.workshop;

import dk.spirekraft.learn.programme.Seat;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who was at a workshop, seat by seat.
@Component
public class Attendance {

    private final JdbcClient db;

    Attendance(JdbcClient db) {
        this.db = db;
    }

    /// Who came.
    public enum State {
        PRESENT,
        DEPUTY,
        ABSENT;

        /// The message key of its name.
        public String label() {
            return "learn.attendance." + name();
        }

        public boolean isThere() {
            return this != ABSENT;
        }
    }

    /// Somebody's presence, with the name as it was on the day.
    public record Presence(State state, String name) {}

    /// What was marked, by seat.
    public Map<UUID, Presence> of(Workshop workshop) {
        Map<UUID, Presence> found = new HashMap<>();
        db.sql("select seat, state, name from learn.attendance where workshop = ?")
                .param(workshop.id())
                .query((row, number) -> found.put(
                        row.getObject("seat", UUID.class),
                        new Presence(State.valueOf(row.getString("state")), row.getString("name"))))
                .list();
        return Map.copyOf(found);
    }

    /// Marks a seat anew.
    public void mark(Workshop workshop, Seat seat, State state) {
        String name =
                state == State.DEPUTY ? seat.deputy().name() : seat.holder().name();
        db.sql("""
                insert into learn.attendance (workshop, seat, municipality, state, name) values (?, ?, ?, ?, ?)
                on conflict (workshop, seat) do update set state = excluded.state, name = excluded.name
                """)
                .params(workshop.id(), seat.id(), workshop.programme().municipality(), state.name(), name)
                .update();
    }
}
