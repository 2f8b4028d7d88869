package dk.spirekraft.share.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Reads projects, the newest first; lists hold the newest five hundred.
@Component
public class Projects {

    private static final String SELECT =
            "select slug, first_year, last_year, themes, cases, danish, english from share.public_project";
    private static final String ORDER = " order by last_year desc, first_year desc, slug";
    private static final int MOST = 500;

    private final JdbcClient db;
    private final JsonMapper json = JsonMapper.builder().build();

    private final PerEdition<List<Project>> newest;

    Projects(JdbcClient db, Editions editions) {
        this.db = db;
        newest = new PerEdition<>(editions, this::read);
    }

    private List<Project> read() {
        return db.sql(SELECT + ORDER + " limit " + MOST)
                .query((row, number) -> project(row))
                .list();
    }

    public List<Project> all() {
        return newest.get();
    }

    public List<Project> ofTheme(String theme) {
        return all().stream()
                .filter(project -> project.themes().contains(theme))
                .toList();
    }

    public Optional<Project> find(String slug) {
        return db.sql(SELECT + " where slug = ?")
                .param(slug)
                .query((row, number) -> project(row))
                .optional();
    }

    /// Those that this story belongs to.
    public List<Project> with(String story) {
        return all().stream().filter(project -> project.cases().contains(story)).toList();
    }

    /// Those with all of the words, a few.
    public List<Project> matching(Question question) {
        return db.sql(SELECT + " where words @@ ?::tsquery" + ORDER + " limit 10")
                .param(question.text())
                .query((row, number) -> project(row))
                .list();
    }

    private Project project(ResultSet row) throws SQLException {
        return new Project(
                row.getString("slug"),
                row.getInt("first_year"),
                row.getInt("last_year"),
                Catalogue.texts(row.getArray("themes")),
                Catalogue.texts(row.getArray("cases")),
                told(row.getString("danish")),
                told(row.getString("english")));
    }

    private Optional<Project.Told> told(@Nullable String document) {
        return Optional.ofNullable(document).map(text -> json.readValue(text, Project.Told.class));
    }
}
