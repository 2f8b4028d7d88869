package dk.spirekraft.people.web;

import dk.spirekraft.people.ForTheSignedIn;
import dk.spirekraft.people.FreshSignIn;
import dk.spirekraft.people.OpenIdLinks;
import dk.spirekraft.people.OwnSessions;
import dk.spirekraft.people.Passkeys;
import dk.spirekraft.people.SignedInLately;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Somebody's own account: their passkeys, who else lets them in, and the places where they are signed in.
@Controller
class AccountController {

    private static final String PAGE = "people/account";
    private static final String KEYS = AccountViews.ADDRESS + "/noegler";

    private final AccountViews views;
    private final Passkeys passkeys;
    private final OpenIdLinks links;
    private final OwnSessions sessions;
    private final FreshSignIn fresh;

    AccountController(
            AccountViews views, Passkeys passkeys, OpenIdLinks links, OwnSessions sessions, FreshSignIn fresh) {
        this.views = views;
        this.passkeys = passkeys;
        this.links = links;
        this.sessions = sessions;
        this.fresh = fresh;
    }

    @GetMapping(AccountViews.ADDRESS)
    @ForTheSignedIn
    ModelAndView show(Visitor visitor, HttpServletRequest request, Words words) {
        return views.page(visitor, request, words).drawnBy(PAGE);
    }

    /// Leads on to where a passkey is made, for whoever signed in lately.
    @GetMapping(KEYS)
    @ForTheSignedIn
    @SignedInLately
    ModelAndView prove() {
        return SeeOther.to(AccountViews.ADDRESS + "#noegler");
    }

    @PostMapping(KEYS)
    @ForTheSignedIn
    ModelAndView add(Visitor visitor, HttpServletRequest request, Words words) {
        // What the device said counts in this session alone.
        if (!fresh.isFresh()) return SeeOther.to(KEYS);
        String name = text(request, "navn").strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > Passkeys.LONGEST)
            return refused(visitor, request, words.of("people.account.fault.name", Passkeys.LONGEST), words);
        var outcome = Challenge.take(request)
                .map(challenge -> passkeys.add(visitor, name, new Passkeys.Answer(text(request, "svar"), challenge)))
                .orElse(Passkeys.Outcome.NOT_GENUINE);
        return switch (outcome) {
            case DONE -> SeeOther.to(AccountViews.ADDRESS);
            case TOO_MANY -> refused(visitor, request, words.of("people.account.fault.many", Passkeys.MOST), words);
            case NOT_GENUINE -> refused(visitor, request, words.of("people.account.fault.notGenuine"), words);
        };
    }

    private ModelAndView refused(Visitor visitor, HttpServletRequest request, String fault, Words words) {
        var typed = new AccountViews.Typed(text(request, "navn"), new Faults(Map.of("navn", fault)));
        return views.page(visitor, request, typed, words).drawnBy(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static String text(HttpServletRequest request, String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent;
    }

    @PostMapping(AccountViews.ADDRESS + "/noegler/{noegle}/sletning")
    @ForTheSignedIn
    ModelAndView remove(Visitor visitor, @PathVariable UUID noegle) {
        passkeys.remove(visitor, noegle);
        return SeeOther.to(AccountViews.ADDRESS);
    }

    @PostMapping(AccountViews.ADDRESS + "/kommune/sletning")
    @ForTheSignedIn
    ModelAndView unlink(Visitor visitor, HttpServletRequest request) {
        links.remove(visitor, text(request, "udsteder"));
        return SeeOther.to(AccountViews.ADDRESS);
    }

    @PostMapping(AccountViews.ADDRESS + "/steder/{sted}/afslutning")
    @ForTheSignedIn
    ModelAndView end(Visitor visitor, @PathVariable String sted) {
        sessions.end(visitor.person(), sted);
        return SeeOther.to(AccountViews.ADDRESS);
    }

    @PostMapping(AccountViews.ADDRESS + "/steder/afslutning")
    @ForTheSignedIn
    ModelAndView endOthers(Visitor visitor, HttpServletRequest request) {
        sessions.endOthers(visitor.person(), request.getSession().getId());
        return SeeOther.to(AccountViews.ADDRESS);
    }
}
