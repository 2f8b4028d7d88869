package dk.spirekraft.share.catalogue;

import dk.spirekraft.yaml.LocalText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the themes, which all municipalities of an installation share.
@Component
public class Themes {

    private final JdbcClient db;
    private final PerEdition<ThemeList> themes;

    Themes(JdbcClient db, Editions editions) {
        this.db = db;
        themes = new PerEdition<>(editions, before -> read());
    }

    public ThemeList now() {
        return themes.get();
    }

    private ThemeList read() {
        return new ThemeList(db.sql("""
                select id, danish_title, english_title, danish_text, english_text, retired from share.public_theme
                 order by place, id
                """).query((row, number) -> theme(row)).list());
    }

    private static Theme theme(ResultSet row) throws SQLException {
        return new Theme(
                row.getString("id"),
                new LocalText(Map.of("da", row.getString("danish_title"), "en", row.getString("english_title"))),
                new LocalText(Map.of("da", row.getString("danish_text"), "en", row.getString("english_text"))),
                row.getBoolean("retired"));
    }
}
