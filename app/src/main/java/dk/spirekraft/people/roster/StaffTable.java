package dk.spirekraft.people.roster;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The people of a school as rows, many in one statement: a staff list has thousands of lines.
@Component
class StaffTable {

    private final JdbcClient db;

    StaffTable(JdbcClient db) {
        this.db = db;
    }

    /// Everybody at a school by their address.
    Map<String, Standing> at(School school) {
        return db.sql("""
                select p.id, p.name, p.email, max(u.name) as unit, array_agg(r.role) as roles
                  from people.role_held r join people.person p on p.id = r.person
                  left join people.unit u on u.id = r.unit
                 where r.school = ? and r.lent_from is null group by p.id, p.name, p.email order by p.name collate people.natural
                """).param(school.id()).query((row, number) -> standing(row)).list().stream()
                .collect(Collectors.toMap(
                        Standing::email, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        Array roles = row.getArray("roles");
        return new Standing(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                Optional.ofNullable(row.getString("unit")),
                Arrays.stream((String[]) roles.getArray()).map(Role::valueOf).collect(Collectors.toSet()));
    }

    /// Somebody who is kept already, within what is in scope.
    record Kept(UUID id, String name, String email) {}

    /// Adds those whose address nobody has, and finds all of them that are in scope.
    Map<String, Kept> added(School school, List<RosterEntry> entries) {
        String[] addresses = entries.stream().map(RosterEntry::email).toArray(String[]::new);
        db.sql("""
                insert into people.person (id, municipality, email, name)
                select gen_random_uuid(), ?, email, name from unnest(?::text[], ?::text[]) as fresh (email, name)
                on conflict do nothing
                """)
                .param(school.municipality())
                .param(addresses)
                .param(entries.stream().map(RosterEntry::name).toArray(String[]::new))
                .update();
        return db
                .sql("select id, name, email from people.person where email = any (?::text[])")
                .param(addresses)
                .query(Kept.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Kept::email, Function.identity()));
    }

    void rename(Collection<RosterChange> changes) {
        db.sql("""
                update people.person set name = wanted.name
                  from unnest(?::text[], ?::text[]) as wanted (email, name)
                 where person.email = wanted.email and person.name <> wanted.name
                """)
                .param(emails(changes))
                .param(changes.stream().map(RosterChange::name).toArray(String[]::new))
                .update();
    }

    void grant(School school, Collection<RosterChange> changes) {
        record Given(String email, String role) {}
        List<Given> given = changes.stream()
                .flatMap(change -> change.granted().stream().map(role -> new Given(change.email(), role.name())))
                .toList();
        db.sql("""
                insert into people.role_held (id, municipality, school, person, role)
                select gen_random_uuid(), ?, ?, p.id, given.role
                  from unnest(?::text[], ?::text[]) as given (email, role)
                  join people.person p on p.email = given.email
                on conflict (person, role, school, municipality) do update set ends_on = null, lent_from = null
                   where role_held.lent_from is not null
                """)
                .param(school.municipality())
                .param(school.id())
                .param(given.stream().map(Given::email).toArray(String[]::new))
                .param(given.stream().map(Given::role).toArray(String[]::new))
                .update();
    }

    /// Puts everybody into the unit that the file names, adding units that the school has not had.
    void place(School school, Collection<RosterChange> changes) {
        List<RosterChange> placed =
                changes.stream().filter(change -> change.unit().isPresent()).toList();
        String[] units =
                placed.stream().flatMap(change -> change.unit().stream()).toArray(String[]::new);
        db.sql("""
                insert into people.unit (id, municipality, school, name, staff, position)
                select gen_random_uuid(), ?, ?, name, 0,
                       row_number() over (order by name collate people.natural)
                       + (select coalesce(max(position), 0) from people.unit where school = ?)
                  from (select distinct unnest(?::text[]) as name) as wanted
                on conflict (school, name) do nothing
                """)
                .param(school.municipality())
                .params(school.id(), school.id())
                .param(units)
                .update();
        db.sql("""
                update people.role_held held set unit = u.id
                  from unnest(?::text[], ?::text[]) as wanted (email, unit)
                  join people.person p on p.email = wanted.email
                  join people.unit u on u.school = ? and u.name = wanted.unit
                 where held.school = u.school and held.person = p.id and held.unit is distinct from u.id
                """).param(emails(placed)).param(units).param(school.id()).update();
    }

    /// Counts anew the units that the file names.
    void count(School school, Collection<String> units) {
        db.sql("""
                update people.unit set staff = (select count(distinct person) from people.role_held where unit = unit.id)
                 where school = ? and name = any (?::text[])
                """).param(school.id()).param(units.toArray(String[]::new)).update();
    }

    private static String[] emails(Collection<RosterChange> changes) {
        return changes.stream().map(RosterChange::email).toArray(String[]::new);
    }
}
