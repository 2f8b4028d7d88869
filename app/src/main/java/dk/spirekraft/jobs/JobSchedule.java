package dk.spirekraft.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// Runs all jobs. Nodes agree through one table, so that no job runs twice at a time. A node that stops lets the jobs
/// at hand end for a while, then interrupts them, and goes: another node takes up what was left.
@Configuration(proxyBeanMethods = false)
class JobSchedule {

    /// How long jobs may go on when the program stops, and as long again once they are interrupted.
    private static final Duration TO_END = Duration.ofSeconds(5);

    /// The scheduler's own threads, for looking what is due and for telling that it lives, get six seconds each.
    static final Duration LONGEST_STOP = TO_END.multipliedBy(2).plusSeconds(12);

    @Bean(initMethod = "start", destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, List<Job> jobs) {
        return over(dataSource, jobs, TO_END);
    }

    static Scheduler over(DataSource dataSource, List<Job> jobs, Duration toEnd) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource))
                .startTasks(jobs.stream().map(JobSchedule::repeated).toList())
                .tableName(JobRecords.TABLE)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .pollingInterval(Duration.ofSeconds(10))
                .shutdownMaxWait(toEnd)
                .build();
    }

    private static RecurringTask<Void> repeated(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.pause()))
                .execute((instance, context) -> job.work().run());
    }
}
