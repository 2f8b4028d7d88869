package dk.spirekraft.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spirekraft.Spirekraft;
import dk.spirekraft.database.SetupFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

/// Each key stands in one list, is looked at before the start, and is told of in the document.
class SettingsTest {

    private static final Pattern READ = Pattern.compile(
            "(?:\\$\\{|getProperty\\(\"|OnProperty\\((?:name = )?\"|setting\\(environment, \")(spirekraft\\.[a-z.]*[a-z])[:}\"]");
    private static final Pattern VARIABLE = Pattern.compile("`(SPIREKRAFT_[A-Z_]+)`");

    /// Set by the program itself, for a command beside a running one.
    private static final Set<String> OURS = Set.of("spirekraft.beside");

    @ParameterizedTest
    @CsvSource({
        "spirekraft.port, 70000, 'SPIREKRAFT_PORT is a whole number from 0 to 65535, but is ''70000'''",
        "spirekraft.reminders, ja, 'SPIREKRAFT_REMINDERS is true or false, but is ''ja'''",
        "spirekraft.url, skole.example, 'SPIREKRAFT_URL is an address that begins with http:// or https://'",
        "spirekraft.database.url, mysql://x/y, 'SPIREKRAFT_DATABASE_URL is an address that begins with postgresql://'",
        "spirekraft.mail.from, skolen, 'SPIREKRAFT_MAIL_FROM is a whole e-mail address, but is ''skolen'''",
        "spirekraft.session.idle, otte timer, 'SPIREKRAFT_SESSION_IDLE is a number of minutes, hours or days'",
        "spirekraft.logs, xml, 'SPIREKRAFT_LOGS is ecs, logstash or gelf, but is ''xml'''",
        "spirekraft.metrics.address, to ord, SPIREKRAFT_METRICS_ADDRESS is a name or number of a machine",
        "spirekraft.config, findes-ikke.yaml, 'SPIREKRAFT_CONFIG is a file that the program may read'"
    })
    void aWrongValueIsToldWithItsKeyAndItsRange(String key, String value, String sentence) {
        assertThat(Settings.faults(new MockEnvironment().withProperty(key, value)))
                .singleElement()
                .asString()
                .contains(sentence);
    }

    @Test
    void whatIsRightIsNotTold() {
        var right = new MockEnvironment()
                .withProperty("spirekraft.port", "8080")
                .withProperty("spirekraft.mail.from", "Fjordby <social@fjordby.example>")
                .withProperty("spirekraft.database.url", "jdbc:postgresql://db/spirekraft")
                .withProperty("spirekraft.imap.password", "alt må stå her");
        assertThat(Settings.faults(right)).isEmpty();
    }

    @Test
    void anEmptyVariableIsAsIfItWereNotSet() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of("SPIREKRAFT_METRICS_PORT", " ", "SPIREKRAFT_SMTP_HOST", "mail", "OTHER", "")));
        assertThat(Settings.faults(environment)).hasSize(1);
        EmptyIsUnset.in(environment);
        assertThat(Settings.faults(environment)).isEmpty();
        assertThat(environment.containsProperty("spirekraft.metrics.port")).isFalse();
        assertThat(environment.getProperty("spirekraft.smtp.host")).isEqualTo("mail");
        assertThat(environment.getProperty("OTHER")).isEmpty();
    }

    @Test
    void aWrongValueStopsTheStartBeforeAnythingIsBegun() {
        assertThatThrownBy(() -> new SpringApplication(Spirekraft.class)
                        .run("--spirekraft.reminders=ja", "--spirekraft.folder=/findes/ikke"))
                .isInstanceOf(SetupFault.class)
                .hasMessageStartingWith("SPIREKRAFT_REMINDERS is true or false, but is 'ja'");
    }

    @Test
    void everyKeyInTheCodeIsInTheList() throws IOException {
        Set<String> read = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|yaml)"))
                    .toList())
                READ.matcher(Files.readString(file)).results().forEach(found -> read.add(found.group(1)));
        }
        read.removeAll(OURS);
        assertThat(read).contains("spirekraft.port", "spirekraft.smtp.host", "spirekraft.demo", "spirekraft.keys");
        assertThat(Settings.ALL.stream().map(Setting::key).toList()).containsAll(read);
        // Put together from parts where they are read.
        Set<String> listed = Settings.ALL.stream()
                .map(Setting::key)
                .filter(key -> !key.matches("spirekraft\\.database\\.(owner|program)\\..*"))
                .collect(Collectors.toSet());
        listed.removeAll(read);
        assertThat(listed).as("nobody reads these").isEmpty();
    }

    @Test
    void everyKeyStandsInTheDocumentAndNothingElseDoes() throws IOException {
        Set<String> told = new TreeSet<>();
        VARIABLE.matcher(Files.readString(Path.of("../docs/operations.md")))
                .results()
                .forEach(found -> told.add(found.group(1)));
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        Settings.ALL.stream().map(Setting::variable).toList());
    }
}
