package dk.spirekraft.learn.programme.web;

import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.PageContent;
import java.util.List;
import java.util.Optional;

/// Where a school is in its programme: the timeline, the next step, the dates, and what the group has agreed.
///
/// @param school the school's name and address
/// @param ready true where there is a programme
public record SchoolProgrammePage(
        String title,
        Link school,
        String address,
        boolean ready,
        String text,
        Optional<NextStep> next,
        Optional<Timeline> timeline,
        List<TimelineEntry> entries,
        List<Part> parts,
        List<Link> workshops)
        implements PageContent {

    public SchoolProgrammePage {
        entries = List.copyOf(entries);
        parts = List.copyOf(parts);
        workshops = List.copyOf(workshops);
    }

    public record Link(String label, String address) {}

    /// Something that the group has written down or is to write down.
    public record Part(String heading, String text, String action, String address) {}

    /// The poster, on which the timeline is drawn alone.
    public record Poster(String title, Timeline timeline, String paper) implements PageContent {}
}
