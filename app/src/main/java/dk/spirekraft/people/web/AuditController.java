package dk.spirekraft.people.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The audit log, for the operator alone.
@Controller
public class AuditController {

    private final AuditLog audit;

    AuditController(AuditLog audit) {
        this.audit = audit;
    }

    @GetMapping("/driftslog")
    @AllowedFor(Role.OPERATOR)
    ModelAndView show(Visitor visitor, Words words) {
        var municipality = visitor.municipalityAs(Role.OPERATOR).orElseThrow(NotFound::new);
        List<Row> rows = audit.latest(municipality).stream()
                .map(entry ->
                        new Row(words.time(entry.at()), entry.actor().orElse(""), action(entry, words), entry.object()))
                .toList();
        return new AuditPage(words.of("people.audit.title"), rows).drawnBy("people/audit");
    }

    private static String action(AuditLog.Entry entry, Words words) {
        return words.find("people.audit.do." + entry.action().replace('.', '_')).orElse(entry.action());
    }

    /// One entry in words.
    public record Row(String at, String actor, String action, String object) {}

    /// The newest entries.
    public record AuditPage(String title, List<Row> rows) implements PageContent {}
}
