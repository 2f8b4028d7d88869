package dk.spirekraft.understand.web;

import dk.spirekraft.web.CookieName;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;

/// The cookie that carries a school's key once it has left the address: for the pages of all staff alone, and hidden
/// from scripts.
final class StaffCookie {

    private static final CookieName NAME = new CookieName("personale", "/personale");
    private static final Duration KEPT = Duration.ofDays(30);

    private StaffCookie() {}

    /// @param secure if it may only go back encrypted
    static Cookie of(String key, boolean secure) {
        var cookie = new Cookie(NAME.in(secure), key);
        cookie.setPath(NAME.path());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) KEPT.toSeconds());
        return cookie;
    }

    /// The key that a request brings along, if it brings one.
    static Optional<String> key(HttpServletRequest request) {
        return NAME.value(request);
    }
}
