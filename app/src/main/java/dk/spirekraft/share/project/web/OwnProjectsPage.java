package dk.spirekraft.share.project.web;

import dk.spirekraft.share.project.OwnProjects.Entered;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// The projects that a municipality has entered.
public record OwnProjectsPage(String title, List<Entered> projects) implements PageContent {

    public OwnProjectsPage {
        projects = List.copyOf(projects);
    }
}
