package dk.spirekraft.share.catalogue.web;

import dk.spirekraft.share.catalogue.Catalogue;
import dk.spirekraft.share.catalogue.Finder;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.stream.Collectors;

/// A story in a list, in finished words.
///
/// @param pieces what changed, or the place where words were found
/// @param facts year, school and what became of it
/// @param themes their names
public record CaseRows(
        String address,
        String title,
        String language,
        List<Finder.Piece> pieces,
        String facts,
        String themes,
        String evidence) {

    static final String DOT = " · ";

    public CaseRows {
        pieces = List.copyOf(pieces);
    }

    static List<CaseRows> of(List<Catalogue.Row> rows, Head head) {
        return rows.stream()
                .map(row -> of(row, List.of(new Finder.Piece(row.summary(), false)), head))
                .toList();
    }

    static CaseRows of(Catalogue.Row row, List<Finder.Piece> pieces, Head head) {
        Words words = head.words();
        return new CaseRows(
                head.prefix() + "/erfaringer/" + row.slug(),
                row.title(),
                row.language(),
                pieces,
                String.join(
                        DOT,
                        String.valueOf(row.year()),
                        words.of(row.outcome().label()),
                        words.of(row.kind().label()),
                        words.of(row.size().label())),
                row.themes().stream().map(head::theme).collect(Collectors.joining(DOT)),
                words.of(row.evidence().label()));
    }
}
