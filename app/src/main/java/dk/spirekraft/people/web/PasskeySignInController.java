package dk.spirekraft.people.web;

import dk.spirekraft.people.FailedSignIns;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.people.Passkeys;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Signing in with a passkey. Whether it is known is told to nobody but its owner.
@Controller
class PasskeySignInController {

    private final Passkeys passkeys;
    private final SignInViews views;
    private final Entrance entrance;
    private final FailedSignIns failed;

    PasskeySignInController(Passkeys passkeys, SignInViews views, Entrance entrance, FailedSignIns failed) {
        this.passkeys = passkeys;
        this.views = views;
        this.entrance = entrance;
        this.failed = failed;
    }

    @PostMapping("/log-ind/noegle")
    @OpenToAll
    ModelAndView enter(
            @RequestParam(defaultValue = "") String svar,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words) {
        return Challenge.take(request)
                .flatMap(challenge -> passkeys.signIn(new Passkeys.Answer(svar, challenge), words.language()))
                .map(person -> entrance.open(person, request, response))
                .orElseGet(() -> refused(request, words));
    }

    private ModelAndView refused(HttpServletRequest request, Words words) {
        failed.count(FailedSignIns.Kind.PASSKEY);
        return views.refused("", new Faults(Map.of("noegle", words.of("people.signIn.passkey.fault"))), request, words);
    }
}
