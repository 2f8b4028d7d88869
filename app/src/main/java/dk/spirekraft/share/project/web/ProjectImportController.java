package dk.spirekraft.share.project.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.questionnaire.AnswerTable;
import dk.spirekraft.share.catalogue.Themes;
import dk.spirekraft.share.project.NewProject;
import dk.spirekraft.share.project.OwnProjects;
import dk.spirekraft.share.project.ProjectFile;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Projects from a file, looked at first and taken after.
@Controller
class ProjectImportController {

    private static final String ADDRESS = OwnProjectsController.ADDRESS + "/import";
    private static final String PAGE = "share/project-import";

    private final OwnProjects projects;
    private final AuditLog audit;
    private final Themes themes;
    private final TransactionTemplate transaction;

    ProjectImportController(OwnProjects projects, AuditLog audit, Themes themes, TransactionTemplate transaction) {
        this.projects = projects;
        this.audit = audit;
        this.themes = themes;
        this.transaction = transaction;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView blank(Words words) {
        return new ProjectImportPage(words.of("share.import"), List.of(), List.of(), List.of(), "").drawnBy(PAGE);
    }

    /// The dry run: nothing is kept.
    @PostMapping(ADDRESS)
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView look(
            Visitor visitor, @RequestParam(value = "fil", required = false) @Nullable MultipartFile file, Words words)
            throws IOException {
        return looked(visitor, file == null ? "" : AnswerTable.text(file.getBytes()), words);
    }

    private ModelAndView looked(Visitor visitor, String text, Words words) {
        UUID municipality = OwnProjectsController.municipality(visitor);
        ProjectFile read = ProjectFile.read(text, themes.now(), words);
        List<String> known = read.projects().stream()
                .filter(project -> projects.has(municipality, project))
                .map(project -> project.told().title())
                .toList();
        List<String> coming = read.projects().stream()
                .filter(project -> !projects.has(municipality, project))
                .map(project -> project.firstYear() + " " + project.told().title())
                .toList();
        boolean sound = read.faults().isEmpty();
        return new ProjectImportPage(
                        words.of("share.import"), read.faults(), coming, known, sound && !coming.isEmpty() ? text : "")
                .drawnBy(PAGE, sound ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /// All of the file or nothing of it; what is there already is passed over.
    @PostMapping(ADDRESS + "/optagelse")
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView take(Visitor visitor, @RequestParam(defaultValue = "") String indhold, Words words) {
        UUID municipality = OwnProjectsController.municipality(visitor);
        ProjectFile read = ProjectFile.read(indhold, themes.now(), words);
        if (!read.faults().isEmpty()) return looked(visitor, indhold, words);
        transaction.executeWithoutResult(status -> {
            for (NewProject project : read.projects())
                if (!projects.has(municipality, project))
                    audit.record(
                            municipality,
                            "project.entered",
                            projects.add(municipality, project).slug());
        });
        return SeeOther.to(OwnProjectsController.ADDRESS);
    }
}
