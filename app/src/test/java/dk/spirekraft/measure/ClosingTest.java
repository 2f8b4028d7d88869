package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A wave closes on time, once, and keeps every sheet that it has acknowledged.
@RunningProgram
class ClosingTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Participation participation;

    @Autowired
    ClosingJob job;

    @Autowired
    Surveys surveys;

    @Autowired
    StoryClock clock;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient db;

    School havgard;
    Wave wave;

    @BeforeEach
    void havgardOpensAWave() {
        havgard = cast.school("Havgård Skole", 62);
        wave = cast.openWave(havgard);
    }

    private Wave now() {
        return cast.in(havgard, () -> surveys.byId(wave.id()));
    }

    private long count(String table) {
        return cast.in(
                havgard,
                () -> db.sql("select count(*) from %s where wave = ?".formatted(table))
                        .param(wave.id())
                        .query(Long.class)
                        .single());
    }

    @Test
    void theJobClosesWhenTheTimeIsUpAndNotBefore() {
        clock.pass(Duration.ofDays(14).minusSeconds(1));
        job.run();
        assertThat(now().closure()).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        job.run();
        assertThat(now().closure()).isPresent();
    }

    @Test
    void aClosingByTimeIsWrittenDownAsTheProgramsOwn() {
        clock.pass(Duration.ofDays(14));
        job.run();
        job.run();
        assertThat(cast.in(havgard, () -> audit.latest(havgard.municipality())))
                .filteredOn(entry -> entry.action().equals("wave.closed"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.object()).isEqualTo(havgard.slug() + "/1");
                    assertThat(entry.actor()).isEmpty();
                });
    }

    @Test
    void theJobWaitsForTheExtension() {
        cast.in(havgard, () -> surveys.extend(wave, wave.closesAt().plus(Duration.ofDays(3))));
        clock.pass(Duration.ofDays(16));
        job.run();
        assertThat(now().closure()).isEmpty();
        clock.pass(Duration.ofDays(1));
        job.run();
        assertThat(now().closure()).isPresent();
    }

    @Test
    void twoNodesAtOnceCloseAWaveOnceAndMakeOneRelease() throws Exception {
        colleagues.answer(havgard, wave, 6, 1);
        clock.pass(Duration.ofDays(14));
        together(8, node -> () -> {
            job.run();
            return node;
        });
        assertThat(count("measure.closure")).isEqualTo(1);
        assertThat(count("understand.release")).isEqualTo(1);
        assertThat(count("measure.sheet")).isEqualTo(6);
    }

    @Test
    void allNodesShareOneTask() {
        assertThat(db.sql("select count(*) from jobs.scheduled_task where task_name = 'close-waves'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void closingAgainChangesNothing() {
        colleagues.answer(havgard, wave, 5, 1);
        Wave first = cast.close(havgard, wave);
        clock.pass(Duration.ofHours(1));
        assertThat(cast.close(havgard, wave)).isEqualTo(first);
    }

    /// Nothing will ever be shown of them, and one colleague who heard the others could pick the fourth.
    @Test
    void ofAWaveThatTooFewAnsweredNoSheetIsKept() {
        colleagues.answer(havgard, wave, 4, 1);
        cast.close(havgard, wave);
        assertThat(now().closure().orElseThrow().sheets()).isEqualTo(4);
        assertThat(count("measure.sheet")).isZero();
    }

    @Test
    void aSheetThatRacesTheClosingIsStoredOrRefusedAndNeverLost() throws Exception {
        var codes = cast.slips(havgard, wave, 60);
        List<OpenDraft> drafts = codes.stream()
                .map(code -> colleagues.filled(code, item -> 1 + item % 5))
                .toList();
        List<Submission> outcomes = together(codes.size() + 1, i -> () -> {
            if (i != codes.size() / 2)
                return participation.send(drafts.get(i < codes.size() / 2 ? i : i - 1), Comment.NONE);
            cast.close(havgard, wave);
            return new Submission.NotOpen();
        });
        long acknowledged =
                outcomes.stream().filter(Submission.Accepted.class::isInstance).count();
        assertThat(outcomes).noneMatch(Submission.Spent.class::isInstance);
        assertThat(count("measure.sheet")).isEqualTo(acknowledged < 5 ? 0 : acknowledged);
        assertThat(now().closure().orElseThrow().sheets()).isEqualTo((int) acknowledged);
    }

    @Test
    void aCodeSentFromManyPhonesAtOnceIsSpentOnce() throws Exception {
        var code = cast.slips(havgard, wave, 1).getFirst();
        List<OpenDraft> drafts = IntStream.range(0, 12)
                .mapToObj(i -> colleagues.filled(code, item -> 1 + i % 5))
                .toList();
        List<Submission> outcomes = together(drafts.size(), i -> () -> participation.send(drafts.get(i), Comment.NONE));
        assertThat(outcomes.stream().filter(Submission.Accepted.class::isInstance))
                .hasSize(1);
        assertThat(cast.close(havgard, wave).closure().orElseThrow().sheets()).isEqualTo(1);
    }

    /// Lets so many threads go at the same moment and gathers what they bring.
    private static <T> List<T> together(int count, IntFunction<Callable<T>> work) throws Exception {
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> all = IntStream.range(0, count)
                    .mapToObj(i -> threads.submit(() -> {
                        go.await();
                        return work.apply(i).call();
                    }))
                    .toList();
            go.countDown();
            List<T> outcomes = new ArrayList<>();
            for (Future<T> one : all) outcomes.add(one.get());
            return outcomes;
        }
    }

    @Test
    void afterItNoCodeIsLeftAndTheWaitingPlaceIsGone() {
        cast.slips(havgard, wave, 12);
        colleagues.answer(havgard, wave, 6, 1);
        assertThat(waitingPlace()).isTrue();
        cast.close(havgard, wave);
        assertThat(count("measure.access_code")).isZero();
        assertThat(waitingPlace()).isFalse();
    }

    private boolean waitingPlace() {
        return db.sql("select exists (select from pg_class where relname = ?)")
                .param("staged_" + wave.id().toString().replace("-", ""))
                .query(Boolean.class)
                .single();
    }
}
