package dk.spirekraft.learn.process;

import dk.spirekraft.learn.programme.Programme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was written down while a programme ran: three questions to the database, however many schools there are.
@Component
class Happenings {

    private final JdbcClient db;

    Happenings(JdbcClient db) {
        this.db = db;
    }

    /// A workshop whose day has come, or that was held before it.
    ///
    /// @param points of its agenda that there was time for
    record Held(LocalDate on, boolean closed, Share points) {}

    /// By day; those that were cancelled are among them, for they were promised.
    List<Held> workshops(Programme programme, LocalDate today) {
        return db.sql("""
            select d.first_on, k.workshop is not null as closed,
                   (select count(*)::int from learn.agenda_item i where i.workshop = d.id and i.kind <> 'PAUSE') as points,
                   (select count(*)::int from learn.agenda_item i
                     where i.workshop = d.id and i.kind <> 'PAUSE' and i.began_at is not null) as begun
              from learn.planned_date d left join learn.closing k on k.workshop = d.id
             where d.programme = :programme and d.kind = 'WORKSHOP' and (d.first_on <= :today or k.workshop is not null)
             order by d.first_on
            """)
                .param("programme", programme.id())
                .param("today", today)
                .query((row, number) -> new Held(
                        row.getObject("first_on", LocalDate.class),
                        row.getBoolean("closed"),
                        share(row, "begun", "points")))
                .list();
    }

    private static Share share(ResultSet row, String done, String of) throws SQLException {
        return new Share(row.getInt(done), row.getInt(of));
    }

    /// A seat at the workshops that were held.
    ///
    /// @param places that it was filled at, by anybody, of those where it was marked
    record Seen(UUID school, Share places) {}

    List<Seen> seen(Programme programme) {
        return db.sql("""
            select s.school, count(*)::int as marked, count(*) filter (where a.state <> 'ABSENT')::int as there
              from learn.attendance a
              join learn.closing k on k.workshop = a.workshop
              join learn.seat s on s.id = a.seat
             where s.programme = ? group by s.id, s.school
            """)
                .param(programme.id())
                .query((row, number) -> new Seen(row.getObject("school", UUID.class), share(row, "there", "marked")))
                .list();
    }

    /// What a school tried in the time of the programme.
    record Tried(Share useful, Share practised) {
        static final Tried NOTHING = new Tried(Share.NONE, Share.NONE);
    }

    Map<UUID, Tried> tried(Programme programme, LocalDate today) {
        Map<UUID, Tried> found = new HashMap<>();
        db.sql("""
            select t.school, count(*)::int as due, count(b.trial)::int as begun,
                   count(d.trial) filter (where b.trial is not null)::int as decided,
                   count(d.trial) filter (where b.trial is not null and d.outcome in ('KEEP', 'ADJUST'))::int as going_on
              from learn.trial t
              join learn.participation p on p.school = t.school and p.programme = :programme
              left join learn.departure l on l.school = p.school and l.programme = p.programme
              left join learn.trial_start b on b.trial = t.id
              left join learn.trial_decision d on d.trial = t.id
             where (t.first_on <= :today or b.trial is not null)
               and t.first_on >= :from and t.first_on <= coalesce(l.left_on, t.first_on)
               and t.first_on <= (select max(last_on) from learn.planned_date where programme = :programme)
             group by t.school
            """)
                .param("programme", programme.id())
                .param("today", today)
                .param("from", programme.startsOn())
                .query((row, number) -> found.put(
                        row.getObject("school", UUID.class),
                        new Tried(share(row, "going_on", "decided"), share(row, "begun", "due"))))
                .list();
        return Map.copyOf(found);
    }
}
