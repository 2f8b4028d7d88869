package dk.spirekraft.operate;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dk.spirekraft.database.DatabaseAddress;
import dk.spirekraft.database.DatabaseSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The doctor says what is ill, and the cure of each; what is well it says too.
class DoctorTest {

    private static DatabaseAddress database;

    private final Path keys = Path.of("target/doctor", UUID.randomUUID().toString());
    private Terminal terminal;

    @BeforeAll
    static void aDatabaseOfOurs() {
        var folder = Path.of("target/doctor", UUID.randomUUID().toString());
        database = DatabaseSetup.join(Terminal.in(folder).desk().environment());
        DatabaseSetup.migrate(database);
    }

    @BeforeEach
    void theOperatorAsks() {
        terminal = Terminal.beside(database, keys).with("spirekraft.url", "https://social.fjordby.example");
    }

    private static void asOwner(String sql) {
        JdbcClient.create(new DriverManagerDataSource(
                        database.url(),
                        database.owner().role(),
                        database.owner().password()))
                .sql(sql)
                .update();
    }

    private String ill(String of) {
        var said = terminal.type("doctor");
        assertThat(said.code()).isEqualTo(1);
        return said.out()
                .lines()
                .filter(line -> line.startsWith("ILL") && line.contains(of + ": "))
                .findFirst()
                .orElse("nothing is ill of " + of + " in\n" + said.out());
    }

    @Test
    void whereAllIsWellNothingIsIll() {
        var said = terminal.type("doctor");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("well      fsync: on", "well      synchronous_commit: on", "well      clock: agrees")
                .contains("well      rows: each table lets a municipality see its own alone")
                .contains("well      rights: spirekraft_program may only work within its rows");
    }

    @Test
    void itTellsProgramsTheSame() {
        var findings = terminal.type("doctor", "--json").json().get("findings");
        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.propertyNames()).containsExactlyInAnyOrder("of", "state", "words", "cure"));
    }

    @Test
    void aServerThatMayLoseWhatItAcknowledgedIsIll() {
        terminal.with("spirekraft.database.url", database.url() + "?options=-c%20synchronous_commit%3Doff");
        assertThat(ill("synchronous_commit")).endsWith("Set it to on.");
    }

    @Test
    void aTableWithoutRowLevelSecurityIsNamed() {
        asOwner("alter table people.unit disable row level security");
        try {
            assertThat(ill("rows")).contains("off on people.unit.").contains("enable row level security");
        } finally {
            asOwner("alter table people.unit enable row level security");
        }
    }

    @Test
    void aProgramThatWorksAsTheOwnerIsIll() {
        terminal.with("spirekraft.database.program.role", database.owner().role())
                .with("spirekraft.database.program.password", database.owner().password());
        assertThat(ill("rights")).contains("neither superuser nor owner");
    }

    @Test
    void tablesOfAnotherVersionAreIll() {
        var empty = DatabaseSetup.join(
                Terminal.in(Path.of("target/doctor", UUID.randomUUID().toString()))
                        .desk()
                        .environment());
        terminal = Terminal.beside(empty, keys);
        assertThat(ill("tables")).contains("laid out in version none");
    }

    @Test
    void aDatabaseThatIsNotThereIsIll() {
        terminal.with("spirekraft.database.url", "postgresql://127.0.0.1:1/none");
        assertThat(ill("database"))
                .contains("it can't be looked at: Connection")
                .contains("SPIREKRAFT_DATABASE_URL");
    }

    @Test
    void keysThatOthersMayReadAreIll() throws IOException {
        Files.createDirectories(keys);
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(ill("keys")).contains("chmod 700");
    }

    @Test
    void anOpenMailboxAndPagesWithoutTlsAreIll() {
        terminal.with("spirekraft.demo", "true").with("spirekraft.url", "http://social.fjordby.example");
        assertThat(ill("mailbox")).contains("SPIREKRAFT_DEMO=false");
        assertThat(ill("address")).contains("TLS proxy");
    }

    @Test
    void aWrongSettingIsIllAndAnUnknownOneDoubtful() {
        terminal.with("spirekraft.smtp.port", "femogtyve")
                .with("spirekraft.smtp.host", "127.0.0.1")
                .with("spirekraft.demo", "ja");
        assertThat(ill("settings"))
                .contains("SPIREKRAFT_SMTP_PORT is a whole number from 0 to 65535, but is 'femogtyve'");
        var findings = SettingsCheck.of(
                Terminal.beside(database, keys).desk().environment(), Set.of("SPIREKRAFT_PROT", "PATH"));
        assertThat(findings).extracting(Finding::words).contains("SPIREKRAFT_PROT is no setting of the program.");
    }

    @Test
    void aMailServerIsGreeted() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (var caller = server.accept()) {
                    caller.getOutputStream().write("220 mail\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
            terminal.with("spirekraft.smtp.host", "127.0.0.1")
                    .with("spirekraft.smtp.port", String.valueOf(server.getLocalPort()));
            assertThat(terminal.type("doctor").out()).contains("well      mail: 127.0.0.1 greets");
        }
        assertThat(ill("mail")).contains("does not greet").contains("SPIREKRAFT_SMTP_HOST");
    }

    @Test
    void aMailServerElsewhereThatDoesNotEncryptGetsNoLetterAndThatIsTold() {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            terminal.with("spirekraft.smtp.host", "0.0.0.0")
                    .with(
                            "spirekraft.smtp.port",
                            String.valueOf(server.getSmtp().getPort()));
            assertThat(ill("mail")).contains("offers no STARTTLS").contains("SPIREKRAFT_SMTP_UNENCRYPTED");
            terminal.with("spirekraft.smtp.unencrypted", "true");
            assertThat(terminal.type("doctor").out()).contains("well      mail: 0.0.0.0 greets");
        } finally {
            server.stop();
        }
    }

    @Test
    void itMakesNoFolder() {
        terminal.type("doctor");
        assertThat(keys).doesNotExist();
    }

    @Test
    void noSecretIsTold() {
        String all = terminal.with("spirekraft.smtp.password", "hemmeligt")
                .type("doctor", "--json")
                .out();
        assertThat(List.of(database.owner().password(), database.program().password(), "hemmeligt"))
                .noneMatch(all::contains);
    }
}
