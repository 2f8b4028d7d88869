package dk.spirekraft.learn.programme.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// The quiet weeks of a school year, as the municipality has them.
///
/// @param general true where nobody has written the year down, and the general rule shows
/// @param rows with some blank ones to add to
public record QuietPage(
        String title,
        String heading,
        String year,
        boolean general,
        List<Year> years,
        List<QuietForm.Row> rows,
        Faults faults,
        boolean mayChange)
        implements PageContent {

    public QuietPage {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /// Another year to look at.
    public record Year(String written, String address, boolean current) {}
}
