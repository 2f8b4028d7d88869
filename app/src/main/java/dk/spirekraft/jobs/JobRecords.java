package dk.spirekraft.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How each job goes, over all nodes.
@Component
public class JobRecords {

    static final String TABLE = "jobs.scheduled_task";

    private final JdbcClient db;

    JobRecords(JdbcClient db) {
        this.db = db;
    }

    /// @param failures in a row until now; 0 once it went well
    /// @param node on which it runs at this moment
    public record JobRecord(
            String name,
            Optional<Instant> wentWell,
            Optional<Instant> failed,
            int failures,
            Instant next,
            Optional<String> node) {}

    /// All jobs that there are, by name.
    public List<JobRecord> all() {
        return db.sql("""
                select task_name, last_success, last_failure, coalesce(consecutive_failures, 0) as failures,
                       execution_time, case when picked then picked_by end as node
                  from jobs.scheduled_task order by task_name
                """).query((row, number) -> record(row)).list();
    }

    private static JobRecord record(ResultSet row) throws SQLException {
        return new JobRecord(
                row.getString("task_name"),
                instant(row, "last_success"),
                instant(row, "last_failure"),
                row.getInt("failures"),
                instant(row, "execution_time").orElseThrow(),
                Optional.ofNullable(row.getString("node")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
