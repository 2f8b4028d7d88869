package dk.spirekraft.learn.trial;

import dk.spirekraft.web.Once;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads trials with their dated nouns, one row each.
@Component
class TrialRows {

    private static final String SELECT = """
            select t.*, s.at as started_at, r.began_at, o.opened_at, c.written_at, d.outcome, d.reason, d.lesson, d.decided_at
              from learn.trial t
              left join learn.trial_start s on s.trial = t.id
              left join learn.reflection r on r.trial = t.id
              left join learn.reflection_opening o on o.trial = t.id
              left join learn.common_reflection c on c.trial = t.id
              left join learn.trial_decision d on d.trial = t.id
            """;

    private final JdbcClient db;

    TrialRows(JdbcClient db) {
        this.db = db;
    }

    /// By first day, then in the order of planning.
    List<Trial> of(UUID school) {
        return Once.asked(
                List.of("trial rows", school),
                () -> db.sql(SELECT + " where t.school = ? order by t.first_on, t.planned_at, t.id")
                        .param(school)
                        .query((row, number) -> trial(row))
                        .list());
    }

    /// Those that go on from it.
    List<Trial> after(Trial trial) {
        return Once.asked(
                List.of("trials after", trial.id()),
                () -> db.sql(SELECT + " where t.school = ? and t.previous = ? order by t.first_on, t.planned_at, t.id")
                        .params(trial.school(), trial.id())
                        .query((row, number) -> trial(row))
                        .list());
    }

    /// By first day, then in the order of planning.
    List<Trial> in(UUID municipality) {
        return db.sql(SELECT + " where t.municipality = ? order by t.first_on, t.planned_at, t.id")
                .param(municipality)
                .query((row, number) -> trial(row))
                .list();
    }

    Optional<Trial> find(UUID school, String slug) {
        return db.sql(SELECT + " where t.school = ? and t.slug = ?")
                .params(school, slug)
                .query((row, number) -> trial(row))
                .optional();
    }

    Optional<Trial> find(UUID id) {
        return db.sql(SELECT + " where t.id = ?")
                .param(id)
                .query((row, number) -> trial(row))
                .optional();
    }

    private static Trial trial(ResultSet row) throws SQLException {
        return new Trial(
                row.getObject("id", UUID.class),
                row.getObject("municipality", UUID.class),
                row.getObject("school", UUID.class),
                row.getString("slug"),
                instant(row, "planned_at").orElseThrow(),
                plan(row),
                Optional.ofNullable(row.getObject("previous", UUID.class)),
                row.getInt("cycle"),
                row.getInt("edition"),
                instant(row, "started_at"),
                looking(row),
                decision(row));
    }

    private static TrialPlan plan(ResultSet row) throws SQLException {
        @Nullable String scale = row.getString("finding_scale");
        return new TrialPlan(
                row.getString("aim"),
                row.getString("smallest"),
                row.getString("together"),
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                row.getString("belief"),
                row.getString("sign"),
                row.getString("stop"),
                row.getString("pupils"),
                scale == null
                        ? Optional.empty()
                        : Optional.of(new TrialPlan.Finding(row.getInt("finding_wave"), scale)),
                Optional.ofNullable(row.getString("method")));
    }

    private static Optional<Trial.Looking> looking(ResultSet row) throws SQLException {
        Optional<Instant> opened = instant(row, "opened_at");
        Optional<Instant> written = instant(row, "written_at");
        return instant(row, "began_at").map(began -> new Trial.Looking(began, opened, written));
    }

    private static Optional<Decision> decision(ResultSet row) throws SQLException {
        Optional<Instant> decided = instant(row, "decided_at");
        if (decided.isEmpty()) return Optional.empty();
        return Optional.of(new Decision(
                Decision.Outcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                row.getString("lesson"),
                decided.get()));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
