package dk.spirekraft.measure.web;

import dk.spirekraft.measure.ImportFile;
import dk.spirekraft.measure.Imports;
import dk.spirekraft.measure.QuestionnaireRef;
import dk.spirekraft.measure.Questionnaires;
import dk.spirekraft.measure.SealedFile;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.questionnaire.AnswerTable.MalformedTable;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Recoding;
import dk.spirekraft.questionnaire.SurveyXact;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Answers gathered elsewhere: upload, see what would become of each column, then take them. Between the two the file
/// travels sealed in the page, so that the server keeps nothing of it.
@Controller
class ImportController {

    private final Imports imports;
    private final Questionnaires questionnaires;
    private final SealedFile sealed;
    private final AuditLog audit;

    ImportController(Imports imports, Questionnaires questionnaires, SealedFile sealed, AuditLog audit) {
        this.imports = imports;
        this.questionnaires = questionnaires;
        this.sealed = sealed;
        this.audit = audit;
    }

    @GetMapping("/kommune/import")
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView blank(Visitor visitor, Words words) {
        return upload(visitor, "", "", words).drawnBy("measure/import");
    }

    @PostMapping("/kommune/import")
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView preview(
            Visitor visitor, @RequestParam("fil") MultipartFile file, @RequestParam String questionnaire, Words words)
            throws IOException {
        if (file.isEmpty()) {
            boolean chosen =
                    !Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty();
            String fault = words.of(chosen ? "measure.import.fault.zero" : "measure.import.fault.empty");
            return refused(visitor, questionnaire, fault, words);
        }
        Optional<String> text = SurveyXact.table(file.getBytes());
        if (text.isEmpty()) return refused(visitor, questionnaire, words.of("measure.import.fault.spreadsheet"), words);
        var form = new ImportForm(
                questionnaire, "", true, List.of(), Recoding.Codes.AS_THE_SCALE, sealed.seal(text.get()));
        return previewed(visitor, text.get(), new Filled(form, Faults.NONE, offered(visitor, words)), words);
    }

    @PostMapping("/kommune/import/optagelse")
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView take(Visitor visitor, @RequestParam Map<String, String> typed, Words words) {
        String text = sealed.open(ImportForm.of(typed).content()).orElseThrow(NotFound::new);
        ImportForm form = ImportForm.of(typed);
        if (ImportForm.asksToSee(typed))
            return previewed(visitor, text, new Filled(form, Faults.NONE, offered(visitor, words)), words);
        Faults faults = form.faults(words);
        if (!faults.isEmpty())
            return previewed(visitor, text, new Filled(form, faults, offered(visitor, words)), words);
        UUID municipality = municipality(visitor);
        QuestionnaireRef asked = asked(municipality, form.questionnaire()).orElseThrow(NotFound::new);
        Questionnaire questionnaire = questionnaires.get(municipality, asked);
        ImportFile file = ImportFile.read(text, questionnaire, form.roles(), form.codes());
        if (file.isWithoutItems(questionnaire))
            return previewed(
                    visitor, text, new Filled(form, ImportForm.withoutItems(words), offered(visitor, words)), words);
        Imports.Taken taken =
                imports.take(municipality, new Imports.Wish(asked, form.name().strip(), form.manyWorkplaces()), file);
        audit.record(
                municipality, "answers.imported", "%s: %d".formatted(form.name().strip(), file.rows()));
        return SeeOther.to("/kommune/maalinger/" + taken.round());
    }

    private ModelAndView previewed(Visitor visitor, String text, Filled filled, Words words) {
        UUID municipality = municipality(visitor);
        ImportForm form = filled.form();
        Optional<QuestionnaireRef> asked = asked(municipality, form.questionnaire());
        if (asked.isEmpty())
            return refused(visitor, form.questionnaire(), words.of("measure.fault.questionnaire"), words);
        try {
            var questionnaire = questionnaires.get(municipality, asked.get());
            ImportFile file = ImportFile.read(text, questionnaire, form.roles(), form.codes());
            if (file.isNothingButTelling())
                return refused(visitor, form.questionnaire(), words.of("measure.import.fault.nothing"), words);
            return ImportPage.preview(file, questionnaire, filled, words)
                    .drawnBy(
                            "measure/import-preview",
                            filled.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (MalformedTable malformed) {
            return refused(
                    visitor, form.questionnaire(), words.of("measure.import.fault.table", malformed.line()), words);
        }
    }

    /// A form as it was filled in, and what is wrong with it.
    ///
    /// @param offered the questionnaires to choose from
    record Filled(ImportForm form, Faults faults, List<QuestionnaireChoice> offered) {}

    private ModelAndView refused(Visitor visitor, String chosen, String fault, Words words) {
        return upload(visitor, chosen, fault, words).drawnBy("measure/import", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private ImportPage.Upload upload(Visitor visitor, String chosen, String fault, Words words) {
        return new ImportPage.Upload(words.of("measure.import.title"), fault, offered(visitor, words), chosen);
    }

    private List<QuestionnaireChoice> offered(Visitor visitor, Words words) {
        return QuestionnaireChoice.all(questionnaires, municipality(visitor), words);
    }

    private Optional<QuestionnaireRef> asked(UUID municipality, String name) {
        return questionnaires.offered(municipality).stream()
                .filter(ref -> ref.toString().equals(name))
                .findFirst();
    }

    private static UUID municipality(Visitor visitor) {
        return visitor.municipalityAs(Role.SECRETARIAT).orElseThrow(NotFound::new);
    }
}
