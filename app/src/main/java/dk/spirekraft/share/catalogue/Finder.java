package dk.spirekraft.share.catalogue;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds stories by words in any form, Danish or English. Plain words are looked for in memory; PostgreSQL is asked for
/// the texts of those that stand on the page, and for what must or must not stand side by side.
@Component
public class Finder {

    /// So many hits stand on one page.
    public static final int PAGE = 10;

    /// So many are shown at most, page by page.
    public static final int MOST = 100;

    /// So many letters of a text are looked through for the place that fits best.
    private static final int READ = 2000;

    private final JdbcClient db;
    private final Catalogue catalogue;
    private final WordStems stems;

    Finder(JdbcClient db, Catalogue catalogue, WordStems stems) {
        this.db = db;
        this.catalogue = catalogue;
        this.stems = stems;
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
        String asked = stems.question(words)
                .orElseGet(() -> db.sql("select share.question(?)::text")
                        .param(words.replaceAll("['\\\\\\p{Cntrl}]", " "))
                        .query(String.class)
                        .single());
        return Optional.of(asked).filter(text -> !text.isEmpty()).map(Question::of);
    }

    private record Found(Catalogue.Row row, Passage passage) {}

    /// One page of the stories with all of the words, those that fit best first.
    public Hits find(Question question, CaseSearch search) {
        if (search.page() > MOST / PAGE) return new Hits(0, List.of());
        Shelf shelf = catalogue.shelf();
        BitSet fitting = question.plain() ? shelf.fitting(question) : shelf.places(asked(question));
        shelf.narrow(fitting, search);
        List<Catalogue.Row> best = shelf.best(fitting, question, search.page() * PAGE).stream()
                .skip((search.page() - 1L) * PAGE)
                .toList();
        return new Hits(Math.min(MOST, fitting.cardinality()), hits(question, passages(best)));
    }

    private List<UUID> asked(Question question) {
        return db.sql("select copy from share.public_case where words @@ ?::tsquery")
                .param(question.text())
                .query(UUID.class)
                .list();
    }

    /// One that was withdrawn meanwhile is left out.
    private List<Found> passages(List<Catalogue.Row> rows) {
        if (rows.isEmpty()) return List.of();
        record Body(String slug, String text) {}
        Map<String, String> bodies = db
                .sql("select slug, left(body, ?) as text from share.public_case where slug = any (?)")
                .param(READ)
                .param(rows.stream().map(Catalogue.Row::slug).toArray(String[]::new))
                .query(Body.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Body::slug, Body::text));
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(bodies.get(row.slug())).stream()
                        .map(text -> new Found(row, Passage.of(text))))
                .toList();
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
}
