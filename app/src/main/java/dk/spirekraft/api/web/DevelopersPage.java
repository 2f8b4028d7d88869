package dk.spirekraft.api.web;

import dk.spirekraft.web.PageContent;
import java.util.Arrays;
import java.util.List;

/// How other programs ask.
///
/// @param address that all paths begin with
public record DevelopersPage(String title, String address, Description description) implements PageContent {

    /// A reason why there is no answer.
    public record Problem(String slug, int status, String title) {}

    /// All that there can be, as they stand in answers.
    public List<Problem> problems() {
        return Arrays.stream(Refusal.Kind.values())
                .map(kind -> new Problem(kind.slug(), kind.status(), kind.title()))
                .toList();
    }
}
