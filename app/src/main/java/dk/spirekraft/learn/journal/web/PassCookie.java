package dk.spirekraft.learn.journal.web;

import dk.spirekraft.learn.journal.JournalKey;
import dk.spirekraft.learn.journal.Passes;
import dk.spirekraft.web.CookieName;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The pass in the owner's own browser: a cookie of the journal's own paths that no script can read.
@Component
class PassCookie {

    private static final CookieName NAME = new CookieName("dagbog", "/dagbog");

    private final Passes passes;

    PassCookie(Passes passes) {
        this.passes = passes;
    }

    /// The open key that this browser brings, empty for none.
    Optional<JournalKey> key(Call call) {
        return NAME.value(call.request()).flatMap(pass -> passes.read(pass, call.person()));
    }

    void keep(Call call, JournalKey key) {
        call.response().addCookie(cookie(call, passes.of(key), (int) Passes.VALID.toSeconds()));
    }

    void remove(Call call) {
        call.response().addCookie(cookie(call, "", 0));
    }

    private static Cookie cookie(Call call, String value, int seconds) {
        var cookie = new Cookie(NAME.in(call.request()), value);
        cookie.setPath(NAME.path());
        cookie.setHttpOnly(true);
        cookie.setSecure(call.request().isSecure());
        cookie.setAttribute("SameSite", "Strict");
        cookie.setMaxAge(seconds);
        return cookie;
    }

    /// The names of fields that belong to the door and not to what was written.
    static boolean isOfTheDoor(String field) {
        return Arrays.asList("_csrf", Door.CODE, Door.PASSKEY, Door.SECRET, "sprog")
                .contains(field);
    }
}
