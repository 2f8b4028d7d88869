package dk.spirekraft.anchor.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// Who hands over to whom, what stands without anybody, and the form that says that somebody leaves.
///
/// @param open hand-overs, newest first; `done` those that somebody took
/// @param people who could be about to leave
public record HandoversPage(
        String title,
        String address,
        String back,
        List<Fact> open,
        List<Fact> done,
        List<Fact> ownerless,
        List<Fact> deputyless,
        List<Choice> people,
        Faults faults)
        implements PageContent {

    public HandoversPage {
        open = List.copyOf(open);
        done = List.copyOf(done);
        ownerless = List.copyOf(ownerless);
        deputyless = List.copyOf(deputyless);
        people = List.copyOf(people);
    }
}
