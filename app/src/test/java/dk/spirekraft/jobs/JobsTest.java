package dk.spirekraft.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.RunningProgram;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Jobs run once over all nodes, and the operator sees how each goes.
@RunningProgram
class JobsTest {

    @Autowired
    DataSource dataSource;

    @Autowired
    JobRecords records;

    @Autowired
    EveryMunicipality everywhere;

    @Autowired
    Cast cast;

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
        Scheduler one = JobSchedule.over(dataSource, jobs);
        Scheduler other = JobSchedule.over(dataSource, jobs);
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
        Scheduler node = JobSchedule.over(dataSource, List.of(new Job(name, Duration.ofDays(1), () -> {
            tried.countDown();
            throw new IllegalStateException("Postkassen svarer ikke");
        })));
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
