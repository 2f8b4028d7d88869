package dk.spirekraft.anchor.handover;

import dk.spirekraft.people.KeptTables;
import dk.spirekraft.web.KeptData;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody answers for at a school, and who took over from whom. When their account goes, the deputy has their
/// routines; one without a deputy waits in a hand-over.
@Component
@Order(50)
class AnchorKept implements KeptData.Source {

    private static final List<KeptTables.Question> QUESTIONS = List.of(
            new KeptTables.Question("routines", "anchor.kept.routines", "anchor.kept.routinesWhy", """
                    select what, place, rhythm, deputy = :person as deputy from anchor.routine
                     where :person in (owner, deputy) order by number
                    """),
            new KeptTables.Question("handovers", "anchor.kept.handovers", "anchor.kept.handoversWhy", """
                    select 'left' as kind, name, opened_on as on_day from anchor.handover where person = :person
                    union all
                    select 'tookOver', name, confirmed_on from anchor.handover_confirmation where person = :person
                    """));

    private final KeptTables tables;
    private final JdbcClient db;

    AnchorKept(KeptTables tables, JdbcClient db) {
        this.tables = tables;
        this.db = db;
    }

    @Override
    public List<KeptData> about(UUID person, String email) {
        return tables.ask(QUESTIONS, person, email);
    }

    @Override
    public void forget(UUID person) {
        db.sql("update anchor.routine set deputy = null, edition = edition + 1 where deputy = ?")
                .param(person)
                .update();
        db.sql("""
                update anchor.routine set owner = deputy, deputy = null, edition = edition + 1
                 where owner = ? and deputy is not null
                """).param(person).update();
        db.sql("update anchor.handover set name = '' where person = ?")
                .param(person)
                .update();
        db.sql("update anchor.handover_confirmation set name = '–' where person = ?")
                .param(person)
                .update();
    }
}
