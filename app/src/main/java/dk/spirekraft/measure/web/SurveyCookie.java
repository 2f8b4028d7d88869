package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Participation;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// What a participant's own browser keeps, sealed: cookies of the survey's own paths that no script can read.
enum SurveyCookie {
    /// The draft, and after sending the receipt.
    DRAFT("svar"),
    /// A fresh draft on its way from the address of a scanned code, which may not see the one kept before.
    ARRIVAL("ankomst"),
    /// Why a code was turned away.
    REFUSAL("afvist");

    private final String title;

    SurveyCookie(String title) {
        this.title = title;
    }

    /// What the browser keeps, empty for nothing.
    String read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return "";
        for (Cookie cookie : cookies) if (cookie.getName().equals(title)) return cookie.getValue();
        return "";
    }

    void write(String sealed, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(sealed, request, (int) Participation.IDLE.toSeconds()));
    }

    void remove(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie("", request, 0));
    }

    private Cookie cookie(String sealed, HttpServletRequest request, int seconds) {
        var cookie = new Cookie(title, sealed);
        cookie.setPath("/svar");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        return cookie;
    }
}
