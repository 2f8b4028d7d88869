package dk.spirekraft.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// An open session is not enough for what lets others in or can't be undone: somebody else may sit at it. Whoever
/// signed in longer ago than this proves themselves anew, and goes on where they were.
@Component
public class FreshSignIn {

    static final Duration FRESH = Duration.ofMinutes(15);

    /// Where they prove themselves.
    public static final String ADDRESS = "/log-ind/igen";

    private final Clock clock;

    FreshSignIn(Clock clock) {
        this.clock = clock;
    }

    /// True if whoever asks signed in lately.
    public boolean isFresh() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignedIn person
                && clock.instant().isBefore(person.since().plus(FRESH));
    }

    /// Lets a request through that is fresh; keeps what another one wanted, and leads to where it is asked to be.
    boolean lets(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        if (isFresh()) {
            if (session.getAttribute(Unfinished.KEPT) != null) session.removeAttribute(Unfinished.KEPT);
            return true;
        }
        session.setAttribute(Unfinished.KEPT, Unfinished.of(visitor.person(), request));
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, ADDRESS);
        return false;
    }
}
