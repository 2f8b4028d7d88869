package dk.spirekraft.share.dialogue;

import dk.spirekraft.people.KeptTables;
import dk.spirekraft.web.KeptData;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody said in the dialogue about a theme, signed, or is named in.
@Component
@Order(60)
class DialogueKept implements KeptData.Source {

    private static final List<KeptTables.Question> QUESTIONS = List.of(
            new KeptTables.Question("statements", "share.kept.statements", "share.kept.statementsWhy", """
                    select theme, text, written_at, shown_on, refused_on from share.statement
                     where person = :person order by written_at
                    """),
            new KeptTables.Question("voices", "share.kept.voices", "share.kept.voicesWhy", """
                    select s.text, v.agrees, v.side, null as reported_on
                      from share.voice v join share.statement s on s.id = v.statement where v.person = :person
                    union all
                    select s.text, null, null, r.reported_on
                      from share.report r join share.statement s on s.id = r.statement where r.person = :person
                    """),
            new KeptTables.Question("stories", "share.kept.stories", "share.kept.storiesWhy", """
                    select 'signed' as kind, null as name, signed_on as on_day, null as answer
                      from share.sign_off where person = :person
                    union all
                    select 'named', name, asked_on, answer from share.named_person where lower(email) = :email
                    """));

    private final KeptTables tables;
    private final JdbcClient db;

    DialogueKept(KeptTables tables, JdbcClient db) {
        this.tables = tables;
        this.db = db;
    }

    @Override
    public List<KeptData> about(UUID person, String email) {
        return tables.ask(QUESTIONS, person, email);
    }

    @Override
    public void forget(UUID person) {
        for (String table : List.of("share.voice", "share.report"))
            db.sql("delete from " + table + " where person = ?").param(person).update();
    }
}
