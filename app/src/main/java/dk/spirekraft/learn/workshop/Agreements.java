package dk.spirekraft.learn.workshop;

import dk.spirekraft.learn.programme.Seat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the participants of each workshop went home with.
@Component
public class Agreements {

    private final JdbcClient db;

    Agreements(JdbcClient db) {
        this.db = db;
    }

    /// All of a workshop, by seat.
    public Map<UUID, Agreement> of(Workshop workshop) {
        Map<UUID, Agreement> found = new HashMap<>();
        db.sql("select seat, method, use_on, partner from learn.agreement where workshop = ?")
                .param(workshop.id())
                .query((row, number) -> found.put(
                        row.getObject("seat", UUID.class),
                        new Agreement(
                                row.getString("method"),
                                row.getObject("use_on", LocalDate.class),
                                row.getString("partner"))))
                .list();
        return Map.copyOf(found);
    }

    /// Keeps what a participant goes home with, in place of what was there.
    ///
    /// @throws IllegalArgumentException if the day lies outside the ten days after the workshop
    public void keep(Workshop workshop, Seat seat, Agreement agreement) {
        if (agreement.useOn().isBefore(workshop.date().first())
                || agreement.useOn().isAfter(workshop.useBy()))
            throw new IllegalArgumentException("A method is first used from %s to %s, but got %s"
                    .formatted(workshop.date().first(), workshop.useBy(), agreement.useOn()));
        db.sql("""
                insert into learn.agreement (workshop, seat, municipality, method, use_on, partner)
                values (?, ?, ?, ?, ?, ?)
                on conflict (workshop, seat) do update
                   set method = excluded.method, use_on = excluded.use_on, partner = excluded.partner
                """)
                .params(
                        workshop.id(),
                        seat.id(),
                        workshop.programme().municipality(),
                        agreement.method(),
                        agreement.useOn(),
                        agreement.partner())
                .update();
    }
}
