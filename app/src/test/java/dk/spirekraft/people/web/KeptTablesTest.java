package dk.spirekraft.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.story.RunningProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Nothing about a person is kept that they are not told of.
@RunningProgram
class KeptTablesTest {

    private static final Path SOURCES = Path.of("src/main/java/dk/spirekraft");

    @Autowired
    JdbcClient db;

    /// Columns that name people. Each is asked for what it says of them.
    private static final Set<String> NAMES_OF_PEOPLE = Set.of(
            "people.person.name",
            "learn.seat.holder_name",
            "learn.seat.deputy_name",
            "learn.attendance.name",
            "learn.succession.left_name",
            "learn.succession.came_name",
            "anchor.handover.name",
            "anchor.handover_confirmation.name");

    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("people.municipality.name", "a place"),
            Map.entry("people.school.name", "a place"),
            Map.entry("people.unit.name", "part of a school"),
            Map.entry("people.passkey.name", "a device, told by the table's person"),
            Map.entry("people.session.principal_name", "the id of an account, told by it"),
            Map.entry("people.session_attributes.attribute_name", "of our own code"),
            Map.entry("api.api_key.name", "a program, told by whoever made its key"),
            Map.entry("measure.round.name", "several waves together"),
            Map.entry("measure.opening_unit.name", "part of a school"),
            Map.entry("jobs.scheduled_task.task_name", "of our own code"),
            Map.entry("learn.programme.name", "a programme"),
            Map.entry("measure.quiet_period.name", "some weeks"),
            Map.entry("learn.own_key.name", "of our own code"),
            Map.entry("share.named_person.name", "taken out by the link in the mail that asked them"));

    @Test
    void eachColumnForNamesIsKnownAndThoseOfPeopleAreAskedOf() throws IOException {
        assertThat(db.sql("""
                        select n.nspname || '.' || c.relname || '.' || a.attname from pg_attribute a
                          join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and not c.relispartition
                          join pg_namespace n on n.oid = c.relnamespace
                         where (a.attname = 'name' or a.attname like '%\\_name') and not a.attisdropped
                           and n.nspname not in ('pg_catalog', 'pg_toast', 'information_schema')
                        """).query(String.class).list())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(NAMES_OF_PEOPLE.stream(), OTHER_NAMES.keySet().stream())
                                .toList());
        String asked = questions();
        assertThat(NAMES_OF_PEOPLE).allMatch(column -> {
            String table = column.substring(0, column.lastIndexOf('.'));
            return isAsked(table, asked) && asked.contains(column.substring(table.length() + 1));
        });
    }

    @Test
    void eachTableThatPointsAtAPersonIsAskedByTheModuleThatHasIt() throws IOException {
        String asked = questions();
        assertThat(db.sql("""
                        select distinct conrelid::regclass::text from pg_constraint
                         where contype = 'f' and confrelid = 'people.person'::regclass
                        """).query(String.class).list())
                .hasSizeGreaterThan(25)
                .allMatch(table -> isAsked(table, asked));
    }

    private static boolean isAsked(String table, String asked) {
        return asked.matches("(?s).*(from|join) " + table.replace(".", "\\.") + "\\b.*");
    }

    private static String questions() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            StringBuilder questions = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Kept.java")).toList())
                questions.append(Files.readString(file));
            return questions.toString();
        }
    }
}
