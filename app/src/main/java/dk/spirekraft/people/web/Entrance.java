package dk.spirekraft.people.web;

import dk.spirekraft.people.Device;
import dk.spirekraft.people.OwnSessions;
import dk.spirekraft.people.SignedIn;
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

/// Begins the session of somebody who proved who they are, in whichever way. Nothing of an older session goes on in it.
@Component
class Entrance {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    ModelAndView open(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) before.invalidate();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        contexts.saveContext(context, request, response);
        request.getSession().setAttribute(OwnSessions.DEVICE, device(request).kept());
        return SeeOther.to("/skoler");
    }

    static Device device(HttpServletRequest request) {
        return Device.of(
                Optional.ofNullable(request.getHeader("User-Agent")).orElse("").replace("|", ""));
    }
}
