package dk.spirekraft.share.project.web;

import dk.spirekraft.web.PageContent;
import java.util.List;

/// Taking projects in from a file: first what would become of it, then doing it.
///
/// @param faults every fault in words, in the order of the file; with any nothing is taken
/// @param coming the titles of those that would be added
/// @param known those that are there already and would be passed over
/// @param content of the file, to be sent again, empty while nothing can be taken
public record ProjectImportPage(
        String title, List<String> faults, List<String> coming, List<String> known, String content)
        implements PageContent {

    public ProjectImportPage {
        faults = List.copyOf(faults);
        coming = List.copyOf(coming);
        known = List.copyOf(known);
    }
}
