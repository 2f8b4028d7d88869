package dk.spirekraft.share.catalogue;

import java.util.ArrayList;
import java.util.List;
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

    private static final String OPEN = "⟦";
    private static final String SHUT = "⟧";

    private final JdbcClient db;
    private final Catalogue catalogue;

    Finder(JdbcClient db, Catalogue catalogue) {
        this.db = db;
        this.catalogue = catalogue;
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

    /// True if there is anything to look for: words such as *og* alone carry nothing.
    public boolean asks(String words) {
        return !words.isBlank()
                && db.sql("select numnode(share.question(?)) > 0")
                        .param(sound(words))
                        .query(Boolean.class)
                        .single();
    }

    private static String sound(String words) {
        return words.replaceAll("['\\\\\\p{Cntrl}]", " ");
    }

    /// One page of the stories with all of the words, those that fit best first.
    public Hits find(CaseSearch search) {
        String conditions =
                search.conditions().values().stream().map(" and "::concat).reduce("", String::concat);
        List<Integer> found = new ArrayList<>();
        List<Hit> hits = catalogue
                .filtered(SQL.formatted(conditions), search)
                .param("words", sound(search.words()))
                .param("all", MOST)
                .param("most", PAGE)
                .param("from", (search.page() - 1) * PAGE)
                .query((row, number) -> {
                    found.add(row.getInt("found"));
                    return new Hit(Catalogue.row(row), pieces(row.getString("headline")));
                })
                .list();
        return new Hits(found.isEmpty() ? 0 : found.getFirst(), hits);
    }

    /// Ranked are only the newest that fit, and texts are fetched only of what stands on the page: a common word fits
    /// thousands, and to unpack their texts costs more than all the rest.
    private static final String SQL = """
            with asked as materialized (select share.question(:words) as question),
                 fitting as materialized (
                     select slug, released_on, words
                       from share.public_case where words @@ (select question from asked)%%s
                      order by released_on desc, slug limit :all),
                 best as materialized (
                     select slug, ts_rank(words, (select question from asked)) as rank,
                            (select count(*)::int from fitting) as found
                       from fitting order by rank desc, released_on desc, slug limit :most offset :from)
            select slug, released_on, year, language, title, summary, themes, school_kind, school_size, outcome, evidence,
                   found,
                   ts_headline(
                       case language when 'da' then 'danish'::regconfig else 'english'::regconfig end,
                       left(body, 1500), (select question from asked),
                       'StartSel=%s, StopSel=%s, MaxWords=28, MinWords=12') as headline
              from best join share.public_case using (slug) order by rank desc, released_on desc, slug
            """.formatted(OPEN, SHUT);

    private static List<Piece> pieces(String headline) {
        List<Piece> pieces = new ArrayList<>();
        for (String part : headline.split(OPEN, -1)) {
            int end = part.indexOf(SHUT);
            if (end > 0) pieces.add(new Piece(part.substring(0, end), true));
            String rest = end < 0 ? part : part.substring(end + 1);
            if (!rest.isEmpty()) pieces.add(new Piece(rest, false));
        }
        return pieces;
    }
}
