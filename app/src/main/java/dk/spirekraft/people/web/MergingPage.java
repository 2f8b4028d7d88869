package dk.spirekraft.people.web;

import dk.spirekraft.people.School;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// The question before a school goes on in another.
///
/// @param others that it may go on in
/// @param chosen the slug of one of them, blank for none
public record MergingPage(String title, String action, String back, List<School> others, String chosen, Faults faults)
        implements PageContent {

    public MergingPage {
        others = List.copyOf(others);
    }

    MergingPage with(Faults found) {
        return new MergingPage(title, action, back, others, chosen, found);
    }
}
