package dk.spirekraft.learn.trial;

import dk.spirekraft.people.KeptTables;
import dk.spirekraft.web.KeptData;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody wrote and did about trials.
@Component
@Order(20)
class TrialsKept implements KeptData.Source {

    private static final List<KeptTables.Question> QUESTIONS = List.of(
            new KeptTables.Question("trials", "learn.kept.trials", "learn.kept.trialsWhy", """
                    select t.aim, m.joined_on, n.agreed_on as named_to_all_since
                      from learn.trial_member m join learn.trial t on t.id = m.trial
                      left join learn.trial_naming n on n.trial = m.trial and n.person = m.person
                     where m.person = :person order by m.joined_on
                    """),
            new KeptTables.Question("notes", "learn.kept.notes", "learn.kept.notesWhy", """
                    select t.aim, n.text, n.feeling, n.minutes, n.noted_at
                      from learn.trial_note n join learn.trial t on t.id = n.trial
                     where n.person = :person order by n.noted_at
                    """),
            new KeptTables.Question("counts", "learn.kept.counts", "learn.kept.countsWhy", """
                    select t.aim, c.week, c.counts, c.counted_at
                      from learn.pulse_count c join learn.trial t on t.id = c.trial
                     where c.person = :person order by c.counted_at
                    """),
            new KeptTables.Question("reflections", "learn.kept.reflections", "learn.kept.reflectionsWhy", """
                    select t.aim, r.happened, r.surprised, r.tells, r.now_what
                      from learn.own_reflection r join learn.trial t on t.id = r.trial
                     where r.person = :person order by t.planned_at
                    """),
            new KeptTables.Question("support", "learn.kept.support", "learn.kept.supportWhy", """
                    select 'message' as kind, text, written_at as at from learn.trial_message where person = :person
                    union all select 'timeOffered', place, at from learn.sparring_slot where person = :person
                    union all select 'timeBooked', null, booked_at from learn.sparring_booking where person = :person
                    union all select 'schoolAsked', null, asked_on from learn.pairing where person = :person
                    union all select 'schoolAnswered', null, accepted_on from learn.pairing_acceptance
                     where person = :person
                    """));

    private final KeptTables tables;
    private final JdbcClient db;

    TrialsKept(KeptTables tables, JdbcClient db) {
        this.tables = tables;
        this.db = db;
    }

    @Override
    public List<KeptData> about(UUID person, String email) {
        return tables.ask(QUESTIONS, person, email);
    }

    /// Words that nobody else has read yet are nobody else's.
    @Override
    public void forget(UUID person) {
        db.sql("""
                update learn.own_reflection r set happened = '', surprised = '', tells = '', now_what = ''
                 where person = ? and not exists (select from learn.reflection_opening o where o.trial = r.trial)
                """).param(person).update();
    }
}
