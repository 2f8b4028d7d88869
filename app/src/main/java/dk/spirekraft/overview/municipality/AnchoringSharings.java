package dk.spirekraft.overview.municipality;

import dk.spirekraft.people.School;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which schools show their municipality what they said at their last anchoring check: none, until somebody of the
/// working group switches it on.
@Component
public class AnchoringSharings {

    private final JdbcClient db;
    private final Clock clock;

    AnchoringSharings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// That somebody switched it on or off.
    public record Line(boolean shared, UUID person, Instant at) {}

    /// All that was switched at a school, newest first.
    public List<Line> log(School school) {
        return db.sql("""
                select shared, person, at from overview.anchoring_sharing where school = ? order by number desc
                """).param(school.id()).query((row, number) -> line(row)).list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getBoolean("shared"),
                row.getObject("person", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    public boolean isOn(School school) {
        return log(school).stream().findFirst().filter(Line::shared).isPresent();
    }

    /// The schools of a municipality that show it now.
    public Set<UUID> on(UUID municipality) {
        return db.sql("""
                select school from (
                    select distinct on (school) school, shared from overview.anchoring_sharing
                     where municipality = ? order by school, number desc) newest
                 where shared
                """).param(municipality).query(UUID.class).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /// @return false if nothing changed
    public boolean turn(School school, boolean shared, UUID person) {
        if (isOn(school) == shared) return false;
        db.sql("""
                insert into overview.anchoring_sharing (school, municipality, shared, person, at)
                values (?, ?, ?, ?, ?)
                """)
                .params(
                        school.id(),
                        school.municipality(),
                        shared,
                        person,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }
}
