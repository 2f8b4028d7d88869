package dk.spirekraft.learn.template.web;

import dk.spirekraft.learn.template.Fork;
import dk.spirekraft.learn.template.ProgrammeTemplate;
import dk.spirekraft.learn.template.ProgrammeTemplate.Ref;
import dk.spirekraft.learn.template.TemplateFile;
import dk.spirekraft.learn.template.TemplateShelf;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.FileFaults;
import dk.spirekraft.web.NotFound;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The programme templates of a municipality.
@Controller
class TemplatesController {

    static final String ADDRESS = "/kommune/skabeloner";

    private final TemplateShelf shelf;
    private final AuditLog audit;

    TemplatesController(TemplateShelf shelf, AuditLog audit) {
        this.shelf = shelf;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.CONSULTANT, Role.SECRETARIAT, Role.ADMINISTRATION})
    ModelAndView index(Visitor visitor, Words words) {
        return list(visitor, List.of(), words).drawnBy("learn/templates");
    }

    /// The format of the files, for whoever writes one.
    @GetMapping(value = "/forloeb.schema.json", produces = "application/schema+json")
    @OpenToAll
    ResponseEntity<String> schema() {
        return ResponseEntity.ok(TemplateFile.schema());
    }

    @PostMapping(ADDRESS)
    @AllowedFor({Role.CONSULTANT, Role.SECRETARIAT})
    ModelAndView add(Visitor visitor, @RequestParam("fil") MultipartFile file, Words words) throws IOException {
        UUID municipality = municipality(visitor);
        return switch (shelf.add(municipality, new String(file.getBytes(), StandardCharsets.UTF_8))) {
            case TemplateShelf.Addition.Added added -> {
                audit.record(municipality, "template.added", added.ref().toString());
                yield SeeOther.to(address(added.ref()));
            }
            case TemplateShelf.Addition.Known known ->
                refused(visitor, List.of(words.of("template.known", known.ref())), words);
            case TemplateShelf.Addition.Wrong wrong ->
                refused(visitor, FileFaults.inWords(wrong.faults(), words), words);
        };
    }

    @GetMapping(ADDRESS + "/{template}")
    @AllowedFor({Role.CONSULTANT, Role.SECRETARIAT, Role.ADMINISTRATION})
    ModelAndView show(Visitor visitor, @PathVariable String template, Words words) {
        return TemplatePage.of(find(visitor, template), words).drawnBy("learn/template");
    }

    /// The file itself, or under a name of its own to be changed.
    @GetMapping(ADDRESS + "/{template}/fil")
    @AllowedFor({Role.CONSULTANT, Role.SECRETARIAT, Role.ADMINISTRATION})
    ResponseEntity<String> file(
            Visitor visitor,
            @PathVariable String template,
            @RequestParam(value = "navn", defaultValue = "") String name) {
        Ref ref = find(visitor, template).ref();
        String file = shelf.file(municipality(visitor), ref).orElseThrow(NotFound::new);
        boolean asFork = name.matches("[A-Za-z][A-Za-z0-9_.-]{0,59}");
        return ResponseEntity.ok()
                .header("Content-Type", "application/yaml;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"%s.yaml\"".formatted(asFork ? name : ref.id()))
                .body(asFork ? Fork.of(file, ref, name) : file);
    }

    private ProgrammeTemplate find(Visitor visitor, String slug) {
        return shelf.offered(municipality(visitor)).stream()
                .filter(template -> slug(template.ref()).equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    static String address(Ref ref) {
        return ADDRESS + "/" + slug(ref);
    }

    private static String slug(Ref ref) {
        return ref.id() + "-" + ref.version();
    }

    private ModelAndView refused(Visitor visitor, List<String> faults, Words words) {
        return list(visitor, faults, words).drawnBy("learn/templates", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private TemplatesPage list(Visitor visitor, List<String> faults, Words words) {
        boolean mayAdd = visitor.isAny(Role.CONSULTANT, Role.SECRETARIAT);
        return TemplatesPage.of(shelf.offered(municipality(visitor)), mayAdd, words)
                .with(faults);
    }

    private static UUID municipality(Visitor visitor) {
        return visitor.municipalityAs(Role.CONSULTANT, Role.SECRETARIAT, Role.ADMINISTRATION)
                .orElseThrow(NotFound::new);
    }
}
