package dk.spirekraft.share.project.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.share.catalogue.Themes;
import dk.spirekraft.share.project.OwnProjects;
import dk.spirekraft.share.project.OwnProjects.Entered;
import dk.spirekraft.share.project.ProjectValues;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Entering projects by hand.
@Controller
class OwnProjectsController {

    static final String ADDRESS = "/kommune/opgaver";
    private static final String ONE = ADDRESS + "/{opgave:[0-9a-f-]{36}}";
    private static final String FORM = "share/project-form";

    private final OwnProjects projects;
    private final AuditLog audit;
    private final Themes themes;

    OwnProjectsController(OwnProjects projects, AuditLog audit, Themes themes) {
        this.projects = projects;
        this.audit = audit;
        this.themes = themes;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView list(Visitor visitor, Words words) {
        return new OwnProjectsPage(words.of("share.projects.own"), projects.of(municipality(visitor)))
                .drawnBy("share/own-projects");
    }

    @GetMapping(ADDRESS + "/ny")
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView begin(Words words) {
        var blank = new ProjectValues(Map.of("language", words.language().tag()));
        return page(ADDRESS, blank, 0, words).drawnBy(FORM);
    }

    @PostMapping(ADDRESS)
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView add(Visitor visitor, @RequestParam MultiValueMap<String, String> typed, Words words) {
        ProjectValues values = values(typed);
        Map<String, String> faults = values.faults(themes.now(), words);
        if (!faults.isEmpty()) return refused(page(ADDRESS, values, 0, words), faults);
        Entered entered = projects.add(municipality(visitor), values.project());
        audit.record(municipality(visitor), "project.entered", entered.slug());
        return SeeOther.to(ADDRESS);
    }

    @GetMapping(ONE)
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView show(Visitor visitor, @PathVariable UUID opgave, Words words) {
        Entered entered = find(visitor, opgave);
        return page(ADDRESS + "/" + opgave, ProjectFormPage.values(entered.project()), entered.edition(), words)
                .drawnBy(FORM);
    }

    @PostMapping(ONE)
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView change(
            Visitor visitor,
            @PathVariable UUID opgave,
            @RequestParam MultiValueMap<String, String> typed,
            Words words) {
        Entered entered = find(visitor, opgave);
        ProjectValues values = values(typed);
        var page = page(ADDRESS + "/" + opgave, values, entered.edition(), words);
        Map<String, String> faults = values.faults(themes.now(), words);
        if (!faults.isEmpty()) return refused(page, faults);
        String edition = values.of("edition");
        if (!projects.change(entered, values.project(), edition.matches("\\d{1,9}") ? Integer.parseInt(edition) : 0))
            return refused(page, Map.of("title", words.of("share.project.fault.meanwhile")));
        audit.record(municipality(visitor), "project.changed", entered.slug());
        return SeeOther.to(ADDRESS);
    }

    @PostMapping(ONE + "/sletning")
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView remove(Visitor visitor, @PathVariable UUID opgave) {
        Entered entered = find(visitor, opgave);
        projects.remove(entered);
        audit.record(municipality(visitor), "project.removed", entered.slug());
        return SeeOther.to(ADDRESS);
    }

    private ProjectFormPage page(String action, ProjectValues values, int edition, Words words) {
        return ProjectFormPage.of(new ProjectFormPage.Writing(action, edition), values, themes.now(), words);
    }

    private Entered find(Visitor visitor, UUID id) {
        return projects.find(municipality(visitor), id).orElseThrow(NotFound::new);
    }

    private static ModelAndView refused(ProjectFormPage page, Map<String, String> faults) {
        return page.with(new Faults(faults)).drawnBy(FORM, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static ProjectValues values(MultiValueMap<String, String> typed) {
        Map<String, String> values = new LinkedHashMap<>();
        typed.forEach((field, several) -> values.put(field, String.join(" ", several)));
        return new ProjectValues(values);
    }

    static UUID municipality(Visitor visitor) {
        return visitor.municipalityAs(Role.SECRETARIAT, Role.CONSULTANT).orElseThrow(NotFound::new);
    }
}
