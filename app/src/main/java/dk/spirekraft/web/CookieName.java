package dk.spirekraft.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// What a cookie is called in a browser. Where pages are reached by HTTPS the name says that it came that way, and from
/// this very host if it is for all paths: a browser then takes it from nobody else (RFC 6265bis, 4.1.3).
///
/// @param plain what we call it
/// @param path the paths that it is sent to
public record CookieName(String plain, String path) {

    /// As it travels with this request or its answer.
    public String in(HttpServletRequest request) {
        return in(request.isSecure());
    }

    public String in(boolean secure) {
        if (!secure) return plain;
        return (path.equals("/") ? "__Host-" : "__Secure-") + plain;
    }

    /// What the browser sent, empty for nothing.
    public Optional<String> value(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        String name = in(request);
        for (Cookie cookie : cookies) if (cookie.getName().equals(name)) return Optional.of(cookie.getValue());
        return Optional.empty();
    }
}
