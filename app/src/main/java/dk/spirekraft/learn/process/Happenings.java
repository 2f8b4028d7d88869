package dk.spirekraft.learn.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /// By programme and day; those that were cancelled are among them, for they were promised.
    Map<UUID, List<Held>> workshops(Set<UUID> programmes, LocalDate today) {
        Map<UUID, List<Held>> found = new HashMap<>();
        db.sql("""
            select d.programme, d.first_on, k.workshop is not null as closed, count(i.id)::int as points,
                   count(i.began_at)::int as begun
              from learn.planned_date d
              left join learn.closing k on k.workshop = d.id
              left join learn.agenda_item i on i.workshop = d.id and i.kind <> 'PAUSE'
             where d.programme in (:programmes) and d.kind = 'WORKSHOP'
               and (d.first_on <= :today or k.workshop is not null)
             group by d.id, d.programme, d.first_on, k.workshop
             order by d.first_on
            """)
                .param("programmes", programmes)
                .param("today", today)
                .query((row, number) -> found.computeIfAbsent(programme(row), fresh -> new ArrayList<>())
                        .add(new Held(
                                row.getObject("first_on", LocalDate.class),
                                row.getBoolean("closed"),
                                share(row, "begun", "points"))))
                .list();
        return found;
    }

    private static UUID programme(ResultSet row) throws SQLException {
        return row.getObject("programme", UUID.class);
    }

    private static Share share(ResultSet row, String done, String of) throws SQLException {
        return new Share(row.getInt(done), row.getInt(of));
    }

    /// A seat at the workshops that were held.
    ///
    /// @param places that it was filled at, by anybody, of those where it was marked
    record Seen(UUID school, Share places) {}

    /// By programme.
    Map<UUID, List<Seen>> seen(Set<UUID> programmes) {
        Map<UUID, List<Seen>> found = new HashMap<>();
        db.sql("""
            select s.programme, s.school, count(*)::int as marked,
                   count(*) filter (where a.state <> 'ABSENT')::int as there
              from learn.attendance a
              join learn.closing k on k.workshop = a.workshop
              join learn.seat s on s.id = a.seat
             where s.programme in (:programmes) group by s.programme, s.id, s.school
            """)
                .param("programmes", programmes)
                .query((row, number) -> found.computeIfAbsent(programme(row), fresh -> new ArrayList<>())
                        .add(new Seen(row.getObject("school", UUID.class), share(row, "there", "marked"))))
                .list();
        return found;
    }

    /// What a school tried in the time of the programme.
    record Tried(Share useful, Share practised) {
        static final Tried NOTHING = new Tried(Share.NONE, Share.NONE);
    }

    /// By programme and school. When a programme ends is asked once for each of them, not once for each trial.
    Map<UUID, Map<UUID, Tried>> tried(Set<UUID> programmes, LocalDate today) {
        Map<UUID, Map<UUID, Tried>> found = new HashMap<>();
        db.sql("""
            with m as materialized (
                select g.id, g.starts_on, max(d.last_on) as ends_on
                  from learn.programme g join learn.planned_date d on d.programme = g.id
                 where g.id in (:programmes) group by g.id, g.starts_on)
            select p.programme, t.school, count(*)::int as due, count(b.trial)::int as begun,
                   count(d.trial) filter (where b.trial is not null)::int as decided,
                   count(d.trial) filter (where b.trial is not null and d.outcome in ('KEEP', 'ADJUST'))::int as going_on
              from m
              join learn.participation p on p.programme = m.id
              join learn.trial t on t.school = p.school
              left join learn.departure l on l.school = p.school and l.programme = p.programme
              left join learn.trial_start b on b.trial = t.id
              left join learn.trial_decision d on d.trial = t.id
             where (t.first_on <= :today or b.trial is not null)
               and t.first_on >= m.starts_on and t.first_on <= coalesce(l.left_on, t.first_on)
               and t.first_on <= m.ends_on
             group by p.programme, t.school
            """)
                .param("programmes", programmes)
                .param("today", today)
                .query((row, number) -> found.computeIfAbsent(programme(row), fresh -> new HashMap<>())
                        .put(
                                row.getObject("school", UUID.class),
                                new Tried(share(row, "going_on", "decided"), share(row, "begun", "due"))))
                .list();
        return found;
    }
}
