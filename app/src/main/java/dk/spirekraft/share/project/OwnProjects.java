package dk.spirekraft.share.project;

import dk.spirekraft.share.catalogue.CatalogueChanged;
import dk.spirekraft.share.catalogue.Project.Told;
import dk.spirekraft.web.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The projects that a municipality has entered. Everybody can read them from then on.
@Component
public class OwnProjects {

    private static final String SELECT = """
            select id, slug, first_year, last_year, themes, cases, danish, english, edition from share.project
             where municipality = :municipality
            """;

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final JsonMapper json = JsonMapper.builder().build();

    OwnProjects(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /// @param edition counts the changes, so that two who write at once see each other
    public record Entered(UUID id, String slug, NewProject project, int edition) {}

    /// The newest first.
    public List<Entered> of(UUID municipality) {
        return db.sql(SELECT + " order by last_year desc, slug")
                .param("municipality", municipality)
                .query((row, number) -> entered(row))
                .list();
    }

    public Optional<Entered> find(UUID municipality, UUID id) {
        return db.sql(SELECT + " and id = :id")
                .param("municipality", municipality)
                .param("id", id)
                .query((row, number) -> entered(row))
                .optional();
    }

    /// True if the municipality has a project of this title and first year.
    public boolean has(UUID municipality, NewProject project) {
        return of(municipality).stream()
                .anyMatch(own -> own.project().firstYear() == project.firstYear()
                        && own.project().told().title().equals(project.told().title()));
    }

    @Transactional
    public Entered add(UUID municipality, NewProject project) {
        db.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended('share.project', 0))) locked")
                .query(Integer.class)
                .single();
        String base =
                project.firstYear() + "-" + Slug.find(project.told().title()).orElse("opgave");
        UUID id = UUID.randomUUID();
        written(db.sql("""
                insert into share.project
                    (id, municipality, slug, first_year, last_year, themes, cases, danish, english, body, words, edition)
                values (:id, :municipality, share.free_project_slug(:base), :first, :last, :themes, :cases,
                    case :language when 'da' then :told::jsonb end, case :language when 'en' then :told::jsonb end,
                    :body, setweight(to_tsvector(:dictionary::regconfig, :title), 'A')
                               || to_tsvector(:dictionary::regconfig, :body), 1)
                """), project)
                .param("id", id)
                .param("municipality", municipality)
                .param("base", base)
                .update();
        events.publishEvent(new CatalogueChanged());
        return find(municipality, id).orElseThrow();
    }

    /// @return false if somebody else changed it meanwhile, or removed it
    @Transactional
    public boolean change(Entered known, NewProject project, int edition) {
        int changed = written(db.sql("""
                update share.project
                   set first_year = :first, last_year = :last, themes = :themes, cases = :cases,
                       danish = case :language when 'da' then :told::jsonb end,
                       english = case :language when 'en' then :told::jsonb end, body = :body,
                       words = setweight(to_tsvector(:dictionary::regconfig, :title), 'A')
                                   || to_tsvector(:dictionary::regconfig, :body),
                       edition = edition + 1
                 where id = :id and edition = :edition
                """), project)
                .param("id", known.id())
                .param("edition", edition)
                .update();
        events.publishEvent(new CatalogueChanged());
        return changed == 1;
    }

    @Transactional
    public void remove(Entered known) {
        db.sql("delete from share.project where id = ?").param(known.id()).update();
        events.publishEvent(new CatalogueChanged());
    }

    private JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, NewProject project) {
        return statement
                .param("first", project.firstYear())
                .param("last", project.lastYear())
                .param("themes", project.themes().toArray(String[]::new))
                .param("cases", project.cases().toArray(String[]::new))
                .param("language", project.language())
                .param("told", json.writeValueAsString(project.told()))
                .param("title", project.told().title())
                .param("body", String.join("\n", project.told().all()))
                .param("dictionary", project.language().equals("en") ? "english" : "danish");
    }

    private Entered entered(ResultSet row) throws SQLException {
        @Nullable String danish = row.getString("danish");
        String told = danish == null ? row.getString("english") : danish;
        return new Entered(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                new NewProject(
                        danish == null ? "en" : "da",
                        row.getInt("first_year"),
                        row.getInt("last_year"),
                        Arrays.asList((String[]) row.getArray("themes").getArray()),
                        Arrays.asList((String[]) row.getArray("cases").getArray()),
                        json.readValue(told, Told.class)),
                row.getInt("edition"));
    }
}
