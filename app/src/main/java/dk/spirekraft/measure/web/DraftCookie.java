package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Participation;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Where a participant's draft lives: a cookie of the survey's own paths that no script can read.
final class DraftCookie {

    private static final String NAME = "svar";

    private DraftCookie() {}

    /// What the browser keeps, empty for nothing.
    static String read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return "";
        for (Cookie cookie : cookies) if (cookie.getName().equals(NAME)) return cookie.getValue();
        return "";
    }

    static void write(String sealed, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(NAME, sealed);
        cookie.setPath("/svar");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Participation.IDLE.toSeconds());
        response.addCookie(cookie);
    }
}
