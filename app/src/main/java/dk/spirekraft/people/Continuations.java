package dk.spirekraft.people;

import dk.spirekraft.web.Once;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Schools that were merged into another. Nothing moves and nothing is worked out anew: what such a school has
/// stays its own, so that no figure is ever of two schools. The other's group takes the same roles there, whoever
/// belongs to it later too, and whoever had a task hands it over.
@Component
public class Continuations {

    /// Those who look after a school.
    static final Set<Role> GROUP = EnumSet.of(Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER);

    private final JdbcClient db;
    private final Schools schools;
    private final People people;
    private final Clock clock;

    Continuations(JdbcClient db, Schools schools, People people, Clock clock) {
        this.db = db;
        this.schools = schools;
        this.people = people;
        this.clock = clock;
    }

    /// Where a school goes on, and since when.
    public record Continued(School in, LocalDate since) {}

    /// What became of merging.
    public enum Outcome {
        DONE,
        /// The other has nobody who could let others in.
        NOBODY_THERE,
        /// One of the two goes on in another already.
        CONTINUED_BEFORE;

        /// The message key of what is wrong.
        public String label() {
            return "people.merge.fault." + name();
        }
    }

    private record Row(UUID school, UUID continuedIn, LocalDate since) {}

    /// That the school goes on in another, and which others go on in it.
    private List<Row> about(School school) {
        return Once.asked(
                List.of("continuations", school),
                () -> db.sql("""
                select school, continued_in, since from people.continuation
                 where school = :school or continued_in = :school order by since, school
                """).param("school", school.id()).query(Row.class).list());
    }

    /// Empty for a school that goes on by itself.
    public Optional<Continued> of(School school) {
        return about(school).stream()
                .filter(row -> row.school().equals(school.id()))
                .findFirst()
                .map(row -> new Continued(schools.byId(row.continuedIn()), row.since()));
    }

    /// The schools that go on in this one.
    public List<School> in(School school) {
        return about(school).stream()
                .filter(row -> row.continuedIn().equals(school.id()))
                .map(row -> schools.byId(row.school()))
                .toList();
    }

    /// Lets a school go on in another of its municipality. Everybody else loses what they could open there.
    @Transactional
    public Outcome merge(School school, School into) {
        if (!school.municipality().equals(into.municipality()) || school.id().equals(into.id()))
            throw new IllegalArgumentException(
                    "A school goes on in another of its municipality, but got %s and %s".formatted(school, into));
        List<People.Member> taking = people.at(into).stream()
                .filter(member -> GROUP.contains(member.role()) && !member.lent())
                .toList();
        if (taking.stream().noneMatch(member -> member.role().letsIn())) return Outcome.NOBODY_THERE;
        if (of(into).isPresent() || !write(school, into)) return Outcome.CONTINUED_BEFORE;
        List<People.Member> leaving = people.at(school).stream()
                .filter(member -> taking.stream().noneMatch(other -> isSame(member, other)))
                .toList();
        taking.forEach(member -> people.grant(member.person(), member.role(), school));
        leaving.forEach(member -> people.withdraw(school, member.held()));
        return Outcome.DONE;
    }

    static boolean isSame(People.Member one, People.Member other) {
        return one.person().equals(other.person()) && one.role() == other.role();
    }

    private boolean write(School school, School into) {
        return db.sql("""
                insert into people.continuation (school, municipality, continued_in, since) values (?, ?, ?, ?)
                on conflict do nothing
                """)
                        .params(
                                school.id(),
                                school.municipality(),
                                into.id(),
                                clock.instant().atZone(Words.ZONE).toLocalDate())
                        .update()
                == 1;
    }
}
