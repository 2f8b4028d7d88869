package dk.spirekraft.share.story.web;

import dk.spirekraft.share.catalogue.web.Choice;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// A school's stories, and the decided trials that one can be told from.
///
/// @param address of this page
/// @param fault what is wrong with the choice of trials, empty for nothing
/// @param alike the address of stories from schools like this one
public record StoriesPage(String title, String address, List<Row> rows, List<Choice> trials, String fault, String alike)
        implements PageContent {

    /// @param state in words
    public record Row(String title, String address, String state) {}

    public StoriesPage {
        rows = List.copyOf(rows);
        trials = List.copyOf(trials);
    }
}
