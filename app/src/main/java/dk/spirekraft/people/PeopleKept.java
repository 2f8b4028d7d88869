package dk.spirekraft.people;

import dk.spirekraft.web.KeptData;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is kept about somebody so that they can get in.
@Component
@Order(0)
class PeopleKept implements KeptData.Source {

    private static final List<KeptTables.Question> QUESTIONS = List.of(
            new KeptTables.Question("account", "people.kept.account", "people.kept.accountWhy", """
                    select name, email, language from people.person where id = :person
                    """),
            new KeptTables.Question("roles", "people.kept.roles", "people.kept.rolesWhy", """
                    select r.role, m.name as municipality, s.name as school, u.name as unit, r.ends_on,
                           r.lent_from is not null as lent,
                           r.claimed as by_the_municipalitys_sign_in
                      from people.role_held r join people.municipality m on m.id = r.municipality
                      left join people.school s on s.id = r.school left join people.unit u on u.id = r.unit
                     where r.person = :person order by m.name, s.name, r.role
                    """),
            new KeptTables.Question("signingIn", "people.kept.signIn", "people.kept.signInWhy", """
                    select 'link' as kind, null as name, null as made_on, null as used_on, expires_at
                      from people.sign_in_link where person = :person
                    union all
                    select 'passkey', name, made_on, used_on, null from people.passkey where person = :person
                    union all
                    select 'session', null, null, null, to_timestamp(expiry_time / 1000) from people.session
                     where principal_name = cast(:person as text)
                    union all
                    select 'openid', issuer || ' ' || subject, linked_on, null, null from people.openid_identity
                     where person = :person
                    """),
            new KeptTables.Question("log", "people.kept.log", "people.kept.logWhy", """
                    select at, action, object from people.audit_entry where actor = :person order by id
                    """));

    private final KeptTables tables;
    private final JdbcClient db;

    PeopleKept(KeptTables tables, JdbcClient db) {
        this.tables = tables;
        this.db = db;
    }

    @Override
    public List<KeptData> about(UUID person, String email) {
        return tables.ask(QUESTIONS, person, email);
    }

    @Override
    public void forget(UUID person) {
        for (String table : List.of("people.sign_in_link", "people.passkey", "people.openid_identity"))
            db.sql("delete from " + table + " where person = ?").param(person).update();
    }
}
