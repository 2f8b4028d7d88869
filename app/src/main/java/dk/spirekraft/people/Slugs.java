package dk.spirekraft.people;

import dk.spirekraft.web.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finds the address of a new school: its name, or its name and a number where that is taken. Taken by whom is not
/// told, for it may be a school in another municipality.
final class Slugs {

    private Slugs() {}

    static String free(JdbcClient db, String name) {
        String base = Slug.of(name);
        return db.sql("select people.free_slug(?)")
                .param(base)
                .query(String.class)
                .single();
    }
}
