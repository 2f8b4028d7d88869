package dk.spirekraft.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// What a passkey is asked with: 32 random bytes, kept in the session until they are answered once.
final class Challenge {

    private static final String NAME = "passkey.challenge";
    private static final int BYTES = 32;

    private Challenge() {}

    /// The one that waits in this session, or else a fresh one; in base64url.
    static String ask(HttpServletRequest request, SecureRandom random) {
        HttpSession session = request.getSession();
        if (session.getAttribute(NAME) instanceof String waiting) return waiting;
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(fresh);
        session.setAttribute(NAME, text);
        return text;
    }

    /// The one that waits, used up by this.
    static Optional<byte[]> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(NAME) instanceof String waiting)) return Optional.empty();
        session.removeAttribute(NAME);
        return Optional.of(Base64.getUrlDecoder().decode(waiting));
    }
}
