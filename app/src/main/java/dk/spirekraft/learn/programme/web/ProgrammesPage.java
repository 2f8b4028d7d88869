package dk.spirekraft.learn.programme.web;

import dk.spirekraft.web.PageContent;
import java.util.List;

/// All programmes of a municipality.
public record ProgrammesPage(String title, List<Line> programmes, boolean mayStart, boolean mayChangeQuiet)
        implements PageContent {

    /// One programme.
    ///
    /// @param when its first month, in words
    /// @param schools their names
    public record Line(String name, String address, String when, String schools) {}

    public ProgrammesPage {
        programmes = List.copyOf(programmes);
    }
}
