package dk.spirekraft.people;

import dk.spirekraft.database.MunicipalityScope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Puts the visitor and the municipalities of their roles around the rest of the request.
class VisitorFilter extends OncePerRequestFilter {

    private final Visitors visitors;
    private final SessionLimits limits;
    private final Clock clock;

    VisitorFilter(Visitors visitors, SessionLimits limits, Clock clock) {
        this.visitors = visitors;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            chain.doFilter(request, response);
            return;
        }
        if (limits.isOver(signedIn.since(), clock.instant())) {
            end(request);
            chain.doFilter(request, response);
            return;
        }
        var visitor = new Visitor(signedIn.person(), signedIn.name(), visitors.rolesOf(signedIn.person()));
        request.setAttribute("frame.signedIn", visitor.name());
        try {
            Visitors.as(visitor)
                    .run(() -> MunicipalityScope.within(
                            visitor.municipalities(), () -> proceed(request, response, chain)));
        } catch (Interrupted interrupted) {
            interrupted.rethrow();
        }
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
    }

    private static void proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException failed) {
            throw new Interrupted(failed);
        }
    }

    /// Carries a checked exception out of the scope.
    private static final class Interrupted extends RuntimeException {

        Interrupted(Exception cause) {
            super(cause);
        }

        void rethrow() throws ServletException, IOException {
            if (getCause() instanceof IOException broken) throw broken;
            if (getCause() instanceof ServletException failed) throw failed;
            throw this;
        }
    }
}
