package dk.spirekraft.share.catalogue.web;

import java.util.List;

/// What there is of one theme.
///
/// @param later the address of further stories, empty for none
public record ThemePage(
        Head head, String text, String dialogue, List<CaseRows> cases, List<ProjectRow> projects, String later)
        implements PublicPage {

    public ThemePage {
        cases = List.copyOf(cases);
        projects = List.copyOf(projects);
    }
}
