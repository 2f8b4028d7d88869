package dk.spirekraft.share.catalogue.web;

import java.util.List;

/// What the catalogue knows of a theme, laid out to be talked about.
///
/// @param text what the theme is
/// @param list the address of all stories of the theme
/// @param held what was kept; `left` what was adjusted or stopped, with what did not work
/// @param open what those who tried would do over
/// @param talk where whoever is signed in takes part
/// @param guide the address of the printable guide
public record DialoguePage(
        Head head,
        String text,
        String list,
        List<Line> held,
        List<Line> left,
        List<Line> quotes,
        List<String> questions,
        List<Line> open,
        List<String> points,
        List<Said> statements,
        String talk,
        String guide)
        implements PublicPage {

    /// Something that stands in a story.
    ///
    /// @param language of the text
    public record Line(String text, String language, String title, String address) {}

    /// @param result in words, that it is too early where it is
    public record Said(String text, String result, boolean bothAgree) {}

    public DialoguePage {
        held = List.copyOf(held);
        left = List.copyOf(left);
        quotes = List.copyOf(quotes);
        questions = List.copyOf(questions);
        open = List.copyOf(open);
        points = List.copyOf(points);
        statements = List.copyOf(statements);
    }
}
