package dk.spirekraft.understand.web;

import dk.spirekraft.people.School;
import dk.spirekraft.understand.Comments;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.stream.Stream;

/// What was written beside the answers, for the whole school: no figure, no team and no time stands beside it.
///
/// @param back the result
/// @param says how it stands, in a sentence
/// @param shown what may be read by whoever looks
/// @param action where a representative withholds one or shows all, empty for everybody else
/// @param opens true if a representative can let everybody read them now
/// @param fault why a comment was not withheld, empty if nothing is wrong
public record CommentsPage(
        String title,
        String measurement,
        String back,
        String says,
        List<Line> shown,
        List<Reason> reasons,
        String action,
        boolean opens,
        String fault)
        implements PageContent {

    /// A comment, or why it is withheld.
    public record Line(String id, String words, String withheld) {}

    /// Why one may be withheld.
    public record Reason(String name, String words) {}

    public CommentsPage {
        shown = List.copyOf(shown);
        reasons = List.copyOf(reasons);
    }

    /// Whose page it is.
    ///
    /// @param result its address
    /// @param represents true for the staff's representatives
    record Reader(School school, String result, boolean represents) {

        String address() {
            return result.endsWith("/resultater")
                    ? result.replaceAll("/resultater$", "/kommentarer")
                    : result + "/kommentarer";
        }
    }

    static CommentsPage of(ResultWords result, Reader reader, Comments.Standing standing, List<Comments.Comment> all) {
        Words words = result.words();
        boolean reads =
                standing == Comments.Standing.SHOWN || (standing == Comments.Standing.UNREAD && reader.represents());
        boolean works = reader.represents() && standing != Comments.Standing.TOO_FEW;
        return new CommentsPage(
                words.of("understand.comments.title"),
                result.measurement(),
                reader.result(),
                words.of(
                        works ? "understand.comments.representative." + standing : "understand.comments." + standing,
                        result.shown().wave().opening().orElseThrow().leastComments()),
                reads ? all.stream().map(comment -> line(comment, words)).toList() : List.of(),
                works
                        ? Stream.of("NAME", "HEALTH", "WISHED", "OTHER")
                                .map(name -> new Reason(name, words.of("understand.comments.reason." + name)))
                                .toList()
                        : List.of(),
                works ? reader.address() : "",
                works && standing == Comments.Standing.UNREAD,
                "");
    }

    private static Line line(Comments.Comment comment, Words words) {
        return new Line(
                comment.id().toString(),
                comment.words(),
                comment.withheld().isEmpty()
                        ? ""
                        : words.of(
                                "understand.comments.withheld",
                                words.of("understand.comments.reason." + comment.withheld())));
    }

    CommentsPage refusing(String why) {
        return new CommentsPage(title, measurement, back, says, shown, reasons, action, opens, why);
    }
}
