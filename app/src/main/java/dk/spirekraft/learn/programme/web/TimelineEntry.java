package dk.spirekraft.learn.programme.web;

import java.util.List;

/// A line of the timeline as a list, which a phone shows and which says in words what the drawing shows.
///
/// @param state `done`, `today` or `todo`
/// @param roots what was begun after it and before the next workshop
public record TimelineEntry(String state, String name, String detail, List<Twig> roots) {

    public TimelineEntry {
        roots = List.copyOf(roots);
    }

    /// A root in the list.
    ///
    /// @param style `kept`, `live` or `stop`
    public record Twig(String title, String address, String state, String style, boolean half) {}
}
