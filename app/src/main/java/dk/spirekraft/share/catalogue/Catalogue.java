package dk.spirekraft.share.catalogue;

import dk.spirekraft.learn.trial.Decision;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /// Among so many of the newest of a size the likest are looked for.
    private static final int LOOKED_AT = 200;

    private final JdbcClient db;
    private final PerEdition<Tried> tried;
    private final PerEdition<Map<SchoolSize, List<Row>>> newest;
    private final JsonMapper json = JsonMapper.builder().build();

    Catalogue(JdbcClient db, Editions editions) {
        this.db = db;
        tried = new PerEdition<>(editions, this::allTried);
        newest = new PerEdition<>(editions, this::newestOfEachSize);
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
        Set<String> themes = Set.copyOf(one.story().marks().allThemes());
        record Common(Row row, int themes) {}
        List<Common> alike = new ArrayList<>();
        for (Row row : newest.get().getOrDefault(one.story().marks().size(), List.of())) {
            int common = 0;
            for (String theme : row.themes()) if (themes.contains(theme)) common++;
            if (common > 0 && !row.slug().equals(one.slug())) alike.add(new Common(row, common));
        }
        return alike.stream()
                .sorted(Comparator.comparing(Common::themes).reversed())
                .limit(most)
                .map(Common::row)
                .toList();
    }

    private Map<SchoolSize, List<Row>> newestOfEachSize() {
        return db
                .sql("select * from (select *, row_number() over (partition by school_size" + ORDER
                        + ") as place from (" + ROW + ") one) placed where place <= ?" + ORDER)
                .param(LOOKED_AT)
                .query((row, number) -> row(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::size));
    }

    /// Empty below three schools.
    public Optional<Use> use(String method) {
        return Optional.ofNullable(tried.get().uses().get(method));
    }

    /// The methods that stories come from, by their name in addresses.
    public Map<String, String> methods() {
        return tried.get().titles();
    }

    /// What all stories were made from.
    private record Tried(Map<String, String> titles, Map<String, Use> uses) {}

    private Tried allTried() {
        record Named(String id, String title) {}
        record Counted(String method, int tried, int kept) {}
        var titles = db.sql("""
                select distinct on (method) method as id, document #>> '{marks,method,title}' as title
                  from share.public_case where method is not null order by method, released_on desc
                """).query(Named.class).list().stream()
                .collect(Collectors.toUnmodifiableMap(Named::id, Named::title));
        var uses = db.sql("select method, tried, kept from share.public_method").query(Counted.class).list().stream()
                .collect(Collectors.toUnmodifiableMap(Counted::method, one -> new Use(one.tried(), one.kept())));
        return new Tried(titles, uses);
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
