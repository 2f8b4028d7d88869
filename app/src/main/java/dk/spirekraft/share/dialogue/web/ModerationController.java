package dk.spirekraft.share.dialogue.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.share.catalogue.Themes;
import dk.spirekraft.share.dialogue.StatementDesk;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Letting statements of one's municipality show.
@Controller
class ModerationController {

    private static final String ADDRESS = "/kommune/udsagn";

    private final StatementDesk statements;
    private final AuditLog audit;
    private final Themes themes;

    ModerationController(StatementDesk statements, AuditLog audit, Themes themes) {
        this.statements = statements;
        this.audit = audit;
        this.themes = themes;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView list(Visitor visitor, Words words) {
        return new ModerationPage(
                        words.of("share.moderation"),
                        statements.toModerate(municipality(visitor)).stream()
                                .map(one -> new ModerationPage.Row(
                                        one.id().toString(),
                                        one.text(),
                                        words.of(
                                                "share.moderation.facts",
                                                themes.now()
                                                        .name(
                                                                one.theme(),
                                                                words.language().tag()),
                                                one.reports())))
                                .toList())
                .drawnBy("share/moderation");
    }

    @PostMapping(ADDRESS + "/{udsagn:[0-9a-f-]{36}}")
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView moderate(Visitor visitor, @PathVariable UUID udsagn, @RequestParam(defaultValue = "") String valg) {
        if (valg.equals("vis") || valg.equals("afvis")) {
            statements.moderate(municipality(visitor), udsagn, valg.equals("vis"));
            audit.record(
                    municipality(visitor),
                    valg.equals("vis") ? "statement.shown" : "statement.refused",
                    udsagn.toString());
        }
        return SeeOther.to(ADDRESS);
    }

    private static UUID municipality(Visitor visitor) {
        return visitor.municipalityAs(Role.SECRETARIAT, Role.CONSULTANT).orElseThrow(NotFound::new);
    }
}
