package dk.spirekraft.share.catalogue;

import dk.spirekraft.learn.trial.Decision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads what stands on the shelf: of ten thousand stories, only those that were released since it was read last.
final class ShelfReading {

    private final JdbcClient db;

    ShelfReading(JdbcClient db) {
        this.db = db;
    }

    Shelf after(Shelf before) {
        Set<UUID> copies = new HashSet<>(
                db.sql("select copy from share.public_case").query(UUID.class).list());
        if (before.holds(copies)) return before;
        List<Shelf.Story> stories = new ArrayList<>(before.among(copies).toList());
        stories.forEach(story -> copies.remove(story.copy()));
        stories.addAll(read(copies));
        return new Shelf(stories);
    }

    private List<Shelf.Story> read(Set<UUID> copies) {
        if (copies.isEmpty()) return List.of();
        Map<String, String> stems = new HashMap<>();
        return db.sql("""
                select copy, slug, released_on, year, language, title, summary, themes, school_kind, school_size, outcome,
                       evidence, relations, phase, method, words::text as words
                  from share.public_case where copy = any (?)
                """)
                .param(copies.toArray(UUID[]::new))
                .query((row, number) -> story(row, stems))
                .list();
    }

    private static Shelf.Story story(ResultSet row, Map<String, String> stems) throws SQLException {
        return new Shelf.Story(
                row.getObject("copy", UUID.class),
                row(row),
                Set.copyOf(Catalogue.texts(row.getArray("relations"))),
                row.getString("phase"),
                row.getString("method"),
                Lexemes.of(row.getString("words"), stems));
    }

    private static Catalogue.Row row(ResultSet row) throws SQLException {
        return new Catalogue.Row(
                row.getString("slug"),
                row.getObject("released_on", LocalDate.class),
                row.getInt("year"),
                row.getString("language"),
                row.getString("title"),
                row.getString("summary"),
                Catalogue.texts(row.getArray("themes")),
                SchoolKind.valueOf(row.getString("school_kind")),
                SchoolSize.valueOf(row.getString("school_size")),
                Decision.Outcome.valueOf(row.getString("outcome")),
                Evidence.valueOf(row.getString("evidence")));
    }
}
