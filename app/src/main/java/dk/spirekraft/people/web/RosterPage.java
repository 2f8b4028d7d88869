package dk.spirekraft.people.web;

import dk.spirekraft.people.People;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// The people of a school and the form that adds one.
public record RosterPage(String title, String address, List<People.Member> members, PersonForm form, Faults faults)
        implements PageContent {

    public RosterPage {
        members = List.copyOf(members);
    }
}
