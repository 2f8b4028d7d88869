package dk.spirekraft.share.story.web;

import dk.spirekraft.share.catalogue.web.StoryView;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// Exactly what becomes public, and what to think of first.
///
/// @param story as everybody would see it
/// @param warnings what was found that may tell of a certain person, in words
/// @param hindrances what is missing, in words; while there is any nothing is released
/// @param edition that is released
public record PreviewPage(
        String title,
        String address,
        StoryView story,
        List<String> warnings,
        List<String> hindrances,
        int edition,
        boolean mayRelease,
        Faults faults)
        implements PageContent {

    public PreviewPage {
        warnings = List.copyOf(warnings);
        hindrances = List.copyOf(hindrances);
    }

    PreviewPage with(Faults found) {
        return new PreviewPage(title, address, story, warnings, hindrances, edition, mayRelease, found);
    }
}
