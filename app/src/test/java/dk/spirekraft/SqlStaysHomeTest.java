package dk.spirekraft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A module's SQL touches its own tables only: what it wants of another module it asks of that module's face.
class SqlStaysHomeTest {

    private static final Path SOURCES = Path.of("src/main/java/dk/spirekraft");
    private static final Pattern TEXT =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile(
            "(?i)\\b(?:from|join|into|update|table|truncate)\\s+(people|measure|understand|learn|anchor|share|jobs|api)\\.(\\w+)(?!\\w*\\()");

    /// The demo is taken out as the owner of all tables, by one command, and the operator's backup works as the owner
    /// too.
    private static final Set<String> MAY_TOUCH_ALL = Set.of("demo/DemoRemoval.java", "operate/OwnersView.java");

    private record Use(String file, String schema, String table) {}

    private static List<Use> uses() throws IOException {
        List<Use> uses = new ArrayList<>();
        try (var files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList())
                uses.addAll(uses(SOURCES.relativize(file).toString(), Files.readString(file)));
        }
        return uses;
    }

    private static List<Use> uses(String file, String source) {
        List<Use> uses = new ArrayList<>();
        Matcher text = TEXT.matcher(source);
        while (text.find()) {
            Matcher table = TABLE.matcher(text.group());
            while (table.find()) uses.add(new Use(file, table.group(1), table.group(2)));
        }
        return uses;
    }

    private static String module(Use use) {
        return use.file().substring(0, use.file().indexOf('/'));
    }

    @Test
    void noStatementReachesIntoAnotherModulesSchema() throws IOException {
        assertThat(uses().stream()
                        .filter(use -> !MAY_TOUCH_ALL.contains(use.file()))
                        .filter(use -> !module(use).equals(use.schema())))
                .isEmpty();
    }

    @Test
    void theCatalogueReadsWhatThePublicMayAndNothingElse() throws IOException {
        var read = uses().stream()
                .filter(use -> use.file().startsWith("share/catalogue/"))
                .map(Use::table)
                .distinct()
                .toList();
        assertThat(read).contains("public_case", "public_project", "public_statement");
        assertThat(read).allMatch(table -> table.startsWith("public_"));
    }

    @Test
    void theSearchFindsWhatThereIs() throws IOException {
        assertThat(uses()).extracting(Use::table).contains("school", "wave", "release", "access_code");
        assertThat(uses("measure/Waves.java", "db.sql(\"select 1 from measure.wave w join people.school s on true\")"))
                .containsExactly(
                        new Use("measure/Waves.java", "measure", "wave"),
                        new Use("measure/Waves.java", "people", "school"));
    }

    @Test
    void rawAnswersAreReadInOnePlace() throws IOException {
        assertThat(uses().stream()
                        .filter(use -> Set.of("sheet", "staged_sheet").contains(use.table()))
                        .filter(use -> !MAY_TOUCH_ALL.contains(use.file()))
                        .map(Use::file))
                .containsOnly("measure/microdata/Microdata.java", "measure/RestingSheets.java");
        assertThat(uses().stream()
                        .filter(use -> use.table().equals("comment"))
                        .filter(use -> !MAY_TOUCH_ALL.contains(use.file()))
                        .map(Use::file))
                .containsOnly("measure/microdata/RestingComments.java", "measure/RestingSheets.java");
    }

    @Test
    void migrationsOfEachModuleMakeTablesOfItsOwn() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replaceAll("V\\d+__([a-z]+).*", "$1");
                Matcher made =
                        Pattern.compile("create (?:table|function) (\\w+)\\.").matcher(Files.readString(file));
                while (made.find()) assertThat(made.group(1)).as("%s", file).isEqualTo(name);
            }
        }
    }
}
