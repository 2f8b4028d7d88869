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
    private final OwnSessions sessions;
    private final ApplicationEventPublisher events;

    People(JdbcClient db, OwnSessions sessions, ApplicationEventPublisher events) {
        this.db = db;
        this.sessions = sessions;
        this.events = events;
    }

    /// Somebody at a school, or in a municipality, with one of their roles there.
    ///
    /// @param lent true if it is on loan from somebody, see [RoleChanges]
    public record Member(UUID held, UUID person, String name, String email, Role role, boolean lent) {}

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

    /// Gives a role at a school; to whoever had it on loan, for good.
    ///
    /// @return false if it was held already
    @Transactional
    public boolean grant(UUID person, Role role, School school) {
        boolean granted = grant(person, role, school.municipality(), Optional.of(school.id()));
        if (granted) events.publishEvent(new PeopleCame(school));
        return granted;
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
                on conflict (person, role, school, municipality) do update set ends_on = null, lent_from = null
                   where role_held.lent_from is not null
                """)
                        .param(UUID.randomUUID())
                        .param(municipality)
                        .param(school.orElse(null))
                        .param(person)
                        .param(role.name())
                        .update()
                == 1;
    }

    /// Takes a role at a school away, unless nobody would be left there who can let others in. What was lent from it
    /// goes with it, and whoever loses a role is signed out everywhere.
    @Transactional
    public Withdrawal withdraw(School school, UUID held) {
        List<Member> before = at(school);
        Optional<Member> leaves =
                before.stream().filter(member -> member.held().equals(held)).findFirst();
        if (leaves.isEmpty()) return Withdrawal.NOT_HELD;
        if (isLastToLetIn(held)) return Withdrawal.LAST_ONE;
        takeAway(held, Optional.of(school));
        boolean isBack = leaves.get().lent()
                && before.stream()
                        .filter(member -> !member.held().equals(held) && member.role() != Role.COLLEAGUE)
                        .anyMatch(member -> member.person().equals(leaves.get().person()));
        if (!isBack) events.publishEvent(new PersonLeft(school, leaves.get()));
        return Withdrawal.DONE;
    }

    /// The same for a role in a whole municipality, where a secretariat always remains.
    @Transactional
    public Withdrawal withdraw(UUID municipality, UUID held) {
        if (in(municipality).stream().noneMatch(member -> member.held().equals(held))) return Withdrawal.NOT_HELD;
        if (isLastToLetIn(held)) return Withdrawal.LAST_ONE;
        takeAway(held, Optional.empty());
        return Withdrawal.DONE;
    }

    /// Takes a role at a school away from somebody who goes on in its group by another: what they carry stays theirs.
    /// The last who can let others in keeps it.
    @Transactional
    public void exchange(School school, Member member) {
        if (isLastToLetIn(member.held())) return;
        takeAway(member.held(), Optional.of(school));
        events.publishEvent(new RoleChanged(school, member));
    }

    /// Takes a role at a school away from somebody who has another in its group and so leaves nothing behind; but
    /// never from the last who can let others in.
    void replace(School school, UUID held) {
        if (!isLastToLetIn(held)) takeAway(held, Optional.of(school));
    }

    /// True if nobody else could let others in there. Roles that end do not count, and until the transaction ends
    /// nobody takes one of the others away.
    boolean isLastToLetIn(UUID held) {
        return db.sql("""
                select o.id from people.role_held h
                  join people.role_held o on o.municipality = h.municipality and o.school is not distinct from h.school
                 where h.id = ? and o.ends_on is null and o.role in ('SCHOOL_LEADER', 'AMR', 'TR', 'SECRETARIAT')
                 order by o.id for update of o
                """).param(held).query(UUID.class).list().equals(List.of(held));
    }

    private void takeAway(UUID held, Optional<School> school) {
        takeLoansBack(held, school);
        db.sql("delete from people.role_held where id = ? returning person")
                .param(held)
                .query(UUID.class)
                .list()
                .forEach(sessions::endAll);
    }

    /// Takes back what was lent from a role, as if each deputy gave it up.
    ///
    /// @param school where it is held, empty for a whole municipality
    void takeLoansBack(UUID held, Optional<School> school) {
        record Loan(UUID id, UUID municipality) {}
        db.sql("select id, municipality from people.role_held where lent_from = ? order by id")
                .param(held)
                .query(Loan.class)
                .list()
                .forEach(loan -> school.ifPresentOrElse(
                        at -> withdraw(at, loan.id()), () -> withdraw(loan.municipality(), loan.id())));
    }

    /// Lets a role in a whole municipality end by itself after a day, or go on without end. What was lent from it
    /// ends no later.
    ///
    /// @return false if nobody holds it there
    @Transactional
    public boolean end(UUID municipality, UUID held, Optional<LocalDate> after) {
        after.ifPresent(day -> db.sql("update people.role_held set ends_on = ? where lent_from = ? and ends_on > ?")
                .params(day, held, day)
                .update());
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
                select r.id as held, p.id as person, p.name, p.email, r.role, r.lent_from is not null as lent
                  from people.role_held r join people.person p on p.id = r.person
                 where r.municipality = ? and r.school is null order by r.role, p.name
                """).param(municipality).query(Member.class).list();
    }

    /// Everybody listed at a school, by role and name.
    public List<Member> at(School school) {
        return Once.asked(
                List.of("members", school),
                () -> db.sql("""
                select r.id as held, p.id as person, p.name, p.email, r.role, r.lent_from is not null as lent
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
