package dk.spirekraft.share.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds stories by words in any form, Danish or English. The newest hundred that fit are ranked: a word that
/// stands in every story must not make all of them be read.
@Component
public class Finder {

    /// So many hits stand on one page.
    public static final int PAGE = 10;

    /// So many are ranked at most.
    public static final int MOST = 100;

    /// So many letters of a text are looked through for the place that fits best.
    private static final int READ = 2000;

    private final JdbcClient db;
    private final Catalogue catalogue;
    private final WordStems stems;
    private final PerEdition<Set<String>> common;

    Finder(JdbcClient db, Catalogue catalogue, WordStems stems, Editions editions) {
        this.db = db;
        this.catalogue = catalogue;
        this.stems = stems;
        common = new PerEdition<>(editions, this::commonWords);
    }

    private Set<String> commonWords() {
        return db.sql("select unnest(share.common_words())").query(String.class).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /// A piece of a text where words were found.
    ///
    /// @param hit true if this very piece was asked for
    public record Piece(String text, boolean hit) {}

    /// @param pieces the place in its text that fits best
    public record Hit(Catalogue.Row row, List<Piece> pieces) {

        public Hit {
            pieces = List.copyOf(pieces);
        }
    }

    /// @param found how many fit, [#MOST] for that many or more
    public record Hits(int found, List<Hit> hits) {

        public Hits {
            hits = List.copyOf(hits);
        }
    }

    /// What is asked with these words; nothing if they carry nothing, such as *og* alone.
    public Optional<Question> question(String words) {
        if (words.isBlank()) return Optional.empty();
        String asked = db.sql("select share.question(?)::text")
                .param(words.replaceAll("['\\\\\\p{Cntrl}]", " "))
                .query(String.class)
                .single();
        return Optional.of(asked).filter(text -> !text.isEmpty()).map(Question::of);
    }

    private record Found(int found, Catalogue.Row row, Passage passage) {}

    /// One page of the stories with all of the words, those that fit best first.
    public Hits find(Question question, CaseSearch search) {
        if (search.page() > MOST / PAGE) return new Hits(0, List.of());
        List<Found> found = question.rarest(common.get())
                .map(rare -> read(AMONG_RARE, question, search, Map.of("rare", rare)))
                .orElseGet(() -> readCommon(question, search));
        return new Hits(found.isEmpty() ? 0 : found.getFirst().found(), hits(question, found));
    }

    /// Common words are soon found among the newest stories; if not, all are looked through.
    private List<Found> readCommon(Question question, CaseSearch search) {
        List<Found> newest = read(AMONG_NEWEST, question, search, Map.of());
        return newest.stream().anyMatch(one -> one.found() == MOST)
                ? newest
                : read(AMONG_ALL, question, search, Map.of());
    }

    private List<Found> read(String among, Question question, CaseSearch search, Map<String, String> more) {
        String conditions =
                search.conditions().values().stream().map(" and "::concat).reduce("", String::concat);
        return catalogue
                .filtered(SQL.formatted(among, conditions), search)
                .params(more)
                .param("question", question.text())
                .param("all", MOST)
                .param("most", PAGE)
                .param("from", (search.page() - 1) * PAGE)
                .param("read", READ)
                .query((row, number) ->
                        new Found(row.getInt("found"), Catalogue.row(row), Passage.of(row.getString("body"))))
                .list();
    }

    private List<Hit> hits(Question question, List<Found> found) {
        Map<String, Map<String, String>> known = found.stream()
                .collect(Collectors.groupingBy(
                        one -> one.row().language(),
                        Collectors.flatMapping(one -> one.passage().words().stream(), Collectors.toSet())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> stems.of(each.getValue(), each.getKey())));
        return found.stream()
                .map(one -> {
                    Map<String, String> words = known.getOrDefault(one.row().language(), Map.of());
                    return new Hit(
                            one.row(), one.passage().best(word -> question.asksFor(words.getOrDefault(word, ""))));
                })
                .toList();
    }

    private static final String AMONG_NEWEST =
            "(select * from share.public_case order by released_on desc, slug limit 500)";
    private static final String AMONG_ALL = "share.public_case";
    private static final String AMONG_RARE = "(select * from share.public_case where words @@ :rare::tsquery offset 0)";

    /// Ranked are only the newest that fit, and texts are fetched only of what stands on the page: a common word fits
    /// thousands, and to unpack their texts costs more than all the rest.
    private static final String SQL = """
            with fitting as materialized (
                     select slug, released_on, words from %s candidate where words @@ :question::tsquery%s
                      order by released_on desc, slug limit :all),
                 best as materialized (
                     select slug, ts_rank(words, :question::tsquery) as rank, count(*) over ()::int as found
                       from fitting order by rank desc, released_on desc, slug limit :most offset :from)
            select slug, released_on, year, language, title, summary, themes, school_kind, school_size, outcome, evidence,
                   found, left(body, :read) as body
              from best join share.public_case using (slug) order by rank desc, released_on desc, slug
            """;
}
