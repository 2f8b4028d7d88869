package dk.spirekraft.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;

/// Addresses that know no session: answering and what is as open as that. Their requests go past the filter that would
/// look for one; after all others nothing is left of the session.
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class Sessionless extends HttpFilter {

    private static final long serialVersionUID = 1;

    /// What that filter leaves on a request that it has seen.
    private static final String SEEN = SessionRepositoryFilter.class.getName() + ".FILTERED";

    private static final Set<String> PATHS = Set.of(
            "/svar", "/invitation", "/erfaringer", "/erfaringer.atom", "/opgaver", "/sitemap.xml", "/robots.txt");
    private static final List<String> BELOW = List.of(
            "/svar/",
            "/s/",
            "/invitation/",
            "/noegler/",
            "/stop/",
            "/kalender/",
            "/assets/",
            "/samtykke/",
            "/erfaringer/",
            "/opgaver/",
            "/temaer/",
            "/en/",
            "/api/v1/",
            "/health/");

    private final transient SessionRepository<?> sessions;

    Sessionless(SessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    static boolean matches(HttpServletRequest request) {
        String path = request.getRequestURI();
        return PATHS.contains(path) || BELOW.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (matches(request)) request.setAttribute(SEEN, true);
        try {
            chain.doFilter(request, response);
        } finally {
            if (sessions instanceof SparingSessions<?> sparing) sparing.forget();
        }
    }
}
