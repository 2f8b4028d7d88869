package dk.spirekraft.learn.programme;

import dk.spirekraft.people.KeptTables;
import dk.spirekraft.web.KeptData;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where somebody sits in a programme. When their account goes, the deputy steps in.
@Component
@Order(10)
class SeatsKept implements KeptData.Source {

    private static final List<KeptTables.Question> QUESTIONS =
            List.of(new KeptTables.Question("seats", "learn.kept.seats", "learn.kept.seatsWhy", """
                    select p.name as programme, s.kind, s.deputy = :person as deputy, s.hours
                      from learn.seat s join learn.programme p on p.id = s.programme
                     where :person in (s.holder, s.deputy)
                    union all
                    select p.name, 'CONSULTANT', false, null from learn.consultant c
                      join learn.programme p on p.id = c.programme where c.person = :person
                    """));

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
        db.sql("update learn.seat set deputy = null, deputy_name = '' where deputy = ?")
                .param(person)
                .update();
        db.sql("update learn.seat set holder_name = '–' where holder = ?")
                .param(person)
                .update();
        seats.leave(person);
        db.sql("delete from learn.consultant where person = ?").param(person).update();
    }
}
