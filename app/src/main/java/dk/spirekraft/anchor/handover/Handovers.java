package dk.spirekraft.anchor.handover;

import dk.spirekraft.anchor.handover.Handover.Confirmation;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The hand-overs of each school, from the day on which somebody leaves to the day on which somebody took over.
@Component
public class Handovers {

    private static final String SELECT = """
            select h.*, c.name as came, c.person as comer, c.confirmed_on from anchor.handover h
              left join anchor.handover_confirmation c on c.handover = h.id
            """;

    private final JdbcClient db;
    private final Clock clock;

    Handovers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// What there is to pass on.
    ///
    /// @param name who leaves, empty where a seat has been empty
    /// @param role the message key of what they were
    public record Leaving(String name, Optional<UUID> person, String role, Optional<UUID> seat) {}

    /// All of a school, newest first.
    public List<Handover> of(School school) {
        return db.sql(SELECT + " where h.school = ? order by h.number desc")
                .param(school.id())
                .query((row, number) -> handover(row))
                .list();
    }

    public List<Handover> open(School school) {
        return of(school).stream().filter(Handover::isOpen).toList();
    }

    public Optional<Handover> find(School school, int number) {
        return of(school).stream().filter(one -> one.number() == number).findFirst();
    }

    private static Handover handover(ResultSet row) throws SQLException {
        @Nullable LocalDate on = row.getObject("confirmed_on", LocalDate.class);
        return new Handover(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getObject("opened_on", LocalDate.class),
                row.getString("name"),
                Optional.ofNullable(row.getObject("person", UUID.class)),
                row.getString("role"),
                on == null
                        ? Optional.empty()
                        : Optional.of(new Confirmation(
                                Objects.toString(row.getString("came"), ""),
                                Optional.ofNullable(row.getObject("comer", UUID.class)),
                                on)));
    }

    /// Opens a hand-over, unless one is open already for the same person or the same seat.
    ///
    /// @return false if there was one
    public boolean open(School school, Leaving leaving) {
        return db.sql("""
                insert into anchor.handover (id, municipality, school, opened_on, name, person, role, seat)
                select :id, :municipality, :school, :on, :name, cast(:person as uuid), :role, cast(:seat as uuid)
                 where not exists (
                       select from anchor.handover h
                        where h.school = :school
                          and (h.person = cast(:person as uuid) or h.seat = cast(:seat as uuid))
                          and not exists (select from anchor.handover_confirmation c where c.handover = h.id))
                """)
                        .param("id", UUID.randomUUID())
                        .param("municipality", school.municipality())
                        .param("school", school.id())
                        .param("on", today())
                        .param("name", leaving.name())
                        .param("person", leaving.person().orElse(null))
                        .param("role", leaving.role())
                        .param("seat", leaving.seat().orElse(null))
                        .update()
                == 1;
    }

    /// Writes down who took over; the first one stands.
    public void confirm(School school, Handover handover, String name, Optional<UUID> person) {
        db.sql("""
                insert into anchor.handover_confirmation (handover, municipality, name, person, confirmed_on)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """)
                .param(handover.id())
                .param(school.municipality())
                .param(name)
                .param(person.orElse(null))
                .param(today())
                .update();
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }
}
