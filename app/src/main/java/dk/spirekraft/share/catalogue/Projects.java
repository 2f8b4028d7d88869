package dk.spirekraft.share.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Reads projects, the newest first; lists and search hold the newest five hundred.
@Component
public class Projects {

    private static final String SELECT = """
            select slug, first_year, last_year, themes, cases, danish, english, words::text as words from share.public_project
            """;
    private static final String ORDER = " order by last_year desc, first_year desc, slug";
    private static final int MOST = 500;
    private static final int FEW = 10;

    private final JdbcClient db;
    private final JsonMapper json = JsonMapper.builder().build();
    private final PerEdition<Newest> newest;

    Projects(JdbcClient db, Editions editions) {
        this.db = db;
        newest = new PerEdition<>(editions, before -> read());
    }

    private record Newest(List<Project> all, WordIndex words) {}

    private Newest read() {
        Map<String, String> stems = new HashMap<>();
        List<Lexemes> words = new ArrayList<>();
        List<Project> all = db.sql(SELECT + ORDER + " limit " + MOST)
                .query((row, number) -> {
                    words.add(Lexemes.of(row.getString("words"), stems));
                    return project(row);
                })
                .list();
        return new Newest(all, WordIndex.of(words));
    }

    public List<Project> all() {
        return newest.get().all();
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
        if (!question.plain()) return asked(question);
        Newest known = newest.get();
        return known.words().fitting(question).stream()
                .limit(FEW)
                .mapToObj(known.all()::get)
                .toList();
    }

    private List<Project> asked(Question question) {
        return db.sql(SELECT + " where words @@ ?::tsquery" + ORDER + " limit " + FEW)
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
