package dk.spirekraft.share.catalogue.web;

import java.util.List;

/// All projects.
public record ProjectsPage(Head head, List<ProjectRow> rows) implements PublicPage {

    public ProjectsPage {
        rows = List.copyOf(rows);
    }
}
