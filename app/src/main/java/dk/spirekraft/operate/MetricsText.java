package dk.spirekraft.operate;

import dk.spirekraft.database.Connections;
import dk.spirekraft.jobs.JobRecords;
import dk.spirekraft.people.FailedSignIns;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// How the program fares, as Prometheus reads it. Nothing of a person, a school or a wave, and no count that grows when
/// somebody answers.
@Component
@ConditionalOnProperty("spirekraft.metrics.port")
class MetricsText {

    private final DataSource dataSource;
    private final JobRecords jobs;
    private final PageCounts pages;
    private final FailedSignIns failed;

    MetricsText(DataSource dataSource, JobRecords jobs, PageCounts pages, FailedSignIns failed) {
        this.dataSource = dataSource;
        this.jobs = jobs;
        this.pages = pages;
        this.failed = failed;
    }

    String write() {
        var text = new StringBuilder();
        machine(text);
        pages(text, pages.now());
        signIns(text);
        connections(text);
        jobs(text);
        return text.toString();
    }

    private static void kind(StringBuilder text, String name, String kind, String help) {
        text.append("# HELP %s %s\n# TYPE %s %s\n".formatted(name, help, name, kind));
    }

    private static void line(StringBuilder text, String name, Number value) {
        text.append(name).append(' ').append(value).append('\n');
    }

    private static void machine(StringBuilder text) {
        kind(text, "spirekraft_up_seconds", "gauge", "Since the start.");
        line(text, "spirekraft_up_seconds", ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        kind(text, "spirekraft_heap_bytes", "gauge", "Memory of the program.");
        line(text, "spirekraft_heap_bytes{of=\"used\"}", heap.getUsed());
        line(text, "spirekraft_heap_bytes{of=\"most\"}", heap.getMax());
        kind(text, "spirekraft_gc_seconds_total", "counter", "Spent on clearing memory.");
        long collecting = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(one -> Math.max(0, one.getCollectionTime()))
                .sum();
        line(text, "spirekraft_gc_seconds_total", collecting / 1000.0);
        kind(text, "spirekraft_cpu_seconds_total", "counter", "Computing time of the process.");
        long nanoseconds = ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(0L);
        line(text, "spirekraft_cpu_seconds_total", nanoseconds / 1e9);
    }

    private static void pages(StringBuilder text, PageCounts.Counted counted) {
        kind(text, "spirekraft_page_seconds", "histogram", "How long pages take, without those of answering.");
        long sum = 0;
        for (int i = 0; i < PageCounts.BUCKETS.size(); i++) {
            sum += counted.within().get(i);
            line(text, "spirekraft_page_seconds_bucket{le=\"%s\"}".formatted(PageCounts.BUCKETS.get(i) / 1000.0), sum);
        }
        line(text, "spirekraft_page_seconds_bucket{le=\"+Inf\"}", counted.pages());
        line(text, "spirekraft_page_seconds_sum", counted.seconds());
        line(text, "spirekraft_page_seconds_count", counted.pages());
        kind(text, "spirekraft_refused_total", "counter", "Pages that were refused (4xx), without those of answering.");
        line(text, "spirekraft_refused_total", counted.refused());
        kind(text, "spirekraft_failed_total", "counter", "Requests that failed (5xx), all of them.");
        line(text, "spirekraft_failed_total", counted.failed());
    }

    private void signIns(StringBuilder text) {
        kind(text, "spirekraft_sign_ins_failed_total", "counter", "Tries to sign in that failed.");
        failed.now()
                .forEach((kind, count) ->
                        line(text, "spirekraft_sign_ins_failed_total{kind=\"%s\"}".formatted(kind), count));
    }

    private void connections(StringBuilder text) {
        kind(text, "spirekraft_connections", "gauge", "Connections to the database.");
        try {
            for (var pool : dataSource.unwrap(Connections.class).pools()) {
                connection(text, pool, "busy", pool.busy());
                connection(text, pool, "idle", pool.idle());
                connection(text, pool, "waiting", pool.waiting());
                connection(text, pool, "most", pool.most());
            }
        } catch (SQLException other) {
            throw new IllegalStateException("The program's data source tells how busy it is", other);
        }
    }

    private static void connection(StringBuilder text, Connections.Pool pool, String state, int count) {
        line(text, "spirekraft_connections{pool=\"%s\",state=\"%s\"}".formatted(pool.name(), state), count);
    }

    private void jobs(StringBuilder text) {
        var all = jobs.all();
        kind(text, "spirekraft_job_failures", "gauge", "Tries of a job that failed in a row.");
        all.forEach(job -> line(text, "spirekraft_job_failures{job=\"%s\"}".formatted(job.name()), job.failures()));
        kind(text, "spirekraft_job_went_well_seconds", "gauge", "When a job last went well, in seconds since 1970.");
        all.forEach(job -> line(
                text,
                "spirekraft_job_went_well_seconds{job=\"%s\"}".formatted(job.name()),
                job.wentWell().map(Instant::getEpochSecond).orElse(0L)));
    }
}
