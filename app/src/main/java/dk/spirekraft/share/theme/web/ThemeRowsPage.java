package dk.spirekraft.share.theme.web;

import dk.spirekraft.web.PageContent;
import java.util.List;

/// The themes in their order.
public record ThemeRowsPage(String title, List<Row> rows) implements PageContent {

    /// @param name in the language of the page
    /// @param address where it is changed; `catalogue` where everybody reads it
    public record Row(String name, String text, String address, String catalogue, boolean retired, boolean first) {}

    public ThemeRowsPage {
        rows = List.copyOf(rows);
    }
}
