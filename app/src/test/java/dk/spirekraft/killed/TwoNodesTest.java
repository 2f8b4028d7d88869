package dk.spirekraft.killed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.database.DatabaseAddress;
import dk.spirekraft.database.DatabaseSetup;
import dk.spirekraft.story.Phone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

/// Two nodes on one database behind a proxy are one program: each request may go to either, and one may die.
@Tag("slow")
class TwoNodesTest {

    private static final int SLIPS = 40;

    private final Path folder =
            Path.of("target/killed", UUID.randomUUID().toString()).toAbsolutePath();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Program one = new Program(folder);
    private final Program other = new Program(folder);
    private final Proxy proxy;
    private final Walk walk;
    private final DatabaseAddress database;

    TwoNodesTest() throws IOException {
        proxy = before(List.of(one.port(), other.port()), folder);
        walk = new Walk(proxy.port(), List.of(one.port(), other.port()));
        database = DatabaseSetup.join(new MockEnvironment()
                .withProperty("spirekraft.folder", folder.resolve("database").toString()));
    }

    /// @param folder of its own
    Proxy before(List<Integer> nodes, Path folder) throws IOException {
        return new RoundRobin(nodes);
    }

    private String[] settings(String... more) {
        return Stream.concat(
                        Stream.of(
                                "--spirekraft.database.url=" + database.url(),
                                "--spirekraft.database.owner.role="
                                        + database.owner().role(),
                                "--spirekraft.database.owner.password="
                                        + database.owner().password(),
                                "--spirekraft.database.program.role="
                                        + database.program().role(),
                                "--spirekraft.database.program.password="
                                        + database.program().password()),
                        Arrays.stream(more))
                .toArray(String[]::new);
    }

    @BeforeEach
    void aMunicipalityBegins() throws IOException {
        one.start(settings("--municipality=Fjordby", "--secretariat=" + Walk.SECRETARIAT));
        other.start(settings());
        for (int node : List.of(one.port(), other.port())) proxy.find(node);
    }

    @AfterEach
    void nothingIsLeftRunning() {
        one.kill();
        other.kill();
        proxy.close();
    }

    private void answer(String code) {
        if (walk.answer(code)) acknowledged.add(code);
    }

    /// Four at once, until the other node is gone from under them, and on.
    private void answerWhileOneDies(List<String> codes) throws InterruptedException {
        var enough = new CountDownLatch(8);
        try (var colleagues = Executors.newFixedThreadPool(4)) {
            for (String code : codes)
                colleagues.submit(() -> {
                    try {
                        answer(code);
                    } catch (UncheckedIOException gone) {
                        assertThat(acknowledged).doesNotContain(code);
                    } finally {
                        enough.countDown();
                    }
                });
            enough.await();
            other.kill();
        }
    }

    private int count(String sql) {
        return JdbcClient.create(new DriverManagerDataSource(
                        database.url(),
                        database.owner().role(),
                        database.owner().password()))
                .sql(sql)
                .query(Integer.class)
                .single();
    }

    @Test
    void signingInAnsweringAndClosingWorkAcrossNodesAndWhileOneDies() throws Exception {
        String school = walk.school();
        Phone amr = walk.signedIn(Walk.AMR);
        List<String> codes = walk.openAWave(amr, school, SLIPS);
        assertThat(codes).hasSize(SLIPS);
        assertThat(proxy.served(one.port())).isGreaterThan(5);
        assertThat(proxy.served(other.port())).isGreaterThan(5);

        answerWhileOneDies(codes);
        for (String code : Set.copyOf(acknowledged))
            assertThat(walk.isSpent(code)).isTrue();
        codes.forEach(this::answer);
        assertThat(acknowledged).containsExactlyInAnyOrderElementsOf(codes);

        other.start(settings());
        closeOnBoth(school + "/maalinger/1");
        assertThat(count("select sheets from measure.closure")).isEqualTo(SLIPS);
        assertThat(count("select count(*) from measure.sheet")).isEqualTo(SLIPS);
        assertThat(count("select count(*) from understand.release")).isEqualTo(1);
        assertThat(one.waveKeys()).isEmpty();
        assertThat(count("select count(*) - count(distinct task_name) from jobs.scheduled_task"))
                .isZero();
    }

    /// Two of the group press the button at the same moment, each at another node.
    private void closeOnBoth(String wave) throws InterruptedException {
        var together = new CountDownLatch(2);
        try (var group = Executors.newFixedThreadPool(2)) {
            for (int node : List.of(one.port(), other.port())) {
                Phone phone = walk.signedIn(Walk.AMR, node);
                phone.get(wave);
                group.submit(() -> {
                    together.countDown();
                    together.await();
                    return phone.post(wave + "/lukning", Map.of());
                });
            }
        }
    }
}
