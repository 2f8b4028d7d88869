package dk.spirekraft.people.web;

import dk.spirekraft.people.Device;
import dk.spirekraft.people.FreshSignIn;
import dk.spirekraft.people.OwnSessions;
import dk.spirekraft.people.SessionLimits;
import dk.spirekraft.people.SignedIn;
import dk.spirekraft.people.Unfinished;
import dk.spirekraft.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Begins the session of somebody who proved who they are, in whichever way. Nothing of an older session goes on in it
/// but what they were about to do themselves.
@Component
class Entrance {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    private final SessionLimits limits;

    Entrance(SessionLimits limits) {
        this.limits = limits;
    }

    ModelAndView open(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        Optional<Unfinished> unfinished = Unfinished.in(before, person.person());
        if (before != null) before.invalidate();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        contexts.saveContext(context, request, response);
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval((int) limits.idle().toSeconds());
        session.setAttribute(OwnSessions.DEVICE, device(request).kept());
        unfinished.ifPresent(kept -> kept.goOn(session));
        return SeeOther.to(unfinished.isPresent() ? FreshSignIn.ADDRESS : "/skoler");
    }

    static Device device(HttpServletRequest request) {
        return Device.of(
                Optional.ofNullable(request.getHeader("User-Agent")).orElse("").replace("|", ""));
    }
}
