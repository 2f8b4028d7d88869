package dk.spirekraft.share.story.web;

import dk.spirekraft.share.catalogue.web.StoryView;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Subject;
import java.util.List;
import java.util.Optional;

/// A story on its way: what is done and what is missing, who is named, who signed.
///
/// @param state in words
/// @param publicAddress where everybody reads it, empty while nobody does
/// @param hindrances what is missing before it can be released, in words
/// @param signed who signed, in words
/// @param edition of this text
/// @param subject empty once it was withdrawn
public record StoryPage(
        String title,
        String address,
        String list,
        String state,
        String publicAddress,
        List<String> hindrances,
        List<StoryView.Picture> pictures,
        List<Person> people,
        String signed,
        boolean maySign,
        int edition,
        Typed typed,
        Faults faults,
        Optional<Subject> subject)
        implements PageContent {

    /// @param state what they said, in words
    /// @param removable true while they have not said yes
    public record Person(String id, String name, String state, boolean removable) {}

    /// What was typed into one of the page's forms.
    public record Typed(String name, String email, String alt) {
        static final Typed NOTHING = new Typed("", "", "");
    }

    public StoryPage {
        hindrances = List.copyOf(hindrances);
        pictures = List.copyOf(pictures);
        people = List.copyOf(people);
    }
}
