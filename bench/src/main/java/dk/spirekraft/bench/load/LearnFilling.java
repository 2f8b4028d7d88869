package dk.spirekraft.bench.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Fills the demo municipality up to 200 schools, 1,000 members and 5,000 trials by SQL, in programmes of ten schools:
/// what a year of all its schools would leave. Some trials run, some are decided, each has notes; the demo's own
/// working group also has a school of sixty trials.
final class LearnFilling {

    static final int SCHOOLS = 200;
    static final int MEMBERS = 1000;
    static final int TRIALS = 5000;
    /// The school that the demo's health and safety representative works at as well.
    static final String SCHOOL = "/skoler/bench-1";

    private static final List<String> STEPS = List.of(
            """
            create temp table m as select municipality as id from people.school where slug like 'havg%' limit 1
            """,
            """
            create temp table s as
            select gen_random_uuid() as id, n from generate_series(1,
                (select %d - count(*)::int from people.school, m where municipality = m.id)) n
            """.formatted(SCHOOLS),
            """
            insert into people.school (id, municipality, slug, name, in_programme)
            select s.id, m.id, 'bench-' || n, 'Skole ' || n, true from s, m
            """,
            """
            insert into people.unit (id, municipality, school, name, position, staff)
            select gen_random_uuid(), m.id, s.id, 'Indskoling', 1, 40 from s, m
            """,
            """
            create temp table p as
            select gen_random_uuid() as id, s.id as school, n, k,
                   (array['SCHOOL_LEADER', 'AMR', 'TR', 'MEMBER', 'MEMBER', 'MEMBER'])[k] as role,
                   (array['LEADER', 'AMR', 'TR', 'TEACHER', 'PEDAGOGUE', 'OTHER'])[k] as kind
              from s cross join generate_series(1, 6) k
             order by k, n limit %d
            """.formatted(MEMBERS),
            """
            insert into people.person (id, municipality, email, name)
            select p.id, m.id, 'medlem-' || n || '-' || k || '@bench.example', 'Medlem ' || n || '.' || k from p, m
            """,
            """
            insert into people.role_held (id, municipality, school, person, role)
            select gen_random_uuid(), m.id, p.school, p.id, p.role from p, m
            """,
            """
            insert into people.role_held (id, municipality, school, person, role)
            select gen_random_uuid(), m.id, s.id, a.id, 'AMR' from s, m, people.person a
             where s.n = 1 and a.email = 'amr@havgaard.example'
            """,
            """
            create temp table old as select min(number) as number from learn.programme
            """,
            """
            create temp table f as
            select gen_random_uuid() as id, b.n from (select distinct (n - 1) / 10 as n from s) b
            """,
            """
            insert into learn.programme (id, municipality, name, template, template_version, starts_on, started_at)
            select f.id, g.municipality, 'Forløb ' || f.n, g.template, g.template_version, g.starts_on, g.started_at
              from f, learn.programme g, old where g.number = old.number
            """,
            """
            create temp table d as
            select gen_random_uuid() as id, f.id as programme, o.id as source, o.kind
              from f, learn.planned_date o join learn.programme g on g.id = o.programme, old where g.number = old.number
            """,
            """
            insert into learn.planned_date (id, programme, municipality, kind, number, phase, position, wished_on, first_on,
                                            last_on)
            select d.id, d.programme, o.municipality, o.kind, o.number, o.phase, o.position, o.wished_on, o.first_on, o.last_on
              from d join learn.planned_date o on o.id = d.source
            """,
            """
            insert into learn.workshop (id, municipality, begins_at)
            select d.id, w.municipality, w.begins_at from d join learn.workshop w on w.id = d.source
            """,
            """
            insert into learn.agenda_item (id, workshop, municipality, position, kind, point, title, minutes, text)
            select gen_random_uuid(), d.id, i.municipality, i.position, i.kind, i.point, i.title, i.minutes, i.text
              from d join learn.agenda_item i on i.workshop = d.source
            """,
            """
            insert into learn.closing (workshop, municipality, closed_at)
            select d.id, c.municipality, c.closed_at from d join learn.closing c on c.workshop = d.source
            """,
            """
            insert into learn.participation (programme, school, municipality)
            select f.id, s.id, m.id from s join f on f.n = (s.n - 1) / 10, m
            """,
            """
            insert into learn.seat (id, programme, school, municipality, kind, position, holder, holder_name, deputy_name,
                                    hours)
            select gen_random_uuid(), f.id, p.school, m.id, p.kind, p.k, p.id, 'Medlem ' || p.n || '.' || p.k, '', 12
              from p join f on f.n = (p.n - 1) / 10, m
            """,
            """
            create temp table t as
            select gen_random_uuid() as id, s.id as school, s.n, k from s cross join lateral generate_series(1,
                   case when s.n = 1 then 60 else 27 end) k
             order by s.n > 1, k, s.n limit (select %d - count(*)::int from learn.trial)
            """.formatted(TRIALS),
            """
            insert into learn.trial (id, municipality, school, slug, planned_at, aim, smallest, together, first_on, last_on,
                                     belief, sign, stop, pupils, cycle, edition)
            select t.id, m.id, t.school, 'afproevning-' || k, now() - k * interval '3 days', 'Afprøvning ' || k,
                   'En time', 'Mellemtrinnet', current_date - 3 * k, current_date - 3 * k + 28, 'Flere beder om hjælp',
                   'Vi tæller', '', 'Roligere timer', 1, 1
              from t, m
            """,
            """
            insert into learn.trial_member (trial, person, municipality, joined_on)
            select t.id, p.id, m.id, current_date from t join p on p.school = t.school and p.k = 1 + t.k % 5, m
            """,
            """
            insert into learn.trial_start (trial, municipality, at)
            select t.id, m.id, now() - t.k * interval '3 days' from t, m where t.k % 8 > 0
            """,
            """
            insert into learn.trial_note (id, trial, municipality, person, text, feeling, minutes, noted_at)
            select gen_random_uuid(), t.id, m.id, p.id, 'To bad om hjælp i dag, og det gik godt', 'GOOD', 20,
                   now() - l * interval '2 days'
              from t join p on p.school = t.school and p.k = 1 + t.k % 5 cross join generate_series(1, 5) l, m
             where t.k % 8 > 0
            """,
            """
            insert into learn.trial_pulse (trial, municipality, question, asked_at)
            select t.id, m.id, 'Fik du hjælp i denne uge?', now() from t, m where t.k % 3 = 1
            """,
            """
            insert into learn.pulse_count (trial, week, municipality, counts, person, counted_at, edition)
            select t.id, date_trunc('week', now())::date - 7 * w, m.id, array[0, 1, 3, 4, 2], p.id, now(), 1
              from t join p on p.school = t.school and p.k = 1 cross join generate_series(1, 8) w, m where t.k % 3 = 1
            """,
            """
            insert into learn.trial_decision (trial, municipality, outcome, reason, lesson, decided_at)
            select t.id, m.id, (array['KEEP', 'ADJUST', 'STOP'])[1 + t.k % 3], 'Det virker', 'Små skridt', now()
              from t, m where t.k > 10 and t.k % 8 > 0
            """,
            "analyze");

    private LearnFilling() {}

    static void fill(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String step : STEPS) statement.execute(step);
        }
    }
}
