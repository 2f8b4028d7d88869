package dk.spirekraft.share.dialogue.web;

import dk.spirekraft.web.PageContent;
import java.util.List;

/// StatementDesk that wait to be let through, and those that were reported.
public record ModerationPage(String title, List<Row> rows) implements PageContent {

    /// @param facts theme, and how often it was reported
    public record Row(String id, String text, String facts) {}

    public ModerationPage {
        rows = List.copyOf(rows);
    }
}
