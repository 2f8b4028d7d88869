package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Questionnaires;
import dk.spirekraft.measure.Questionnaires.Imported;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.FileFaults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Takes a questionnaire of another program once somebody has completed it.
@Controller
class DraftController {

    private final Questionnaires questionnaires;
    private final AuditLog audit;

    DraftController(Questionnaires questionnaires, AuditLog audit) {
        this.questionnaires = questionnaires;
        this.audit = audit;
    }

    /// @param rapport the lines that were told about the file, which travel in the page
    @PostMapping("/kommune/spoergeskemaer/udkast")
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView take(
            Visitor visitor,
            @RequestParam(defaultValue = "") String indhold,
            @RequestParam(defaultValue = "") String rapport,
            Words words) {
        UUID municipality = visitor.municipalityAs(Role.SECRETARIAT).orElseThrow(NotFound::new);
        return switch (questionnaires.add(municipality, indhold)) {
            case Imported.Added added -> {
                audit.record(municipality, "questionnaire.added", added.ref().toString());
                yield SeeOther.to("/kommune/spoergeskemaer");
            }
            case Imported.Known known ->
                again(indhold, rapport, List.of(words.of("measure.questionnaires.known", known.ref())), words);
            case Imported.Wrong wrong ->
                again(indhold, rapport, FileFaults.inWords(wrong.rejected().faults(), words), words);
        };
    }

    private static ModelAndView again(String text, String report, List<String> faults, Words words) {
        List<String> lines = report.lines().filter(line -> !line.isBlank()).toList();
        return new DraftPage(words.of("measure.foreign.title"), text, lines, faults)
                .drawnBy("measure/questionnaire-draft", HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
