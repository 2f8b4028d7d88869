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
import dk.spirekraft.questionnaire.foreign.ForeignFile;
import dk.spirekraft.web.Download;
import dk.spirekraft.web.FileFaults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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

    /// The file of one, to read, keep, or change into another.
    @GetMapping("/kommune/spoergeskemaer/{skema}/fil")
    @AllowedFor({Role.SECRETARIAT, Role.ADMINISTRATION})
    ModelAndView file(Visitor visitor, @PathVariable String skema) {
        UUID municipality = municipality(visitor);
        String file = questionnaires.offered(municipality).stream()
                .filter(ref -> ref.slug().equals(skema))
                .findFirst()
                .flatMap(ref -> questionnaires.file(municipality, ref))
                .orElseThrow(NotFound::new);
        return Download.of(skema + ".yaml", "application/yaml", file.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/kommune/spoergeskemaer")
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView add(Visitor visitor, @RequestParam("fil") MultipartFile file, Words words) throws IOException {
        UUID municipality = municipality(visitor);
        if (ForeignFile.isOne(file.getBytes())) return drafted(visitor, ForeignFile.read(file.getBytes()), words);
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

    /// A file of another program: what ours could take of it, to be completed.
    private ModelAndView drafted(Visitor visitor, ForeignFile.Outcome outcome, Words words) {
        return switch (outcome) {
            case ForeignFile.Outcome.Refused none -> {
                Stream<String> why = Stream.of(words.of("measure.foreign.refused." + none.why()));
                yield refused(
                        visitor,
                        Stream.concat(why, DraftPage.inWords(none.report(), words).stream())
                                .toList(),
                        words);
            }
            case ForeignFile.Outcome.Read read ->
                new DraftPage(
                                words.of("measure.foreign.title"),
                                read.yaml(),
                                DraftPage.inWords(read.report(), words),
                                List.of())
                        .drawnBy("measure/questionnaire-draft");
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
