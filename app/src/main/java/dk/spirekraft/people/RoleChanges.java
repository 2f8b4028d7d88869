package dk.spirekraft.people;

import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Roles that become another, or are lent to a deputy for a time and come back by themselves.
@Component
public class RoleChanges {

    /// A role is lent for at most so many days.
    public static final int LONGEST = 366;

    private final JdbcClient db;
    private final People people;
    private final Schools schools;
    private final OwnSessions sessions;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleChanges(
            JdbcClient db,
            People people,
            Schools schools,
            OwnSessions sessions,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.db = db;
        this.people = people;
        this.schools = schools;
        this.sessions = sessions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// What became of it.
    public enum Outcome {
        DONE,
        /// Somebody always remains who can let others in.
        LAST_ONE,
        /// They have that role there already.
        HELD_ALREADY,
        /// Its own last day is over.
        ENDED
    }

    /// A role that was lent.
    ///
    /// @param held the role that somebody has by it
    /// @param lender the name of whose role it is
    /// @param until the last day
    public record Loan(UUID held, String lender, LocalDate until) {}

    /// Makes one role of somebody's another at the same place, without end and whoever gave it. What was lent
    /// from it is taken back. They are signed out everywhere, and what they carried is handed over if they are no
    /// longer one of the working group.
    @Transactional
    public Outcome change(People.Member member, Role role) {
        if (people.isLastToLetIn(member.held()) && !role.letsIn()) return Outcome.LAST_ONE;
        if (!becomes(member, role)) return Outcome.HELD_ALREADY;
        Optional<School> school = schoolOf(member);
        people.takeLoansBack(member.held(), school);
        sessions.endAll(member.person());
        school.ifPresent(at ->
                events.publishEvent(isInGroup(at, member) ? new RoleChanged(at, member) : new PersonLeft(at, member)));
        return Outcome.DONE;
    }

    private boolean isInGroup(School school, People.Member member) {
        return people.at(school).stream()
                .filter(one -> one.person().equals(member.person()) && !one.lent())
                .anyMatch(one -> Continuations.GROUP.contains(one.role()));
    }

    private boolean becomes(People.Member member, Role role) {
        return db.sql("""
                update people.role_held h set role = :role, ends_on = null, claimed = false
                 where id = :held and lent_from is null and not exists (
                       select from people.role_held o
                        where o.person = h.person and o.role = :role and o.municipality = h.municipality
                          and o.school is not distinct from h.school)
                """)
                        .param("role", role.name())
                        .param("held", member.held())
                        .update()
                == 1;
    }

    private Optional<School> schoolOf(People.Member member) {
        return db.sql("select school from people.role_held where id = ? and school is not null")
                .param(member.held())
                .query(UUID.class)
                .optional()
                .map(schools::byId);
    }

    /// The last day of a loan of this role, if it is wished until a day: no later than its own.
    ///
    /// @return empty if its own last day is over
    public Optional<LocalDate> lastDay(People.Member member, LocalDate wished) {
        return db.sql("select least(cast(? as date), ends_on) from people.role_held where id = ?")
                .params(wished, member.held())
                .query(LocalDate.class)
                .optional()
                .filter(day -> !day.isBefore(today()));
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }

    /// Lends a role until the end of a day, and no longer than it lasts itself. For whoever has it on loan
    /// already, the new day holds.
    ///
    /// @throws IllegalArgumentException if the role is itself on loan
    @Transactional
    public Outcome lend(People.Member member, UUID deputy, LocalDate until) {
        if (member.lent()) throw new IllegalArgumentException("A loan is not lent on, but got " + member);
        Optional<LocalDate> last = lastDay(member, until);
        if (last.isEmpty()) return Outcome.ENDED;
        int lent = db.sql("""
                insert into people.role_held (id, municipality, school, person, role, ends_on, lent_from)
                select ?, h.municipality, h.school, ?, h.role, ?, h.id from people.role_held h where h.id = ?
                on conflict (person, role, school, municipality)
                   do update set ends_on = excluded.ends_on, lent_from = excluded.lent_from
                       where role_held.lent_from is not null
                """)
                .params(UUID.randomUUID(), deputy, last.get(), member.held())
                .update();
        return lent == 1 ? Outcome.DONE : Outcome.HELD_ALREADY;
    }

    /// What is on loan in a municipality and at its schools, by the role that somebody has by it.
    public Map<UUID, Loan> loans(UUID municipality) {
        return db.sql("""
                select r.id as held, p.name as lender, r.ends_on as until
                  from people.role_held r
                  join people.role_held h on h.id = r.lent_from join people.person p on p.id = h.person
                 where r.municipality = ?
                """).param(municipality).query(Loan.class).list().stream()
                .collect(Collectors.toMap(Loan::held, Function.identity()));
    }

    private record Ended(UUID held, Optional<UUID> school) {}

    /// Takes loans back whose last day is over, and signs out whoever has no role any more.
    @Transactional
    public void takeBack(UUID municipality) {
        LocalDate today = today();
        List<Ended> ended = db.sql("""
                select id, school from people.role_held
                 where municipality = ? and lent_from is not null and ends_on < ? order by id for update
                """)
                .params(municipality, today)
                .query((row, number) -> new Ended(
                        row.getObject("id", UUID.class), Optional.ofNullable(row.getObject("school", UUID.class))))
                .list();
        ended.forEach(one -> takeBack(municipality, one));
        db.sql("""
                select distinct r.person from people.role_held r
                 where r.municipality = ? and r.ends_on < ? and not exists (select from people.roles_of(r.person, ?))
                """).params(municipality, today, today).query(UUID.class).list().forEach(sessions::endAll);
    }

    private void takeBack(UUID municipality, Ended one) {
        Optional<School> school = one.school().map(schools::byId);
        List<People.Member> there = school.map(people::at).orElseGet(() -> people.in(municipality));
        there.stream()
                .filter(member -> member.held().equals(one.held()))
                .findFirst()
                .ifPresent(member -> {
                    school.ifPresentOrElse(
                            at -> people.withdraw(at, member.held()),
                            () -> people.withdraw(municipality, member.held()));
                    String where = school.map(at -> at.slug() + " ").orElse("");
                    audit.record(municipality, "role.returned", where + member.role() + " " + member.person());
                });
    }
}
