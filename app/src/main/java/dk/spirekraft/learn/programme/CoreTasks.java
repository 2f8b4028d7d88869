package dk.spirekraft.learn.programme;

import dk.spirekraft.people.School;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The core task of each school, in its own words; shown wherever something is planned.
@Component
public class CoreTasks {

    private final JdbcClient db;

    CoreTasks(JdbcClient db) {
        this.db = db;
    }

    /// The core task as it stands, blank where nobody wrote it yet.
    public CoreTask of(School school) {
        return db.sql("""
                select task, service, formal, performed, experienced, edition from learn.core_task where school = ?
                """).param(school.id()).query(CoreTask.class).optional().orElse(CoreTask.BLANK);
    }

    /// Keeps a core task that was written on top of the edition that it carries.
    public Kept<CoreTask> keep(School school, CoreTask written) {
        int kept = db.sql("""
                insert into learn.core_task (school, municipality, task, service, formal, performed, experienced, edition)
                values (:school, :municipality, :task, :service, :formal, :performed, :experienced, 1)
                on conflict (school) do update
                   set task = :task, service = :service, formal = :formal, performed = :performed,
                       experienced = :experienced, edition = core_task.edition + 1
                 where core_task.edition = :edition
                """)
                .param("school", school.id())
                .param("municipality", school.municipality())
                .param("task", written.task())
                .param("service", written.service())
                .param("formal", written.formal())
                .param("performed", written.performed())
                .param("experienced", written.experienced())
                .param("edition", written.edition())
                .update();
        return kept == 1 ? new Kept.Done<>() : new Kept.Overtaken<>(of(school));
    }
}
