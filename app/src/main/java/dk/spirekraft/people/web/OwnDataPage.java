package dk.spirekraft.people.web;

import dk.spirekraft.web.PageContent;
import java.util.List;

/// What is kept about whoever reads it, kind by kind.
public record OwnDataPage(String title, List<Kind> kinds) implements PageContent {

    /// @param count how much there is of it, in words
    /// @param why what it is for and how long it is kept
    /// @param lines the last of it
    public record Kind(String name, String count, String why, List<String> lines) {

        public Kind {
            lines = List.copyOf(lines);
        }
    }

    public OwnDataPage {
        kinds = List.copyOf(kinds);
    }
}
