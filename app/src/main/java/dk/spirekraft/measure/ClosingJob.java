package dk.spirekraft.measure;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.spirekraft.database.MunicipalityScope;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/// Keeps closing times, and counts once a day who has answered. Its schedule holds all jobs of the module; each runs
/// once over all nodes.
@Component
class ClosingJob {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingJob.class);

    private final Waves waves;
    private final Surveys surveys;
    private final DailyCounts counts;
    private final WaveKeys keys;
    private final JdbcClient db;
    private final Clock clock;

    ClosingJob(Waves waves, Surveys surveys, DailyCounts counts, WaveKeys keys, JdbcClient db, Clock clock) {
        this.waves = waves;
        this.surveys = surveys;
        this.counts = counts;
        this.keys = keys;
        this.db = db;
        this.clock = clock;
    }

    /// Closes every wave whose time is up, each in a transaction of its own, so that one that fails stops no other.
    void run() {
        for (UUID municipality :
                db.sql("select people.municipalities()").query(UUID.class).list())
            MunicipalityScope.within(Set.of(municipality), () -> {
                counts.countToday();
                waves.due(clock.instant()).forEach(this::close);
            });
        keys.destroyClosed();
    }

    private void close(Wave due) {
        try {
            surveys.close(due);
        } catch (RuntimeException failed) {
            // The next run tries again; until then no sheet is taken, for the time is up.
            LOG.error("Wave {} could not be closed", due.id(), failed);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean(initMethod = "start", destroyMethod = "stop")
        Scheduler scheduler(DataSource dataSource, ClosingJob closing, BallotKeyJob keys, InvitationJob invitations) {
            return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource))
                    .startTasks(
                            repeated("close-waves", closing::run),
                            repeated("make-ballot-keys", keys::run),
                            repeated("send-invitations", invitations::run))
                    .tableName("measure.scheduled_task")
                    .executorService(Executors.newVirtualThreadPerTaskExecutor())
                    .pollingInterval(Duration.ofSeconds(10))
                    .build();
        }

        private static RecurringTask<Void> repeated(String title, Runnable work) {
            return Tasks.recurring(title, FixedDelay.of(Duration.ofSeconds(20)))
                    .execute((instance, context) -> work.run());
        }
    }
}
