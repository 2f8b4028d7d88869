package dk.spirekraft.killed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.story.Phone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Killed at any step and started again on the same folder, the program has lost no sheet that it acknowledged, and has
/// none twice.
@Tag("slow")
class KilledProgramTest {

    private static final Pattern ANSWERED = Pattern.compile("(\\d+) af 62 har svaret");
    private static final int SLIPS = 40;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Program program;
    private final Walk walk;

    KilledProgramTest() throws IOException {
        program = new Program(
                Path.of("target/killed", UUID.randomUUID().toString()).toAbsolutePath());
        walk = new Walk(program.port(), List.of(program.port()));
    }

    @BeforeEach
    void aMunicipalityBegins() throws IOException {
        program.start("--municipality=Fjordby", "--secretariat=" + Walk.SECRETARIAT);
    }

    @AfterEach
    void nothingIsLeftRunning() throws IOException {
        program.killAll();
    }

    private static int answered(String page) {
        Matcher found = ANSWERED.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private void answer(String code) {
        if (walk.answer(code)) acknowledged.add(code);
    }

    /// Sends in parallel until the program is gone from under it.
    private void answerWhileItIsKilled(List<String> codes, int before) throws Exception {
        var enough = new CountDownLatch(before);
        try (var colleagues = Executors.newFixedThreadPool(4)) {
            for (String code : codes)
                colleagues.submit(() -> {
                    try {
                        answer(code);
                        enough.countDown();
                    } catch (UncheckedIOException gone) {
                        enough.countDown();
                    }
                });
            enough.await();
            program.killAll();
        }
    }

    @Test
    void noAcknowledgedSheetIsLostAndNoneIsThereTwice() throws Exception {
        String school = walk.school();
        List<String> codes = walk.openAWave(walk.signedIn(Walk.AMR), school, SLIPS);
        assertThat(codes).hasSize(SLIPS);

        codes.subList(0, 5).forEach(this::answer);
        assertThat(acknowledged).hasSize(5);
        program.kill();
        program.start();

        answerWhileItIsKilled(codes.subList(5, SLIPS), 8);
        Set<String> told = Set.copyOf(acknowledged);
        program.start();
        for (String code : told) assertThat(walk.isSpent(code)).isTrue();
        codes.forEach(this::answer);
        assertThat(acknowledged).containsExactlyInAnyOrderElementsOf(codes);

        assertThat(closeWhileItIsKilled(school + "/maalinger/1")).isEqualTo(SLIPS);
        assertThat(program.waveKeys()).isEmpty();
    }

    /// @return how many sheets the wave holds in the end
    private int closeWhileItIsKilled(String wave) throws Exception {
        Phone amr = walk.signedIn(Walk.AMR);
        amr.get(wave);
        var sent = new CountDownLatch(1);
        Thread closing = Thread.ofVirtual().start(() -> {
            sent.countDown();
            try {
                amr.post(wave + "/lukning", Map.of());
            } catch (UncheckedIOException gone) {
                sent.countDown(); // Killed before it answered, as is the point here.
            }
        });
        sent.await();
        program.killAll();
        closing.join();
        program.start();
        Phone after = walk.signedIn(Walk.AMR);
        after.get(wave);
        return answered(after.post(wave + "/lukning", Map.of()).body());
    }
}
