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

/// Runs all jobs. Nodes agree through one table, so that no job runs twice at a time.
@Configuration(proxyBeanMethods = false)
class JobSchedule {

    @Bean(initMethod = "start", destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, List<Job> jobs) {
        return over(dataSource, jobs);
    }

    static Scheduler over(DataSource dataSource, List<Job> jobs) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource))
                .startTasks(jobs.stream().map(JobSchedule::repeated).toList())
                .tableName(JobRecords.TABLE)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .pollingInterval(Duration.ofSeconds(10))
                .build();
    }

    private static RecurringTask<Void> repeated(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.pause()))
                .execute((instance, context) -> job.work().run());
    }
}
