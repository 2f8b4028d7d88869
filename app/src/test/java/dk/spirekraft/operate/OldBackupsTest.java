package dk.spirekraft.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.Spirekraft;
import dk.spirekraft.database.DatabaseAddress;
import dk.spirekraft.database.DatabaseSetup;
import dk.spirekraft.story.Phone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;

/// What an older version kept comes up to date: its backup is put into tables of its time, all migrations since run
/// over
/// its rows, and the program shows them.
@Tag("slow")
class OldBackupsTest {

    private static final Pattern LINK = Pattern.compile("/log-ind/[A-Za-z0-9_-]{43}");

    static List<Path> backups() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/backups"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("backups")
    void itsSchoolsAndItsResultsAreThere(Path backup) {
        Path folder = Path.of("target/old-backups", UUID.randomUUID().toString());
        Terminal terminal = Terminal.in(folder)
                .with("spirekraft.keys", folder.resolve("keys").toString());
        var said = terminal.type("restore", backup.toString(), "--verify");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        DatabaseAddress address = DatabaseSetup.join(terminal.desk().environment());
        assertThat(DatabaseSetup.version(address)).isEqualTo(DatabaseSetup.newest(address));
        var application = new SpringApplication(Spirekraft.class);
        application.setDefaultProperties(Terminal.beside(address, folder.resolve("keys"))
                .with("server.port", "0")
                .with("spirekraft.mailbox", "true")
                .with("spirekraft.reminders", "false")
                .settings());
        try (var program = application.run()) {
            var amr = new Phone(program.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            amr.get("/log-ind");
            var mailbox = amr.post("/log-ind", Map.of("email", "amr@havgaard.example"));
            var link = LINK.matcher(mailbox.body());
            assertThat(link.find()).isTrue();
            amr.get(link.group());
            amr.post(link.group(), Map.of());
            assertThat(amr.get("/skoler/havgaard-skole/maalinger/1/resultater").body())
                    .contains("Tillid");
            assertThat(amr.get("/skoler/havgaard-skole/maalinger/2").status()).isEqualTo(200);
        }
    }
}
