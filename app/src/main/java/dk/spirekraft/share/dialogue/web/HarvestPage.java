package dk.spirekraft.share.dialogue.web;

import dk.spirekraft.share.catalogue.web.Choice;
import dk.spirekraft.share.catalogue.web.StoryView;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// One harvest meeting: the stories to pick from, and what was asked and said.
///
/// @param address of this page
/// @param stories those that were picked, whole, for the hand-out
/// @param themes of the hand-out that is printed
public record HarvestPage(
        String title,
        String address,
        String when,
        List<Choice> cases,
        List<Choice> themes,
        List<Point> points,
        List<StoryView> stories,
        String typed,
        Faults faults)
        implements PageContent {

    /// @param facts theme, and whether it is a question or a point
    public record Point(String id, String text, String facts) {}

    public HarvestPage {
        cases = List.copyOf(cases);
        themes = List.copyOf(themes);
        points = List.copyOf(points);
        stories = List.copyOf(stories);
    }
}
