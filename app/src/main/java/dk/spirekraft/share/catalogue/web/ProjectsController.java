package dk.spirekraft.share.catalogue.web;

import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.share.catalogue.Catalogue;
import dk.spirekraft.share.catalogue.Project;
import dk.spirekraft.share.catalogue.Projects;
import dk.spirekraft.share.catalogue.Summary;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Projects for everybody.
@Controller
class ProjectsController {

    private final Projects projects;
    private final Catalogue catalogue;
    private final PublicSite site;

    ProjectsController(Projects projects, Catalogue catalogue, PublicSite site) {
        this.projects = projects;
        this.catalogue = catalogue;
        this.site = site;
    }

    @GetMapping({"/opgaver", "/en/opgaver"})
    @OpenToAll
    ModelAndView list(HttpServletRequest request) {
        Words words = site.words(request);
        Head head = site.head(request, words.of("share.projects"), words.of("share.projects.about"));
        return new ProjectsPage(head, ProjectRow.of(projects.all(), head)).drawnBy("share/projects");
    }

    @GetMapping({"/opgaver/{slug:\\d{4}-[a-z0-9-]+}", "/en/opgaver/{slug:\\d{4}-[a-z0-9-]+}"})
    @OpenToAll
    ModelAndView show(@PathVariable String slug, HttpServletRequest request) {
        Project project = projects.find(slug).orElseThrow(NotFound::new);
        Words words = site.words(request);
        Project.Told told = project.in(words.language().tag());
        Head head = site.head(request, told.title(), Summary.of(told.did().isEmpty() ? told.title() : told.did()));
        var cases = CaseRows.of(catalogue.rows(project.cases()), head);
        return ProjectPage.of(project, cases, head.telling(data(project, head))).drawnBy("share/project");
    }

    private static LinkedData data(Project project, Head head) {
        String tag = head.words().language().tag();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("@context", "https://schema.org");
        told.put("@type", "ResearchProject");
        told.put("@id", head.base() + "/opgaver/" + project.slug());
        told.put("url", head.canonical());
        told.put("name", project.in(tag).title());
        told.put("description", head.description());
        told.put("foundingDate", String.valueOf(project.firstYear()));
        told.put("dissolutionDate", String.valueOf(project.lastYear()));
        told.put("keywords", project.themes());
        return LinkedData.of(told);
    }
}
