package dk.spirekraft.killed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.story.Phone;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The demo is taken out by one command with all that came with it: the keys of its open waves too, which lie outside
/// the database.
@Tag("slow")
class RemovedDemoTest {

    private final Program program;

    RemovedDemoTest() throws IOException {
        program = new Program(
                Path.of("target/killed", UUID.randomUUID().toString()).toAbsolutePath());
    }

    @AfterEach
    void nothingIsLeftRunning() throws IOException {
        program.killAll();
    }

    @Test
    void theKeysOfItsWavesGoWithIt() throws IOException {
        program.start("--spirekraft.demo=true");
        assertThat(program.waveKeys()).isNotEmpty();
        program.killAll();
        assertThat(program.runToItsEnd("--remove-demo")).contains("The demo programme is removed");
        assertThat(program.waveKeys()).isEmpty();
        program.start();
        var phone = new Phone(program.port());
        assertThat(phone.get("/log-ind").body()).doesNotContain("havgaard.example");
    }
}
