package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.web.PageContent;
import java.util.List;

/// The step that is on, large, on the wall of the room. No names of people.
///
/// @param lines what to read together, such as the rules for talking or what the group said last time
/// @param next what comes then, empty after the last
public record ProjectorPage(
        String title, String heading, String sub, List<String> lines, String next, RunPage.Screen screen, String back)
        implements PageContent {

    public ProjectorPage {
        lines = List.copyOf(lines);
    }
}
