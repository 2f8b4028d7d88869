package dk.spirekraft.people;

import dk.spirekraft.web.Once;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The schools in scope and their units.
@Component
public class Schools {

    private static final String COLUMNS =
            "select id, municipality, slug, name, in_programme, imported from people.school ";
    private final JdbcClient db;

    Schools(JdbcClient db) {
        this.db = db;
    }

    /// The school with this address; the school that the request at hand is about is not looked up again.
    public Optional<School> bySlug(String slug) {
        return Access.schoolOfRequest()
                .filter(school -> school.slug().equals(slug))
                .or(() -> Once.asked(
                        List.of("school", slug),
                        () -> db.sql(COLUMNS + "where slug = ?")
                                .param(slug)
                                .query(Schools::school)
                                .optional()));
    }

    /// @throws IllegalArgumentException if no such school is in scope
    public School byId(UUID id) {
        return db.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(Schools::school)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("No school in scope has the id " + id));
    }

    /// All schools in scope, alphabetical the Danish way.
    public List<School> all() {
        return db.sql(COLUMNS + "order by name collate people.natural")
                .query(Schools::school)
                .list();
    }

    /// All schools of one municipality in scope, in the same order.
    public List<School> of(UUID municipality) {
        return Once.asked(
                List.of("schools", municipality),
                () -> db.sql(COLUMNS + "where municipality = ? order by name collate people.natural")
                        .param(municipality)
                        .query(Schools::school)
                        .list());
    }

    /// Those of these that are in scope, in the same order.
    public List<School> these(Set<UUID> ids) {
        return Once.asked(
                List.of("these schools", ids),
                () -> db.sql(COLUMNS + "where id = any (?) order by name collate people.natural")
                        .param(ids.toArray(UUID[]::new))
                        .query(Schools::school)
                        .list());
    }

    private static School school(ResultSet row, int number) throws SQLException {
        return new School(
                row.getObject("id", UUID.class),
                row.getObject("municipality", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getBoolean("in_programme"),
                row.getBoolean("imported"));
    }

    /// The units of a school in the school's own order.
    public List<Unit> units(School school) {
        return db.sql("select id, name, staff, neighbour from people.unit where school = ? order by position, name")
                .param(school.id())
                .query(Unit.class)
                .list();
    }

    /// True if the municipality has a school of this name.
    public boolean has(UUID municipality, String name) {
        return of(municipality).stream().anyMatch(school -> school.name().equalsIgnoreCase(name.strip()));
    }

    /// Adds a school; its slug gets a number if another installation-wide has it already.
    @Transactional
    public School add(UUID municipality, String name, boolean inProgramme) {
        return add(new School(UUID.randomUUID(), municipality, Slugs.free(db, name), name, inProgramme, false));
    }

    /// Adds a workplace that comes with a file of answers.
    @Transactional
    public School addImported(UUID municipality, String name) {
        return add(new School(UUID.randomUUID(), municipality, Slugs.free(db, name), name, false, true));
    }

    private School add(School school) {
        db.sql("""
                insert into people.school (id, municipality, slug, name, in_programme, imported)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        school.id(),
                        school.municipality(),
                        school.slug(),
                        school.name(),
                        school.inProgramme(),
                        school.imported())
                .update();
        return school;
    }

    /// Notes that these take part in a programme, whatever they did before.
    public void takeIn(List<School> joining) {
        if (joining.isEmpty()) return;
        db.sql("update people.school set in_programme = true where id in (:ids) and not in_programme")
                .param("ids", joining.stream().map(School::id).toList())
                .update();
    }

    /// Takes away a school that nothing holds on to, with its units and the roles held there. One statement, so
    /// that all of it goes or nothing.
    ///
    /// @return false if something holds on to it, such as a wave that was planned a moment ago
    public boolean remove(School school) {
        try {
            db.sql("""
                    with roles as (delete from people.role_held where school = :id),
                         units as (delete from people.unit where school = :id)
                    delete from people.school where id = :id
                    """).param("id", school.id()).update();
            return true;
        } catch (DataIntegrityViolationException held) {
            return false;
        }
    }

    /// Keeps these schools from being taken away until the transaction ends.
    ///
    /// @return false if one of them is gone already
    public boolean hold(List<School> held) {
        return held.isEmpty()
                || db.sql("select id from people.school where id in (:ids) for key share")
                                .param("ids", held.stream().map(School::id).toList())
                                .query(UUID.class)
                                .list()
                                .size()
                        == held.size();
    }

    /// True if this school is still there.
    boolean knows(School school) {
        return db.sql("select exists (select from people.school where id = ?)")
                .param(school.id())
                .query(Boolean.class)
                .single();
    }

    /// Adds a unit at the end of the school's own order.
    @Transactional
    public Unit addUnit(School school, String name, int staff) {
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into people.unit (id, municipality, school, name, staff, position)
                select ?, ?, ?, ?, ?, coalesce(max(position), 0) + 1 from people.unit where school = ?
                """)
                .params(id, school.municipality(), school.id(), name, staff, school.id())
                .update();
        return new Unit(id, name, staff, Optional.empty());
    }

    /// Renames a unit, counts it anew or names its neighbour. Waves that were opened before keep what they froze.
    public void changeUnit(School school, Unit unit) {
        db.sql("update people.unit set name = ?, staff = ?, neighbour = ? where id = ? and school = ?")
                .param(unit.name())
                .param(unit.staff())
                .param(unit.neighbour().orElse(null))
                .param(unit.id())
                .param(school.id())
                .update();
    }
}
