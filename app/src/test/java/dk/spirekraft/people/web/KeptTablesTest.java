package dk.spirekraft.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.story.RunningProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Nothing about a person is kept that they are not told of.
@RunningProgram
class KeptTablesTest {

    private static final Path SOURCES = Path.of("src/main/java/dk/spirekraft");

    @Autowired
    JdbcClient db;

    @Test
    void eachTableThatPointsAtAPersonIsAskedByTheModuleThatHasIt() throws IOException {
        String questions = "";
        try (var files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Kept.java")).toList())
                questions += Files.readString(file);
        }
        String asked = questions;
        assertThat(db.sql("""
                        select distinct conrelid::regclass::text from pg_constraint
                         where contype = 'f' and confrelid = 'people.person'::regclass
                        """).query(String.class).list())
                .hasSizeGreaterThan(25)
                .allMatch(table -> asked.matches("(?s).*(from|join) " + table.replace(".", "\\.") + "\\b.*"));
    }
}
