package dk.spirekraft.share.catalogue;

import dk.spirekraft.learn.trial.Decision;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The face of the public part: what was released, newest first. Lists are made in memory; whole texts are read when
/// they are asked for.
@Component
public class Catalogue {

    /// So many stories stand on one page.
    public static final int PAGE = 30;

    private static final String ORDER = " order by released_on desc, slug";

    private final JdbcClient db;
    private final PerEdition<Tried> tried;
    private final PerEdition<Shelf> shelf;
    private final JsonMapper json = JsonMapper.builder().build();

    Catalogue(JdbcClient db, Editions editions) {
        this.db = db;
        tried = new PerEdition<>(editions, before -> allTried());
        var reading = new ShelfReading(db);
        shelf = new PerEdition<>(editions, before -> reading.after(before.orElse(Shelf.EMPTY)));
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
        return fitting(search)
                .skip((search.page() - 1L) * PAGE)
                .limit(PAGE)
                .map(Shelf.Story::row)
                .toList();
    }

    /// How many stories fit all but the words.
    public int count(CaseSearch search) {
        return (int) fitting(search).count();
    }

    private Stream<Shelf.Story> fitting(CaseSearch search) {
        return shelf().stories().stream().filter(story -> story.fits(search));
    }

    Shelf shelf() {
        return shelf.get();
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
        Set<String> asked = Set.copyOf(slugs);
        return shelf().stories().stream()
                .map(Shelf.Story::row)
                .filter(row -> asked.contains(row.slug()))
                .toList();
    }

    /// Stories from schools like this one's: of the same size, with most themes in common. Never by a figure.
    public List<Row> alike(Published one, int most) {
        Set<String> themes = Set.copyOf(one.story().marks().allThemes());
        record Common(Row row, int themes) {}
        List<Common> alike = new ArrayList<>();
        for (Row row : shelf().newestOf(one.story().marks().size())) {
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
        Map<String, Integer> counts = new HashMap<>();
        shelf().stories().forEach(story -> story.row().themes().forEach(theme -> counts.merge(theme, 1, Integer::sum)));
        return counts;
    }

    /// The names of all stories in addresses, newest first.
    public List<String> slugs() {
        return shelf().stories().stream().map(story -> story.row().slug()).toList();
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

    static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
