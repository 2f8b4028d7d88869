package dk.spirekraft.people;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the roles at a school that goes on in another like those of the other's group, whoever comes and leaves.
@Component
class ContinuedRoles {

    private final JdbcClient db;
    private final Continuations continuations;
    private final People people;

    ContinuedRoles(JdbcClient db, Continuations continuations, People people) {
        this.db = db;
        this.continuations = continuations;
        this.people = people;
    }

    /// Whoever comes to a school later gets the same role where it looks after another; a deputy does not.
    @EventListener
    void come(PeopleCame came) {
        db.sql("""
                insert into people.role_held (id, municipality, school, person, role)
                select gen_random_uuid(), c.municipality, c.school, r.person, r.role
                  from people.continuation c join people.role_held r on r.school = c.continued_in
                 where c.continued_in = :school and r.role in (:group) and r.lent_from is null and not r.claimed
                on conflict (person, role, school, municipality) do update set ends_on = null, lent_from = null
                   where role_held.lent_from is not null
                """)
                .param("school", came.school().id())
                .param("group", Continuations.GROUP.stream().map(Role::name).toList())
                .update();
    }

    /// Whoever has another role there has it here, and hands nothing over.
    @EventListener
    void change(RoleChanged changed) {
        come(new PeopleCame(changed.school()));
        for (School school : continuations.in(changed.school()))
            people.at(school).stream()
                    .filter(member -> Continuations.isSame(member, changed.before())
                            && Continuations.GROUP.contains(member.role()))
                    .forEach(member -> people.replace(school, member.held()));
    }

    /// Whoever gives a role up there gives it up here; what was on loan was so there alone.
    @EventListener
    void leave(PersonLeft left) {
        if (left.member().lent()) return;
        for (School school : continuations.in(left.school()))
            people.at(school).stream()
                    .filter(member -> Continuations.isSame(member, left.member()))
                    .forEach(member -> people.withdraw(school, member.held()));
    }
}
