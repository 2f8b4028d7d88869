package dk.spirekraft.learn.programme;

import dk.spirekraft.people.KeptTables;
import dk.spirekraft.web.KeptData;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where somebody sits in a programme, and where they are named for it. When their account goes, the deputy steps in.
@Component
@Order(10)
class SeatsKept implements KeptData.Source {

    /// That a name written down in a seat is this person's: as they are called, and not a namesake's at that school.
    private static final String THEIRS = """
            (%1$s in (select people.name_of(:person)
                      union select holder_name from learn.seat where holder = :person
                      union select deputy_name from learn.seat where deputy = :person)
             and (:person in (s.holder, s.deputy) or not people.has_namesake(:person, %1$s, s.school)))
            """;

    private static final List<KeptTables.Question> QUESTIONS = List.of(
            new KeptTables.Question("seats", "learn.kept.seats", "learn.kept.seatsWhy", """
                    select p.name as programme, s.kind, s.deputy = :person as deputy, s.hours
                      from learn.seat s join learn.programme p on p.id = s.programme
                     where :person in (s.holder, s.deputy)
                    union all
                    select p.name, 'CONSULTANT', false, null from learn.consultant c
                      join learn.programme p on p.id = c.programme where c.person = :person
                    """),
            new KeptTables.Question("attendance", "learn.kept.attendance", "learn.kept.attendanceWhy", """
                    select p.name as programme, d.first_on as on_day, a.state, a.name from learn.attendance a
                      join learn.planned_date d on d.id = a.workshop join learn.seat s on s.id = a.seat
                      join learn.programme p on p.id = s.programme where %s order by d.first_on
                    """.formatted(
                            THEIRS.formatted("a.name"))),
            new KeptTables.Question("successions", "learn.kept.successions", "learn.kept.successionsWhy", """
                    select p.name as programme, u.on_day, u.left_name, u.came_name from learn.succession u
                      join learn.seat s on s.id = u.seat join learn.programme p on p.id = s.programme
                     where %s or %s order by u.on_day
                    """.formatted(
                            THEIRS.formatted("u.left_name"), THEIRS.formatted("u.came_name"))));

    private final KeptTables tables;
    private final JdbcClient db;
    private final Seats seats;

    SeatsKept(KeptTables tables, JdbcClient db, Seats seats) {
        this.tables = tables;
        this.db = db;
        this.seats = seats;
    }

    @Override
    public List<KeptData> about(UUID person, String email) {
        return tables.ask(QUESTIONS, person, email);
    }

    @Override
    public void forget(UUID person) {
        blank("learn.attendance", "name", person);
        blank("learn.succession", "left_name", person);
        blank("learn.succession", "came_name", person);
        db.sql("update learn.seat set deputy = null, deputy_name = '' where deputy = ?")
                .param(person)
                .update();
        db.sql("update learn.seat set holder_name = '–' where holder = ?")
                .param(person)
                .update();
        seats.leave(person);
        db.sql("delete from learn.consultant where person = ?").param(person).update();
    }

    /// What was written down by name is found by it, and so before it goes.
    private void blank(String table, String column, UUID person) {
        db.sql("update %s t set %s = '–' from learn.seat s where s.id = t.seat and %s"
                        .formatted(table, column, THEIRS.formatted("t." + column)))
                .param("person", person)
                .update();
    }
}
