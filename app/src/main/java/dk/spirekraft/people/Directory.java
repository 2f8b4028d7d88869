package dk.spirekraft.people;

import dk.spirekraft.web.Language;
import dk.spirekraft.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Everybody who can be written to in a municipality, with what they do there: one question to the database. Whoever
/// has a role by the municipality's own sign-in is written to after a summer without it, too.
@Component
public class Directory {

    private static final String SELECT = """
            select p.id, p.name, p.email, p.language, r.role, r.municipality, r.school,
                   r.lent_from is not null as lent
              from people.role_held r join people.person p on p.id = r.person
             where r.municipality = ? and r.role <> 'COLLEAGUE'
               and (r.ends_on is null or r.ends_on + case when r.claimed then 90 else 0 end >= ?)
            """;

    private final JdbcClient db;
    private final Clock clock;

    Directory(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Somebody with an account.
    ///
    /// @param language of their letters
    /// @param roles those held in this municipality
    public record Reach(UUID person, String name, String email, Language language, Set<Visitor.Held> roles) {

        public Reach {
            roles = Set.copyOf(roles);
        }

        /// True if they have a task at this school.
        public boolean isAt(School school) {
            return roles.stream()
                    .anyMatch(held -> held.school().filter(school.id()::equals).isPresent());
        }

        /// The schools where they have a task.
        public Set<UUID> schools() {
            return roles.stream().flatMap(held -> held.school().stream()).collect(Collectors.toUnmodifiableSet());
        }

        /// True if they have this task in the whole municipality.
        public boolean isForAll(Role role) {
            return roles.stream()
                    .anyMatch(held -> held.role() == role && held.school().isEmpty());
        }

        /// True if they have a task in the whole municipality.
        public boolean isForAll() {
            return roles.stream().anyMatch(held -> held.school().isEmpty());
        }
    }

    private record Somebody(UUID person, String name, String email, Language language) {}

    /// By person. A colleague without an account is not among them.
    public Map<UUID, Reach> of(UUID municipality) {
        return found(db.sql(SELECT).params(municipality, today()));
    }

    /// Those of them who have a task in the whole municipality, or at a school where this person has one; with these
    /// tasks alone.
    public Map<UUID, Reach> around(UUID person, UUID municipality) {
        return found(db.sql(SELECT + """
                   and (r.school is null
                        or r.school = any (array(select own.school from people.role_held own where own.person = ?)))
                """).params(municipality, today(), person));
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }

    private static Map<UUID, Reach> found(JdbcClient.StatementSpec question) {
        Map<UUID, Somebody> known = new HashMap<>();
        Map<UUID, Set<Visitor.Held>> held = new HashMap<>();
        question.query((row, number) -> {
                    Somebody somebody = somebody(row);
                    known.put(somebody.person(), somebody);
                    return held.computeIfAbsent(somebody.person(), person -> new HashSet<>())
                            .add(role(row));
                })
                .list();
        Map<UUID, Reach> found = new HashMap<>();
        known.forEach((id, one) ->
                found.put(id, new Reach(id, one.name(), one.email(), one.language(), held.getOrDefault(id, Set.of()))));
        return Map.copyOf(found);
    }

    private static Somebody somebody(ResultSet row) throws SQLException {
        return new Somebody(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                Language.of(String.valueOf(row.getString("language"))));
    }

    private static Visitor.Held role(ResultSet row) throws SQLException {
        return new Visitor.Held(
                Role.valueOf(row.getString("role")),
                row.getObject("municipality", UUID.class),
                Optional.ofNullable(row.getObject("school", UUID.class)),
                row.getBoolean("lent"));
    }

    /// The language of somebody's letters, Danish until they chose.
    public Language language(UUID person) {
        return Language.of(db
                .sql("select language from people.person where id = ?")
                .param(person)
                .query((row, number) -> String.valueOf(row.getString("language")))
                .list()
                .stream()
                .findFirst()
                .orElse(""));
    }

    /// Writes to somebody in this language from now on.
    public void speak(UUID person, Language language) {
        db.sql("update people.person set language = ? where id = ?")
                .params(language.tag(), person)
                .update();
    }

    /// The same, unless they have a language already.
    void meet(UUID person, Language language) {
        db.sql("update people.person set language = ? where id = ? and language is null")
                .params(language.tag(), person)
                .update();
    }
}
