package dk.spirekraft.anchor.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// All that is the school's own to take away, and the day on which the rest is deleted.
///
/// @param files what the archive holds
/// @param deletion the day in words, empty where none is set
/// @param day as typed
/// @param mayDelete true for those who may set the day
public record TakeAwayPage(
        String title,
        String address,
        String back,
        List<String> files,
        String deletion,
        String day,
        boolean mayDelete,
        Faults faults)
        implements PageContent {

    public TakeAwayPage {
        files = List.copyOf(files);
    }
}
