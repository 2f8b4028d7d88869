package dk.spirekraft.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.RunningProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// Jobs run once over all nodes, and the operator sees how each goes.
@RunningProgram
class JobsTest {

    private static final Duration TO_END = Duration.ofSeconds(1);

    @Autowired
    DataSource dataSource;

    @Autowired
    JobRecords records;

    @Autowired
    EveryMunicipality everywhere;

    @Autowired
    Cast cast;

    @Autowired
    Environment environment;

    private static void await(CountDownLatch done) throws InterruptedException {
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void twoNodesRunAJobOnce() throws Exception {
        var ran = new AtomicInteger();
        var done = new CountDownLatch(1);
        String name = "test-" + UUID.randomUUID();
        List<Job> jobs = List.of(new Job(name, Duration.ofDays(1), () -> {
            ran.incrementAndGet();
            done.countDown();
        }));
        Scheduler one = JobSchedule.over(dataSource, jobs, TO_END);
        Scheduler other = JobSchedule.over(dataSource, jobs, TO_END);
        one.start();
        other.start();
        await(done);
        one.stop();
        other.stop();
        assertThat(ran).hasValue(1);
        assertThat(records.all())
                .filteredOn(record -> record.name().equals(name))
                .singleElement()
                .satisfies(record -> assertThat(record.wentWell()).isPresent());
    }

    @Test
    void aJobThatFailsIsSeenByTheOperatorAndTriedAgain() throws Exception {
        String name = "test-" + UUID.randomUUID();
        var tried = new CountDownLatch(1);
        Scheduler node = JobSchedule.over(
                dataSource,
                List.of(new Job(name, Duration.ofDays(1), () -> {
                    tried.countDown();
                    throw new IllegalStateException("Postkassen svarer ikke");
                })),
                TO_END);
        node.start();
        await(tried);
        node.stop();
        assertThat(records.all())
                .filteredOn(record -> record.name().equals(name))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.failures()).isEqualTo(1);
                    assertThat(record.next()).isAfter(record.failed().orElseThrow());
                });
        School havgard = cast.school("Havgård Skole", 62);
        assertThat(cast.signedIn(Role.OPERATOR, havgard).get("/driftsopgaver").body())
                .contains("Lukke målinger til tiden", name, "Én gang i træk");
    }

    @Test
    @Timeout(60)
    void aJobThatNeverEndsHoldsNoNodeUp() throws Exception {
        var begun = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        Scheduler node = JobSchedule.over(
                dataSource,
                List.of(new Job("test-" + UUID.randomUUID(), Duration.ofDays(1), () -> {
                    begun.countDown();
                    while (stopped.getCount() > 0) Thread.onSpinWait();
                })),
                Duration.ofMillis(50));
        node.start();
        await(begun);
        node.stop();
        assertThat(node.getCurrentlyExecuting()).hasSize(1);
        stopped.countDown();
    }

    /// systemd and a container engine kill what has not stopped by then.
    @Test
    void whoStopsTheProgramWaitsLongerThanItNeeds() throws IOException {
        Duration requests =
                environment.getRequiredProperty("spring.lifecycle.timeout-per-shutdown-phase", Duration.class);
        Duration needed = requests.plus(JobSchedule.LONGEST_STOP).plusSeconds(5);
        for (String told : List.of("spirekraft.service:TimeoutStopSec=", "compose.yaml:stop_grace_period: ")) {
            String[] place = told.split(":", 2);
            String text = Files.readString(Path.of("../packaging", place[0]));
            Matcher seconds = Pattern.compile(place[1] + "(\\d+)").matcher(text);
            assertThat(seconds.find()).isTrue();
            assertThat(Duration.ofSeconds(Integer.parseInt(seconds.group(1))))
                    .as(told)
                    .isGreaterThan(needed);
        }
    }

    @Test
    void oneMunicipalityThatFailsStopsNoOther() {
        Set<UUID> wanted = Set.of(cast.municipality(), cast.municipality());
        Set<UUID> reached = new HashSet<>();
        assertThatThrownBy(() -> everywhere.each(municipality -> {
                    reached.add(municipality);
                    if (wanted.contains(municipality)) throw new IllegalArgumentException("Den går ikke");
                }))
                .isInstanceOf(IllegalStateException.class)
                .satisfies(failed -> assertThat(failed.getSuppressed()).hasSize(2));
        assertThat(reached).containsAll(wanted);
    }
}
