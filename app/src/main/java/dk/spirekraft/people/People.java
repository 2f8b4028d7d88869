package dk.spirekraft.people;

import dk.spirekraft.web.Once;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// People with an account or an address, and the roles they hold. Answers are nowhere near.
@Component
public class People {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    People(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /// Somebody at a school with one of their roles there.
    public record Member(UUID held, UUID person, String name, String email, Role role) {}

    /// What became of taking a role away.
    public enum Withdrawal {
        DONE,
        /// Somebody always remains who can let others in.
        LAST_ONE,
        /// Nobody holds it there, any more or ever.
        NOT_HELD
    }

    /// Adds a municipality that the caller has put in scope.
    public UUID addMunicipality(UUID id, String name) {
        db.sql("insert into people.municipality (id, name) values (?, ?)")
                .params(id, name)
                .update();
        return id;
    }

    /// True if nobody has ever been put into this database.
    public boolean isEmpty() {
        return db.sql("select people.municipalities()").query(UUID.class).list().isEmpty();
    }

    public String municipalityName(UUID id) {
        return db.sql("select name from people.municipality where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /// Somebody by the name that is kept of them.
    public record Known(UUID id, String name) {}

    /// Adds a person, or finds the one who has this address already within what is in scope; their name stays.
    ///
    /// @return empty if the address belongs to somebody out of scope
    @Transactional
    public Optional<Known> addPerson(UUID municipality, String name, String email) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        UUID id = UUID.randomUUID();
        int added = db.sql(
                        "insert into people.person (id, municipality, email, name) values (?, ?, ?, ?) on conflict do nothing")
                .params(id, municipality, address, name.strip())
                .update();
        if (added == 1) return Optional.of(new Known(id, name.strip()));
        return db.sql("select id, name from people.person where email = ?")
                .param(address)
                .query(Known.class)
                .optional();
    }

    /// Whom an address belongs to, as far as they are in scope.
    public Optional<UUID> byAddress(String email) {
        return db.sql("select id from people.person where email = ?")
                .param(email.strip().toLowerCase(Locale.ROOT))
                .query(UUID.class)
                .optional();
    }

    /// Gives a role at a school.
    ///
    /// @return false if it was held already
    public boolean grant(UUID person, Role role, School school) {
        return grant(person, role, school.municipality(), Optional.of(school.id()));
    }

    /// Gives a role in a whole municipality.
    ///
    /// @return false if it was held already
    public boolean grant(UUID person, Role role, UUID municipality) {
        return grant(person, role, municipality, Optional.empty());
    }

    private boolean grant(UUID person, Role role, UUID municipality, Optional<UUID> school) {
        if ((role.level() == Role.Level.SCHOOL) != school.isPresent())
            throw new IllegalArgumentException("%s is held at a %s".formatted(role, role.level()));
        return db.sql("""
                insert into people.role_held (id, municipality, school, person, role) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                        .param(UUID.randomUUID())
                        .param(municipality)
                        .param(school.orElse(null))
                        .param(person)
                        .param(role.name())
                        .update()
                == 1;
    }

    /// Takes a role at a school away, unless nobody would be left there who can let others in.
    @Transactional
    public Withdrawal withdraw(School school, UUID held) {
        Optional<Member> leaves =
                at(school).stream().filter(member -> member.held().equals(held)).findFirst();
        Withdrawal withdrawal = db.sql("""
                select h.role in ('SCHOOL_LEADER', 'AMR', 'TR') and not exists (
                           select from people.role_held o
                            where o.school = h.school and o.id <> h.id and o.role in ('SCHOOL_LEADER', 'AMR', 'TR'))
                  from people.role_held h where h.school = ? and h.id = ?
                """)
                .params(school.id(), held)
                .query(Boolean.class)
                .optional()
                .map(last -> withdraw(held, last))
                .orElse(Withdrawal.NOT_HELD);
        if (withdrawal == Withdrawal.DONE)
            leaves.ifPresent(member -> events.publishEvent(new PersonLeft(school, member)));
        return withdrawal;
    }

    /// Takes a role in a whole municipality away, unless no secretariat would be left.
    @Transactional
    public Withdrawal withdraw(UUID municipality, UUID held) {
        return db.sql("""
                select h.role = 'SECRETARIAT' and not exists (
                           select from people.role_held o
                            where o.municipality = h.municipality and o.school is null and o.id <> h.id
                              and o.role = 'SECRETARIAT')
                  from people.role_held h where h.municipality = ? and h.school is null and h.id = ?
                """)
                .params(municipality, held)
                .query(Boolean.class)
                .optional()
                .map(last -> withdraw(held, last))
                .orElse(Withdrawal.NOT_HELD);
    }

    private Withdrawal withdraw(UUID held, boolean last) {
        if (last) return Withdrawal.LAST_ONE;
        db.sql("delete from people.role_held where id = ?").param(held).update();
        return Withdrawal.DONE;
    }

    /// Lets a role in a whole municipality end by itself after a day, or go on without end.
    ///
    /// @return false if nobody holds it there
    public boolean end(UUID municipality, UUID held, Optional<LocalDate> after) {
        return db.sql("update people.role_held set ends_on = ? where municipality = ? and school is null and id = ?")
                        .param(after.orElse(null))
                        .param(municipality)
                        .param(held)
                        .update()
                == 1;
    }

    /// The last days of the roles in a whole municipality that have one, by role held.
    public Map<UUID, LocalDate> ends(UUID municipality) {
        record Last(UUID id, LocalDate endsOn) {}
        return db.sql("""
                select id, ends_on from people.role_held
                 where municipality = ? and school is null and ends_on is not null
                """).param(municipality).query(Last.class).list().stream()
                .collect(Collectors.toMap(Last::id, Last::endsOn));
    }

    /// Everybody with a role in the whole municipality, by role and name.
    public List<Member> in(UUID municipality) {
        return db.sql("""
                select r.id as held, p.id as person, p.name, p.email, r.role
                  from people.role_held r join people.person p on p.id = r.person
                 where r.municipality = ? and r.school is null order by r.role, p.name
                """).param(municipality).query(Member.class).list();
    }

    /// Everybody listed at a school, by role and name.
    public List<Member> at(School school) {
        return Once.asked(
                List.of("members", school),
                () -> db.sql("""
                select r.id as held, p.id as person, p.name, p.email, r.role
                  from people.role_held r join people.person p on p.id = r.person
                 where r.school = ? order by r.role, p.name
                """).param(school.id()).query(Member.class).list());
    }

    /// The names of these people, as far as they are in scope.
    public Map<UUID, String> names(Set<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return db
                .sql("select id, name from people.person where id in (:ids)")
                .param("ids", ids)
                .query(Known.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Known::id, Known::name));
    }

    /// The names of everybody who is kept in a municipality in scope.
    public Map<UUID, String> names(UUID municipality) {
        return db
                .sql("select id, name from people.person where municipality = ?")
                .param(municipality)
                .query(Known.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Known::id, Known::name));
    }
}
