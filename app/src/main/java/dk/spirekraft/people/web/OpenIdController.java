package dk.spirekraft.people.web;

import dk.spirekraft.people.FailedSignIns;
import dk.spirekraft.people.OpenIdProvider;
import dk.spirekraft.people.OpenIdSignIn;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.web.Notice;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Signing in by a municipality's own sign-in: off to it, and back with a code that counts once, in the browser
/// in which it was begun.
@Controller
@ConditionalOnProperty("spirekraft.openid.issuer")
class OpenIdController {

    private static final String ASKED = "openid.asked";

    private final OpenIdProvider provider;
    private final OpenIdSignIn signIn;
    private final Entrance entrance;
    private final FailedSignIns failed;
    private final SecureRandom random;

    OpenIdController(
            OpenIdProvider provider,
            OpenIdSignIn signIn,
            Entrance entrance,
            FailedSignIns failed,
            SecureRandom random) {
        this.provider = provider;
        this.signIn = signIn;
        this.entrance = entrance;
        this.failed = failed;
        this.random = random;
    }

    @GetMapping("/log-ind/kommune")
    @OpenToAll
    Object go(HttpServletRequest request, Words words) {
        var asked = new OpenIdProvider.Asked(secret(), secret(), secret());
        Optional<String> there = provider.address(asked);
        if (there.isEmpty())
            return notice(words, words.of("people.openid.unreachable", provider.name()), HttpStatus.BAD_GATEWAY);
        request.getSession().setAttribute(ASKED, String.join(" ", asked.state(), asked.nonce(), asked.verifier()));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(there.get()))
                .build();
    }

    @GetMapping(OpenIdProvider.RETURN)
    @OpenToAll
    ModelAndView comeBack(HttpServletRequest request, HttpServletResponse response, Words words) {
        String code = Optional.ofNullable(request.getParameter("code")).orElse("");
        return asked(request)
                .filter(asked -> !code.isEmpty() && asked.state().equals(request.getParameter("state")))
                .map(asked -> signIn.enter(code, asked, words.language()))
                .map(outcome -> switch (outcome) {
                    case OpenIdSignIn.Outcome.Entered(var person) -> entrance.open(person, request, response);
                    case OpenIdSignIn.Outcome.Unknown() ->
                        refused(words.of("people.openid.unknown", provider.name()), words);
                    case OpenIdSignIn.Outcome.Refused() ->
                        refused(words.of("people.openid.refused", provider.name()), words);
                })
                .orElseGet(() -> refused(words.of("people.openid.refused", provider.name()), words));
    }

    private ModelAndView refused(String text, Words words) {
        failed.count(FailedSignIns.Kind.PROVIDER);
        return notice(words, text, HttpStatus.FORBIDDEN);
    }

    private static Optional<OpenIdProvider.Asked> asked(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ASKED) instanceof String kept)) return Optional.empty();
        session.removeAttribute(ASKED);
        String[] parts = kept.split(" ");
        return Optional.of(new OpenIdProvider.Asked(parts[0], parts[1], parts[2]));
    }

    private static ModelAndView notice(Words words, String text, HttpStatus status) {
        return new Notice(words.of("people.openid.title"), text, words.of("people.openid.back"), "/log-ind")
                .drawnBy("web/notice", status);
    }

    private String secret() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
