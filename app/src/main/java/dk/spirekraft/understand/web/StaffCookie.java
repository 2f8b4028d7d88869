package dk.spirekraft.understand.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// The cookie that carries a school's key once it has left the address: for the pages of all staff alone, and hidden
/// from scripts.
final class StaffCookie {

    private static final String NAME = "personale";
    private static final Duration KEPT = Duration.ofDays(30);

    private StaffCookie() {}

    /// @param secure if it may only go back encrypted
    static Cookie of(String key, boolean secure) {
        var cookie = new Cookie(NAME, key);
        cookie.setPath("/personale");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) KEPT.toSeconds());
        return cookie;
    }

    /// The key that a request brings along, if it brings one.
    static Optional<String> key(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst();
    }
}
