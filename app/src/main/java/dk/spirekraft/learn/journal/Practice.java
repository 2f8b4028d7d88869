package dk.spirekraft.learn.journal;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What one person took part in and tried, as it was written down while it happened: shown to that person alone.
@Component
public class Practice {

    private final JdbcClient db;

    Practice(JdbcClient db) {
        this.db = db;
    }

    /// A programme that somebody has or had a seat in.
    public record Course(UUID programme, UUID municipality, String name, UUID school) {}

    /// The newest first.
    public List<Course> courses(UUID person) {
        return db.sql("""
            select distinct on (p.number) p.id as programme, p.municipality, p.name, s.school
              from learn.seat s join learn.programme p on p.id = s.programme
             where s.holder = :person or s.deputy = :person order by p.number desc, s.position
            """).param("person", person).query(Course.class).list();
    }

    /// A workshop that was held and that somebody was at, in a seat of their own or for another.
    public record Attended(UUID workshop, UUID programme, int number, Phase phase, LocalDate on) {}

    /// By day. Whoever came into a seat later was not there by that: the name of the day must be theirs.
    public List<Attended> attended(UUID person) {
        return db.sql("""
            select distinct d.id as workshop, d.programme, d.number, d.phase, d.first_on as on_day
              from learn.closing k
              join learn.planned_date d on d.id = k.workshop
              join learn.attendance a on a.workshop = d.id
              join learn.seat s on s.id = a.seat
             where (s.holder = :person and a.state = 'PRESENT' and a.name = s.holder_name)
                or (s.deputy = :person and a.state = 'DEPUTY' and a.name = s.deputy_name)
             order by d.first_on
            """)
                .param("person", person)
                .query((row, number) -> new Attended(
                        row.getObject("workshop", UUID.class),
                        row.getObject("programme", UUID.class),
                        row.getInt("number"),
                        Optional.ofNullable(row.getString("phase"))
                                .map(Phase::valueOf)
                                .orElse(Phase.EXPLORE),
                        row.getObject("on_day", LocalDate.class)))
                .list();
    }

    /// A trial that somebody carries and that has begun.
    ///
    /// @param led true where it was a method from the catalogue
    /// @param reflected true where they wrote for themself when the group looked back
    /// @param endsOn the last day of the plan, or the day of the decision
    /// @param decided true where the group has decided what comes of it
    public record Tried(UUID trial, String aim, boolean led, boolean reflected, LocalDate endsOn, boolean decided) {}

    /// By the day on which they end.
    public List<Tried> tried(UUID person) {
        return db.sql("""
            select t.id, t.aim, t.method, t.last_on, d.decided_at,
                   exists (select from learn.own_reflection o where o.trial = t.id and o.person = :person) as reflected
              from learn.trial_member m
              join learn.trial t on t.id = m.trial
              join learn.trial_start b on b.trial = t.id
              left join learn.trial_decision d on d.trial = t.id
             where m.person = :person order by coalesce(d.decided_at::date, t.last_on), t.id
            """)
                .param("person", person)
                .query((row, number) -> tried(row))
                .list();
    }

    private static Tried tried(ResultSet row) throws SQLException {
        Optional<LocalDate> decided = Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class))
                .map(at -> at.atZoneSameInstant(Words.ZONE).toLocalDate());
        return new Tried(
                row.getObject("id", UUID.class),
                row.getString("aim"),
                row.getString("method") != null,
                row.getBoolean("reflected"),
                decided.orElse(row.getObject("last_on", LocalDate.class)),
                decided.isPresent());
    }
}
