package dk.spirekraft.share.catalogue;

import dk.spirekraft.learn.trial.Decision;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The face of the public part: reads what was released, newest first.
@Component
public class Catalogue {

    /// So many stories stand on one page.
    public static final int PAGE = 30;

    private static final String ROW = """
            select slug, released_on, year, language, title, summary, themes, school_kind, school_size, outcome, evidence
              from share.public_case
            """;
    private static final String ORDER = " order by released_on desc, slug";

    /// Among so many of the newest the likest are looked for.
    private static final int LOOKED_AT = 60;

    private final JdbcClient db;
    private volatile Tried tried = new Tried(-1, Map.of(), Map.of());
    private final JsonMapper json = JsonMapper.builder().build();

    Catalogue(JdbcClient db) {
        this.db = db;
    }

    /// A story in a list.
    ///
    /// @param summary what changed, in a few lines
    public record Row(
            String slug,
            LocalDate releasedOn,
            int year,
            String language,
            String title,
            String summary,
            List<String> themes,
            SchoolKind kind,
            SchoolSize size,
            Decision.Outcome outcome,
            Evidence evidence) {

        public Row {
            themes = List.copyOf(themes);
        }
    }

    /// A story whole.
    public record Published(String slug, LocalDate releasedOn, int year, String language, CaseStory story) {}

    /// How many schools tried a method and how many kept it.
    ///
    /// @param tried 3 or more
    public record Use(int tried, int kept) {

        /// From how many schools anything is counted.
        public static final int FEWEST = 3;
    }

    /// Grows whenever anything public changes.
    public long edition() {
        return db.sql("select number from share.public_edition")
                .query(Long.class)
                .single();
    }

    /// The stories that fit all but the words, one page of them.
    public List<Row> list(CaseSearch search) {
        return filtered(ROW + where(search) + ORDER + " limit :most offset :from", search)
                .param("most", PAGE)
                .param("from", (search.page() - 1) * PAGE)
                .query((row, number) -> row(row))
                .list();
    }

    /// How many stories fit all but the words.
    public int count(CaseSearch search) {
        return filtered("select count(*)::int from share.public_case" + where(search), search)
                .query(Integer.class)
                .single();
    }

    private static String where(CaseSearch search) {
        var conditions = search.conditions().values();
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    JdbcClient.StatementSpec filtered(String sql, CaseSearch search) {
        JdbcClient.StatementSpec statement = db.sql(sql);
        for (String name : search.conditions().keySet()) statement = statement.param(name, search.value(name));
        return statement;
    }

    public Optional<Published> find(String slug) {
        return db.sql("select slug, released_on, year, language, document from share.public_case where slug = ?")
                .param(slug)
                .query((row, number) -> published(row))
                .optional();
    }

    /// All stories of a theme with their whole texts, newest first, for its dialogue page.
    ///
    /// @param most how many at most
    public List<Published> ofTheme(String theme, int most) {
        return db.sql("""
                select slug, released_on, year, language, document from share.public_case
                 where themes @> array[:theme]::text[]
                """ + ORDER + " limit :most")
                .param("theme", theme)
                .param("most", most)
                .query((row, number) -> published(row))
                .list();
    }

    /// Those with these slugs, newest first; one that was withdrawn is left out.
    public List<Row> rows(List<String> slugs) {
        if (slugs.isEmpty()) return List.of();
        return db.sql(ROW + " where slug in (:slugs)" + ORDER)
                .param("slugs", slugs)
                .query((row, number) -> row(row))
                .list();
    }

    /// Stories from schools like this one's: of the same size, with most themes in common. Never by a figure.
    public List<Row> alike(Published one, int most) {
        return db.sql("""
                select * from (
                    select slug, released_on, year, language, title, summary, themes, school_kind, school_size, outcome,
                           evidence
                      from share.public_case
                     where slug <> :slug and school_size = :size and themes && :themes::text[]
                     order by released_on desc, slug limit :looked) newest
                 order by (select count(*) from unnest(themes) theme where theme = any (:themes::text[])) desc,
                          released_on desc, slug
                 limit :most
                """)
                .param("slug", one.slug())
                .param("size", one.story().marks().size().name())
                .param("themes", one.story().marks().allThemes().toArray(String[]::new))
                .param("looked", LOOKED_AT)
                .param("most", most)
                .query((row, number) -> row(row))
                .list();
    }

    /// Empty below three schools.
    public Optional<Use> use(String method) {
        return Optional.ofNullable(tried().uses().get(method));
    }

    /// The methods that stories come from, by their name in addresses.
    public Map<String, String> methods() {
        return tried().titles();
    }

    /// What the stories of this edition were made from; looked up once for all pages of the edition.
    private record Tried(long edition, Map<String, String> titles, Map<String, Use> uses) {}

    private Tried tried() {
        long edition = edition();
        Tried known = tried;
        if (known.edition() == edition) return known;
        record Named(String id, String title) {}
        record Counted(String method, int tried, int kept) {}
        var titles = db.sql("""
                select distinct on (method) method as id, document #>> '{marks,method,title}' as title
                  from share.public_case where method is not null order by method, released_on desc
                """).query(Named.class).list().stream()
                .collect(Collectors.toUnmodifiableMap(Named::id, Named::title));
        var uses = db.sql("select method, tried, kept from share.public_method").query(Counted.class).list().stream()
                .collect(Collectors.toUnmodifiableMap(Counted::method, one -> new Use(one.tried(), one.kept())));
        Tried fresh = new Tried(edition, titles, uses);
        tried = fresh;
        return fresh;
    }

    /// How many stories each theme has; one without any is missing.
    public Map<String, Integer> themes() {
        record Counted(String theme, int stories) {}
        return db.sql("""
                select theme, count(*)::int as stories from share.public_case, unnest(themes) theme group by theme
                """).query(Counted.class).list().stream()
                .collect(Collectors.toMap(Counted::theme, Counted::stories));
    }

    /// The names of all stories in addresses, newest first.
    public List<String> slugs() {
        return db.sql("select slug from share.public_case" + ORDER)
                .query(String.class)
                .list();
    }

    /// A picture as it is sent, JPEG.
    public Optional<byte[]> picture(UUID id) {
        return db.sql("select image from share.public_picture where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes("image"))
                .optional();
    }

    private Published published(ResultSet row) throws SQLException {
        return new Published(
                row.getString("slug"),
                row.getObject("released_on", LocalDate.class),
                row.getInt("year"),
                row.getString("language"),
                json.readValue(row.getString("document"), CaseStory.class));
    }

    static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("slug"),
                row.getObject("released_on", LocalDate.class),
                row.getInt("year"),
                row.getString("language"),
                row.getString("title"),
                row.getString("summary"),
                texts(row.getArray("themes")),
                SchoolKind.valueOf(row.getString("school_kind")),
                SchoolSize.valueOf(row.getString("school_size")),
                Decision.Outcome.valueOf(row.getString("outcome")),
                Evidence.valueOf(row.getString("evidence")));
    }

    static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
