package dk.spirekraft.people;

import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gives and takes the roles that follow from what a provider says, each time somebody comes through it. They hold for
/// a week from then, for a provider does not tell whom it shut out. Roles given on our pages are left alone.
@Component
@ConditionalOnProperty("spirekraft.openid.issuer")
class OpenIdGrants {

    /// The days that a role holds after its holder was last vouched for.
    static final int HOLDS = 7;

    private final JdbcClient db;
    private final OpenIdRoles roles;
    private final People people;
    private final Schools schools;
    private final AuditLog audit;
    private final Clock clock;

    OpenIdGrants(JdbcClient db, OpenIdRoles roles, People people, Schools schools, AuditLog audit, Clock clock) {
        this.db = db;
        this.roles = roles;
        this.people = people;
        this.schools = schools;
        this.audit = audit;
        this.clock = clock;
    }

    private record Claimed(UUID id, Role role, Optional<UUID> school) {}

    List<OpenIdRoles.Line> lines(Map<String, Object> claims) {
        return roles.of(claims);
    }

    /// @param municipality in scope; a school of another is passed over
    void follow(UUID person, UUID municipality, List<OpenIdRoles.Line> lines) {
        Set<Wanted> wanted = lines.stream()
                .flatMap(line -> wanted(line, municipality).stream())
                .collect(Collectors.toSet());
        wanted.forEach(role -> grant(person, municipality, role));
        claimed(person, municipality).stream()
                .filter(held -> !wanted.contains(new Wanted(held.role(), held.school())))
                .forEach(held -> withdraw(person, municipality, held));
    }

    private record Wanted(Role role, Optional<UUID> school) {}

    private Optional<Wanted> wanted(OpenIdRoles.Line line, UUID municipality) {
        if (line.school().isEmpty()) return Optional.of(new Wanted(line.role(), Optional.empty()));
        return schools.bySlug(line.school().get())
                .filter(school -> school.municipality().equals(municipality))
                .map(school -> new Wanted(line.role(), Optional.of(school.id())));
    }

    private List<Claimed> claimed(UUID person, UUID municipality) {
        return db.sql("""
                select id, role, school from people.role_held where person = ? and municipality = ? and claimed
                """)
                .params(person, municipality)
                .query((row, number) -> new Claimed(
                        row.getObject("id", UUID.class),
                        Role.valueOf(row.getString("role")),
                        Optional.ofNullable(row.getObject("school", UUID.class))))
                .list();
    }

    private void withdraw(UUID person, UUID municipality, Claimed held) {
        People.Withdrawal done = held.school()
                .map(school -> people.withdraw(schools.byId(school), held.id()))
                .orElseGet(() -> people.withdraw(municipality, held.id()));
        if (done == People.Withdrawal.DONE)
            audit.recordByProgram(municipality, "role.withdrawn", object(held.role(), held.school(), person));
    }

    private void grant(UUID person, UUID municipality, Wanted wanted) {
        boolean isNew = wanted.school()
                .map(school -> people.grant(person, wanted.role(), schools.byId(school)))
                .orElseGet(() -> people.grant(person, wanted.role(), municipality));
        hold(person, municipality, wanted, isNew);
        if (isNew) audit.recordByProgram(municipality, "role.granted", object(wanted.role(), wanted.school(), person));
    }

    /// Lets a role hold until the end of the week that begins now, unless it was given on our pages.
    private void hold(UUID person, UUID municipality, Wanted wanted, boolean isNew) {
        db.sql("""
                update people.role_held set claimed = true, ends_on = ?
                 where person = ? and municipality = ? and role = ? and school is not distinct from cast(? as uuid)
                   and (claimed or ?)
                """)
                .param(clock.instant().atZone(Words.ZONE).toLocalDate().plusDays(HOLDS))
                .param(person)
                .param(municipality)
                .param(wanted.role().name())
                .param(wanted.school().orElse(null))
                .param(isNew)
                .update();
    }

    private String object(Role role, Optional<UUID> school, UUID person) {
        return school.map(at -> schools.byId(at).slug() + " ").orElse("") + role + " " + person;
    }
}
