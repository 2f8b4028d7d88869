package dk.spirekraft.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Remembers the language somebody chose with `?sprog=en` in a cookie, and leads back to the same page.
@Component
@Order(-200)
public class LanguageChoice extends OncePerRequestFilter {

    private static final String NAME = "sprog";
    private static final CookieName COOKIE = new CookieName(NAME, "/");

    /// The part of a query that chooses this language.
    static String asked(Language language) {
        return NAME + "=" + language.tag();
    }

    /// The language chosen before, Danish until then.
    public static Language of(HttpServletRequest request) {
        return COOKIE.value(request).map(Language::of).orElse(Language.DANISH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        boolean isAsked = request.getMethod().equals("GET") && query != null && query.contains(NAME + "=");
        String chosen = isAsked ? request.getParameter(NAME) : null;
        if (chosen == null) {
            chain.doFilter(request, response);
            return;
        }
        var cookie = new Cookie(COOKIE.in(request), Language.of(chosen).tag());
        cookie.setPath(COOKIE.path());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", withoutChoice(request));
    }

    /// The path and the rest of the query, relative to this host, so that no other site can be named.
    private static String withoutChoice(HttpServletRequest request) {
        String rest = Arrays.stream(request.getQueryString().split("&"))
                .filter(part -> !part.startsWith(NAME + "="))
                .reduce((left, right) -> left + "&" + right)
                .orElse("");
        String path = request.getRequestURI().replaceAll("^/+", "/");
        return rest.isEmpty() ? path : path + "?" + rest;
    }
}
