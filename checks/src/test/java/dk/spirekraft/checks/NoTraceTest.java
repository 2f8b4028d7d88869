package dk.spirekraft.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The repository is the same on every machine, and its pages ask no other site for anything.
class NoTraceTest {

    private static final String[] TEXT = {
        ".java",
        ".jte",
        ".md",
        ".txt",
        ".css",
        ".js",
        ".properties",
        ".yaml",
        ".yml",
        ".sql",
        ".xml",
        ".html",
        ".sh",
        ".json",
        ".svg",
        ".R",
        ".py",
        ".toml",
        ".gitignore",
        ".editorconfig"
    };

    @Test
    void noPathOfOneMachineStandsAnywhere() {
        Breach.none(texts().flatMap(text -> Traces.machinePaths(text).stream()).toList());
    }

    @Test
    void noRegistryIsNamed() {
        Breach.none(texts().flatMap(text -> Traces.registries(text).stream()).toList());
    }

    @Test
    void pagesCallNoOtherSite() {
        Breach.none(Repository.documents("app/src/main", ".jte", ".css", ".html", ".svg").stream()
                .flatMap(text -> Traces.callsElsewhere(text).stream())
                .toList());
    }

    private static Stream<Document> texts() {
        return Repository.files("").stream()
                .filter(path -> isScript(path) || new Document(path, "").endsWith(TEXT))
                .map(Repository::read);
    }

    private static boolean isScript(String path) {
        return path.startsWith("bin/") || path.startsWith(".ci/");
    }

    @Nested
    class WhenATraceIsLeft {

        private static final String SLASH = "/";

        @Test
        void aPathOfOneMachineIsNamedWithItsLine() {
            assertThat(Traces.machinePaths(new Document("a.md", "one\nsee " + SLASH + "home/anna/x")))
                    .hasToString("[a.md:2: ‘" + SLASH + "home/anna/x’ is a path of one machine]");
        }

        @Test
        void aRelativePathAndATemporaryFileAreFine() {
            String relative = "docs" + SLASH + "home/x and ~" + SLASH + "work/x and $HOME" + SLASH + "tmp/x\n";
            String temporary = "log=$(mktemp " + SLASH + "tmp/log.XXXX)\n";
            assertThat(Traces.machinePaths(new Document("a.md", relative + temporary)))
                    .isEmpty();
        }

        @Test
        void aRegistryIsNamed() {
            List<String> hosts =
                    List.of("repo.maven." + "apache.org", "registry." + "npmjs.org", "deb.debian." + "org");
            assertThat(hosts)
                    .allSatisfy(host -> assertThat(
                                    Traces.registries(new Document("pom.xml", "<url>https://" + host + "/x</url>")))
                            .hasSize(1));
        }

        @Test
        void aPageThatCallsElsewhereIsNamed() {
            assertThat(Traces.callsElsewhere(new Document("a.jte", "<p>\n<img src=\"https://example.org/a.png\">")))
                    .extracting(Breach::line)
                    .containsExactly(2);
            assertThat(Traces.callsElsewhere(new Document("a.css", "a { background: url(//example.org/a.png) }")))
                    .hasSize(1);
            assertThat(Traces.callsElsewhere(new Document("a.jte", "<a href=\"/skoler\" lang=\"da\">")))
                    .isEmpty();
        }
    }
}
