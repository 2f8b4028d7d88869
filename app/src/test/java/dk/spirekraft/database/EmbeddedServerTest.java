package dk.spirekraft.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EmbeddedServerTest {

    private final Path folder =
            Path.of("target/test-database", UUID.randomUUID().toString());

    @Test
    void aSecondStartInTheSameFolderIsToldThatTheFirstOneRuns() {
        new EmbeddedServer(folder).start();

        assertThatThrownBy(() -> new EmbeddedServer(folder).start())
                .isInstanceOf(SetupFault.class)
                .hasMessageStartingWith("Another Spirekraft already runs in")
                .hasMessageEndingWith("name another folder with SPIREKRAFT_FOLDER.");
    }
}
