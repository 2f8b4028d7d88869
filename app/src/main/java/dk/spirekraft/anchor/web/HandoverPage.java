package dk.spirekraft.anchor.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// One hand-over with its pack.
///
/// @param taken who took over and when, empty while it is open
/// @param people who may take over
/// @param name of somebody without an account, as typed
public record HandoverPage(
        String title,
        String address,
        String back,
        Pack pack,
        String taken,
        List<Choice> people,
        String name,
        Faults faults)
        implements PageContent {

    public HandoverPage {
        people = List.copyOf(people);
    }
}
