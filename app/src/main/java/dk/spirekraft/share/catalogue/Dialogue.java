package dk.spirekraft.share.catalogue;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was said about a theme and may be read by everybody.
@Component
public class Dialogue {

    private static final int MOST = 100;

    private final JdbcClient db;

    Dialogue(JdbcClient db) {
        this.db = db;
    }

    /// A statement that was let through.
    ///
    /// @param voices how many had one when it was counted last, 0 or five and more
    /// @param bothAgree true if leaders and staff agree, each side by more than half of five voices or more
    public record Statement(UUID id, String text, int voices, int agree, int disagree, boolean bothAgree) {

        /// From how many voices on anything is told of them.
        public static final int FEWEST = 5;

        public boolean isCounted() {
            return voices >= FEWEST;
        }
    }

    /// @param question false for a point that was made
    public record Point(String text, boolean question) {}

    /// Those that both sides agree on first, then those with most voices.
    public List<Statement> statements(String theme) {
        return db.sql("""
                select id, text, voices, agree, disagree, both_agree from share.public_statement where theme = :theme
                 order by both_agree desc, voices desc, shown_on desc, id limit :most
                """)
                .param("most", MOST)
                .param("theme", theme)
                .query(Statement.class)
                .list();
    }

    /// True if there is such a statement to be read.
    public boolean shows(UUID statement) {
        return db.sql("select exists (select from share.public_statement where id = ?)")
                .param(statement)
                .query(Boolean.class)
                .single();
    }

    /// What was asked and said at meetings, newest first.
    public List<Point> points(String theme) {
        return db.sql("""
                select text, kind = 'QUESTION' as question from share.public_point where theme = :theme
                 order by written_at desc, id limit :most
                """)
                .param("most", MOST)
                .param("theme", theme)
                .query(Point.class)
                .list();
    }
}
