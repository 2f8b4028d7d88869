package dk.spirekraft.measure.web;

import dk.spirekraft.measure.QuestionnaireRef;
import dk.spirekraft.measure.Questionnaires;
import dk.spirekraft.measure.Questionnaires.Imported;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.questionnaire.QuestionnaireFile;
import dk.spirekraft.web.FileFaults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The questionnaires a municipality can ask, and adding one from a file.
@Controller
public class QuestionnairesController {

    private final Questionnaires questionnaires;
    private final AuditLog audit;

    QuestionnairesController(Questionnaires questionnaires, AuditLog audit) {
        this.questionnaires = questionnaires;
        this.audit = audit;
    }

    /// @param faults every fault of the last file in words, in the order of its lines
    public record Shown(String title, List<QuestionnaireRef> offered, List<String> faults) implements PageContent {}

    @GetMapping("/kommune/spoergeskemaer")
    @AllowedFor({Role.SECRETARIAT, Role.ADMINISTRATION})
    ModelAndView index(Visitor visitor, Words words) {
        return page(visitor, List.of(), words).drawnBy("measure/questionnaires");
    }

    /// The format of the files, for whoever writes one.
    @GetMapping(value = "/spoergeskema.schema.json", produces = "application/schema+json")
    @OpenToAll
    ResponseEntity<String> schema() {
        return ResponseEntity.ok(QuestionnaireFile.schema());
    }

    @PostMapping("/kommune/spoergeskemaer")
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView add(Visitor visitor, @RequestParam("fil") MultipartFile file, Words words) throws IOException {
        UUID municipality = municipality(visitor);
        return switch (questionnaires.add(municipality, new String(file.getBytes(), StandardCharsets.UTF_8))) {
            case Imported.Added added -> {
                audit.record(municipality, "questionnaire.added", added.ref().toString());
                yield SeeOther.to("/kommune/spoergeskemaer");
            }
            case Imported.Known known ->
                refused(visitor, List.of(words.of("measure.questionnaires.known", known.ref())), words);
            case Imported.Wrong wrong ->
                refused(visitor, FileFaults.inWords(wrong.rejected().faults(), words), words);
        };
    }

    private ModelAndView refused(Visitor visitor, List<String> faults, Words words) {
        return page(visitor, faults, words).drawnBy("measure/questionnaires", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private Shown page(Visitor visitor, List<String> faults, Words words) {
        return new Shown(
                words.of("measure.questionnaires.title"), questionnaires.offered(municipality(visitor)), faults);
    }

    private static UUID municipality(Visitor visitor) {
        return visitor.municipalityAs(Role.SECRETARIAT, Role.ADMINISTRATION).orElseThrow(NotFound::new);
    }
}
