package dk.spirekraft.share.dialogue.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.share.catalogue.Dialogue;
import dk.spirekraft.share.catalogue.Theme;
import dk.spirekraft.share.catalogue.Themes;
import dk.spirekraft.share.catalogue.web.StatementWords;
import dk.spirekraft.share.dialogue.StatementDesk;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Notice;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Writing statements and having a voice on those of others, for whoever is signed in: schools, those around them, and
/// the sector's readers, who are invited by a secretariat.
@Controller
class StatementsController {

    private static final String ADDRESS = "/samtale/{tema:[a-z0-9-]+}";
    private static final String PAGE = "share/talk";

    private static final Role[] TAKE_PART = {
        Role.SCHOOL_LEADER,
        Role.AMR,
        Role.TR,
        Role.MEMBER,
        Role.CONSULTANT,
        Role.SECRETARIAT,
        Role.ADMINISTRATION,
        Role.SECTOR_READER
    };

    private final Dialogue dialogue;
    private final StatementDesk statements;
    private final Themes themes;

    StatementsController(Dialogue dialogue, StatementDesk statements, Themes themes) {
        this.dialogue = dialogue;
        this.statements = statements;
        this.themes = themes;
    }

    /// Whoever may not take part is told who may.
    @GetMapping(ADDRESS)
    @OpenToAll
    ModelAndView show(@PathVariable String tema, @RequestParam(defaultValue = "") String skrevet, Words words) {
        Theme theme = theme(tema);
        String note = skrevet.isEmpty() ? "" : words.of("share.talk.waits");
        return Visitors.current()
                .filter(visitor -> visitor.isAny(TAKE_PART))
                .map(visitor -> page(theme, visitor, note, words).drawnBy(PAGE))
                .orElseGet(() -> new Notice(
                                words.of("share.talk.who"),
                                words.of("share.talk.who.text"),
                                words.of("web.signIn"),
                                "/log-ind")
                        .drawnBy("web/notice"));
    }

    @PostMapping(ADDRESS + "/udsagn")
    @AllowedFor({
        Role.SCHOOL_LEADER,
        Role.AMR,
        Role.TR,
        Role.MEMBER,
        Role.CONSULTANT,
        Role.SECRETARIAT,
        Role.ADMINISTRATION,
        Role.SECTOR_READER
    })
    ModelAndView write(
            Visitor visitor, @PathVariable String tema, @RequestParam(defaultValue = "") String text, Words words) {
        Theme theme = theme(tema);
        String typed = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (typed.isEmpty() || typed.length() > StatementDesk.LONGEST)
            return refused(
                    page(theme, visitor, "", words), typed, words.of("share.talk.fault.text", StatementDesk.LONGEST));
        return switch (statements.write(theme.id(), visitor, typed)) {
            case WAITS -> SeeOther.to("/samtale/" + theme.id() + "?skrevet=1");
            case KNOWN -> refused(page(theme, visitor, "", words), typed, words.of("share.talk.fault.known"));
            case MANY ->
                refused(
                        page(theme, visitor, "", words),
                        typed,
                        words.of("share.talk.fault.many", StatementDesk.MOST_WAITING));
        };
    }

    private static ModelAndView refused(TalkPage page, String typed, String fault) {
        return new TalkPage(
                        page.title(),
                        page.dialogue(),
                        page.address(),
                        "",
                        page.statements(),
                        page.own(),
                        typed,
                        new Faults(Map.of("text", fault)))
                .drawnBy(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /// One's voice on a statement, a report, or taking one's own back.
    @PostMapping(ADDRESS + "/udsagn/{udsagn:[0-9a-f-]{36}}")
    @AllowedFor({
        Role.SCHOOL_LEADER,
        Role.AMR,
        Role.TR,
        Role.MEMBER,
        Role.CONSULTANT,
        Role.SECRETARIAT,
        Role.ADMINISTRATION,
        Role.SECTOR_READER
    })
    ModelAndView say(
            Visitor visitor,
            @PathVariable String tema,
            @PathVariable UUID udsagn,
            @RequestParam(defaultValue = "") String valg) {
        Theme theme = theme(tema);
        switch (valg) {
            case "enig" -> statements.voice(udsagn, visitor, true);
            case "uenig" -> statements.voice(udsagn, visitor, false);
            case "anmeld" -> statements.report(udsagn, visitor);
            case "traek" -> statements.withdraw(udsagn, visitor.person());
            default -> {}
        }
        return SeeOther.to("/samtale/" + theme.id());
    }

    private Theme theme(String id) {
        return themes.now().find(id).orElseThrow(NotFound::new);
    }

    private TalkPage page(Theme theme, Visitor visitor, String note, Words words) {
        Map<UUID, Boolean> voices = statements.voices(visitor.person());
        return new TalkPage(
                words.of(
                        "share.dialogue.title",
                        theme.title().in(words.language().tag())),
                "/temaer/" + theme.id() + "/dialog",
                "/samtale/" + theme.id(),
                note,
                dialogue.statements(theme.id()).stream()
                        .map(one -> new TalkPage.Said(
                                one.id().toString(),
                                one.text(),
                                StatementWords.result(one, words),
                                one.bothAgree(),
                                voice(one, voices, words)))
                        .toList(),
                statements.of(theme.id(), visitor.person()).stream()
                        .map(one -> new TalkPage.Own(one.id().toString(), one.text(), state(one, words)))
                        .toList(),
                "",
                Faults.NONE);
    }

    private static String voice(Dialogue.Statement one, Map<UUID, Boolean> voices, Words words) {
        if (!voices.containsKey(one.id())) return "";
        boolean agrees = voices.getOrDefault(one.id(), false);
        return words.of(agrees ? "share.talk.agreed" : "share.talk.disagreed");
    }

    private static String state(StatementDesk.Own one, Words words) {
        if (one.refused()) return words.of("share.talk.refused");
        return words.of(one.shown() ? "share.talk.shown" : "share.talk.waiting");
    }
}
