package dk.spirekraft.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody was about to do when they were asked to sign in anew. It waits in their session and goes on in their
/// next one, for nobody else.
///
/// @param address where it goes on
/// @param typed the form that was sent, empty for a page that was asked for
public record Unfinished(UUID person, String address, Map<String, List<String>> typed) implements Serializable {

    static final String KEPT = "unfinished";

    /// More letters than this are not kept for somebody: a session is read with each request.
    private static final int MOST_LETTERS = 1_000_000;

    public Unfinished {
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
    }

    static Unfinished of(UUID person, HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) return new Unfinished(person, request.getRequestURI(), Map.of());
        Map<String, List<String>> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, new ArrayList<>(List.of(values))));
        typed.remove("_csrf");
        long letters = typed.values().stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
        return letters > MOST_LETTERS
                ? new Unfinished(person, "/skoler", Map.of())
                : new Unfinished(person, request.getRequestURI(), typed);
    }

    /// What this session keeps for this person.
    public static Optional<Unfinished> in(@Nullable HttpSession session, UUID person) {
        return session != null
                        && session.getAttribute(KEPT) instanceof Unfinished kept
                        && kept.person().equals(person)
                ? Optional.of(kept)
                : Optional.empty();
    }

    /// Goes on in a new session.
    public void goOn(HttpSession session) {
        session.setAttribute(KEPT, this);
    }
}
