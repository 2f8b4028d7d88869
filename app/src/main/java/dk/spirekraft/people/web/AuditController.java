package dk.spirekraft.people.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The audit log, for the operator alone.
@Controller
public class AuditController {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AuditLog audit;
    private final People people;

    AuditController(AuditLog audit, People people) {
        this.audit = audit;
        this.people = people;
    }

    @GetMapping("/driftslog")
    @AllowedFor(Role.OPERATOR)
    ModelAndView show(Visitor visitor, Words words) {
        var municipality = visitor.municipalityAs(Role.OPERATOR).orElseThrow(NotFound::new);
        Map<UUID, String> names = people.names(municipality);
        List<Row> rows = audit.latest(municipality).stream()
                .map(entry -> new Row(
                        words.time(entry.at()),
                        entry.actor().orElse(""),
                        action(entry, words),
                        object(entry, names, words)))
                .toList();
        return new AuditPage(words.of("people.audit.title"), rows).drawnBy("people/audit");
    }

    private static String action(AuditLog.Entry entry, Words words) {
        return words.find("people.audit.do." + entry.action().replace('.', '_')).orElse(entry.action());
    }

    /// What it was done to: roles by their names, people by the names that are kept of them.
    private static String object(AuditLog.Entry entry, Map<UUID, String> names, Words words) {
        if (!entry.action().startsWith("role.")) return entry.object();
        return Arrays.stream(entry.object().split(" "))
                .map(part -> {
                    if (ID.matcher(part).matches())
                        return names.getOrDefault(UUID.fromString(part), words.of("people.audit.somebody"));
                    return words.find("people.role." + part).orElse(part);
                })
                .collect(Collectors.joining(", "));
    }

    /// One entry in words.
    public record Row(String at, String actor, String action, String object) {}

    /// The newest entries.
    public record AuditPage(String title, List<Row> rows) implements PageContent {}
}
