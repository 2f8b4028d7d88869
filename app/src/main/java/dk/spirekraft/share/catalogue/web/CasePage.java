package dk.spirekraft.share.catalogue.web;

import java.util.List;

/// One story whole.
///
/// @param alike stories from schools like this one's
/// @param projects those that it belongs to
/// @param use how many schools tried its method, in words, empty below three
public record CasePage(Head head, StoryView story, List<CaseRows> alike, List<ProjectRow> projects, String use)
        implements PublicPage {

    public CasePage {
        alike = List.copyOf(alike);
        projects = List.copyOf(projects);
    }
}
