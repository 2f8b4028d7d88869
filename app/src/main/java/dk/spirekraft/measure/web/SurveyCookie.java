package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Participation;
import dk.spirekraft.web.CookieName;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// What a participant's own browser keeps, sealed: cookies of the survey's own paths that no script can read.
enum SurveyCookie {
    /// The draft, and after sending the receipt.
    DRAFT("svar"),
    /// A fresh draft on its way from the address of a scanned code, which may not see the one kept before.
    ARRIVAL("ankomst"),
    /// Why a code was turned away.
    REFUSAL("afvist");

    private final CookieName name;

    SurveyCookie(String plain) {
        name = new CookieName(plain, "/svar");
    }

    /// What the browser keeps, empty for nothing.
    String read(HttpServletRequest request) {
        return name.value(request).orElse("");
    }

    void write(String sealed, HttpServletRequest request, HttpServletResponse response) {
        send(sealed, Participation.IDLE, request, response);
    }

    void remove(HttpServletRequest request, HttpServletResponse response) {
        send("", Duration.ZERO, request, response);
    }

    /// Not by the server's own way, which makes a calendar for each cookie.
    private void send(String sealed, Duration kept, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name.in(request), sealed)
                .path(name.path())
                .maxAge(kept)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
