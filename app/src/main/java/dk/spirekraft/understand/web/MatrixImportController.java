package dk.spirekraft.understand.web;

import dk.spirekraft.measure.SealedFile;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.questionnaire.AnswerTable;
import dk.spirekraft.questionnaire.AnswerTable.MalformedTable;
import dk.spirekraft.understand.RelationalFile;
import dk.spirekraft.understand.Relations;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Who works well with whom, gathered elsewhere: upload beside a closed wave, see what would become of each column,
/// then take it, once. Between the two the file travels sealed in the page, so that the server keeps nothing of it.
@Controller
class MatrixImportController {

    private static final String ADDRESS = "/skoler/{school}/maalinger/{number:\\d+}/samarbejde/import";

    private final Surveys surveys;
    private final Relations relations;
    private final SealedFile sealed;
    private final AuditLog audit;

    MatrixImportController(Surveys surveys, Relations relations, SealedFile sealed, AuditLog audit) {
        this.surveys = surveys;
        this.relations = relations;
        this.sealed = sealed;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView blank(School school, @PathVariable int number, Words words) {
        return upload(at(school, number), "", words).drawnBy("understand/matrix-import");
    }

    @PostMapping(ADDRESS)
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView preview(School school, @PathVariable int number, @RequestParam("fil") MultipartFile file, Words words)
            throws IOException {
        At at = at(school, number);
        if (file.isEmpty()) return refused(at, words.of("measure.import.fault.empty"), words);
        String text = AnswerTable.text(file.getBytes());
        try {
            var form = new MatrixImportForm(sealed.seal(text), List.of(), Map.of());
            return previewed(at, new MatrixImportPage.Filled(read(text, form), form, Faults.NONE), words);
        } catch (MalformedTable malformed) {
            return refused(at, words.of("measure.import.fault.table", malformed.line()), words);
        }
    }

    @PostMapping(ADDRESS + "/optagelse")
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView take(School school, @PathVariable int number, @RequestParam Map<String, String> typed, Words words) {
        At at = at(school, number);
        MatrixImportForm form = MatrixImportForm.of(typed);
        RelationalFile file = read(sealed.open(form.content()).orElseThrow(NotFound::new), form);
        boolean again = typed.containsKey("vis") || file.fault().isPresent();
        Faults faults = again ? Faults.NONE : form.faults(file, words);
        if (again || !faults.isEmpty()) return previewed(at, new MatrixImportPage.Filled(file, form, faults), words);
        if (!relations.take(at.wave(), file, form.sizes(file))) return refused(at, "", words);
        audit.record(school.municipality(), "relations.imported", school.slug() + "/" + number);
        return SeeOther.to(at.address());
    }

    /// A closed wave and where its form is.
    private record At(School school, Wave wave) {

        String result() {
            return school.address() + "/maalinger/" + wave.number() + "/resultater";
        }

        String address() {
            return school.address() + "/maalinger/" + wave.number() + "/samarbejde/import";
        }
    }

    private At at(School school, int number) {
        return surveys.find(school, number)
                .filter(wave -> wave.closure().isPresent())
                .map(wave -> new At(school, wave))
                .orElseThrow(NotFound::new);
    }

    private static RelationalFile read(String text, MatrixImportForm form) {
        return RelationalFile.read(text, form.kinds());
    }

    private static ModelAndView previewed(At at, MatrixImportPage.Filled filled, Words words) {
        var page = MatrixImportPage.of(at.address(), filled, words);
        return page.drawnBy(
                "understand/matrix-preview", page.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private ModelAndView refused(At at, String fault, Words words) {
        return upload(at, fault, words).drawnBy("understand/matrix-import", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private MatrixImportPage.Upload upload(At at, String fault, Words words) {
        return new MatrixImportPage.Upload(
                words.of("understand.relate.title", at.school().name()),
                at.address(),
                at.result(),
                fault,
                relations.isTaken(at.wave()) ? words.of("understand.relate.taken") : "");
    }
}
