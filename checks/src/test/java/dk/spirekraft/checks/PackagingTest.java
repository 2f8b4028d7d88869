package dk.spirekraft.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What a server is set up by holds together, as far as that can be told without a container engine: files that are
/// named
/// are there, settings are ones that the program knows, nothing runs as root, no version floats, and no secret has a
/// default.
class PackagingTest {

    private static final Pattern VARIABLE = Pattern.compile("\\b(SPIREKRAFT_[A-Z_]+)\\b");

    private static String text(String name) {
        return Repository.read("packaging/" + name).text();
    }

    private static Set<String> variables(String text) {
        Set<String> found = new TreeSet<>();
        VARIABLE.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    @Test
    void everySettingIsOneThatTheDocumentKnows() {
        Set<String> known = variables(Repository.read("docs/operations.md").text());
        for (String file : List.of("Dockerfile", "compose.yaml", "spirekraft.conf", "spirekraft.service", "spirekraft"))
            assertThat(known).as(file).containsAll(variables(text(file)));
        assertThat(variables(text("compose.yaml"))).contains("SPIREKRAFT_DATABASE_PROGRAM_PASSWORD");
    }

    @Test
    void theImageIsBuiltOfWhatIsLaidBesideIt() {
        String script = Repository.read("bin/package").text();
        for (String line : text("Dockerfile").lines().toList()) {
            if (!line.matches("(ADD|COPY) .*")) continue;
            String source = line.split("\\s+")[1];
            assertThat(script).contains("app/target/image/" + source);
        }
        assertThat(text("Dockerfile"))
                .containsPattern("(?m)^FROM [a-z-]+:[0-9][^\\s]*$")
                .containsPattern("(?m)^USER [1-9][0-9]*$")
                .containsPattern("(?m)^ENTRYPOINT \\[\"/opt/spirekraft/bin/spirekraft\"]$")
                .contains("/health/ready");
        assertThat(Repository.ROOT.resolve("packaging/spirekraft").toFile().canExecute())
                .isTrue();
    }

    @Test
    void theComposedServicesNameFilesThatAreThereAndSecretsWithoutDefaults() {
        String compose = text("compose.yaml");
        Pattern.compile("\\./([a-z.]+):")
                .matcher(compose)
                .results()
                .forEach(file -> assertThat(Repository.exists("packaging/" + file.group(1)))
                        .isTrue());
        assertThat(compose.lines().filter(line -> line.contains("image:")))
                .allMatch(line -> line.matches(".*: [a-z]+:[0-9].*"), "names a version");
        assertThat(compose.lines().filter(line -> line.contains("PASSWORD:")))
                .isNotEmpty()
                .allMatch(line -> line.matches(".*: \\$\\{[A-Z_]+:[?-]}"), "holds no secret");
        assertThat(text("spirekraft.conf").lines().filter(line -> line.contains("PASSWORD=")))
                .allMatch(line -> line.endsWith("="), "holds no secret");
    }

    @Test
    void theServiceRunsAsAUserOfItsOwnAndWritesNoMemoryToDisk() {
        assertThat(text("spirekraft.service"))
                .contains("User=spirekraft", "LimitCORE=0", "NoNewPrivileges=yes", "ProtectSystem=strict")
                .contains("ExecStart=/opt/spirekraft/bin/spirekraft")
                .contains("EnvironmentFile=/etc/spirekraft/spirekraft.conf");
    }
}
