package dk.spirekraft.killed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.database.DatabaseAddress;
import dk.spirekraft.database.DatabaseSetup;
import dk.spirekraft.story.Phone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

/// `kill -9` of the program and of its database, in turn, in the middle of answering: as often as `-Dkills` says of
/// each, at moments drawn from `-Dseed`. `bench/kills` runs it a hundred times.
@Tag("simulation")
class KilledOftenTest {

    private static final Pattern CODE = Pattern.compile("<p class=\"slip-code\">([^<]+)</p>");
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int AT_ONCE = 8;
    private static final long SEED = Long.getLong("seed", 20_261_128);

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Path folder =
            Path.of("target/killed", UUID.randomUUID().toString()).toAbsolutePath();
    private final Program program = new Program(folder);
    private final Walk walk = new Walk(program.port(), List.of(program.port()));

    KilledOftenTest() throws IOException {}

    @AfterEach
    void nothingIsLeftRunning() throws IOException {
        program.killAll();
    }

    private void answer(String code) {
        if (walk.answer(code)) acknowledged.add(code);
    }

    private List<String> slips(Phone amr, String wave) {
        amr.get(wave);
        return CODE.matcher(amr.post(wave + "/sedler", Map.of("count", String.valueOf(AT_ONCE), "more", "true"))
                        .body())
                .results()
                .map(code -> code.group(1))
                .toList();
    }

    /// @param after how many are done when it strikes
    private void killWhileTheyAnswer(List<String> codes, int after, boolean database) throws Exception {
        var done = new CountDownLatch(after);
        try (var colleagues = Executors.newFixedThreadPool(4)) {
            for (String code : codes)
                colleagues.submit(() -> {
                    try {
                        answer(code);
                    } catch (UncheckedIOException gone) {
                        assertThat(acknowledged).doesNotContain(code);
                    } finally {
                        done.countDown();
                    }
                });
            done.await();
            if (database) program.killDatabase();
            else program.kill();
        }
        program.killAll();
    }

    @Test
    void noAcknowledgedSheetIsLost() throws Exception {
        program.start("--municipality=Fjordby", "--secretariat=" + Walk.SECRETARIAT);
        String school = walk.school();
        Phone amr = walk.signedIn(Walk.AMR);
        List<String> all = new ArrayList<>(walk.openAWave(amr, school, AT_ONCE));
        List<String> next = all;
        String wave = school + "/maalinger/1";
        var random = new Random(SEED);
        int lost = 0;
        for (int kill = 0; kill < 2 * KILLS; kill++) {
            killWhileTheyAnswer(next, 1 + random.nextInt(AT_ONCE - 1), kill % 2 == 1);
            program.start();
            Set<String> before = Set.copyOf(acknowledged);
            for (String code : next) if (before.contains(code) && !walk.isSpent(code)) lost++;
            next.forEach(this::answer);
            next = slips(amr, wave);
            assertThat(next).hasSize(AT_ONCE);
            all.addAll(next);
        }
        next.forEach(this::answer);
        assertThat(acknowledged).containsExactlyInAnyOrderElementsOf(all);
        amr.get(wave);
        amr.post(wave + "/lukning", Map.of());
        System.out.printf(
                "kill -9: %d of the program, %d of the database; %d sheets acknowledged, %d lost, seed %d%n",
                KILLS, KILLS, acknowledged.size(), lost, SEED);
        assertThat(lost).isZero();
        assertThat(sheets()).isEqualTo(all.size());
    }

    private int sheets() {
        DatabaseAddress address =
                DatabaseSetup.join(new MockEnvironment().withProperty("spirekraft.folder", folder.toString()));
        return JdbcClient.create(new DriverManagerDataSource(
                        address.url(), address.owner().role(), address.owner().password()))
                .sql("select sheets from measure.closure")
                .query(Integer.class)
                .single();
    }
}
