package dk.spirekraft.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A page of a list. Where the next one begins is told by an opaque cursor, so that nothing is skipped or told twice
/// when the list grows meanwhile.
final class Slice {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private Slice() {}

    /// @param request its parameters `limit` and `after` say which page
    /// @param key by which the list is in order, different for each
    /// @throws Refusal for parameters that can't be read
    static <T> Map<String, Object> of(List<T> all, Function<T, String> key, HttpServletRequest request) {
        int limit = limit(request.getParameter("limit"));
        Optional<String> after =
                Optional.ofNullable(request.getParameter("after")).map(Slice::opened);
        List<T> rest = all.stream()
                .sorted(Comparator.comparing(key))
                .filter(one -> after.isEmpty() || key.apply(one).compareTo(after.get()) > 0)
                .toList();
        Map<String, Object> page = new LinkedHashMap<>();
        List<T> shown = rest.subList(0, Math.min(limit, rest.size()));
        page.put("data", shown);
        if (rest.size() > limit) page.put("next", sealed(key.apply(shown.getLast())));
        return page;
    }

    private static int limit(@Nullable String asked) {
        if (asked == null) return USUAL;
        if (!asked.matches("\\d{1,3}") || Integer.parseInt(asked) < 1 || Integer.parseInt(asked) > MOST)
            throw new Refusal(Refusal.Kind.BAD_PARAMETER, "limit is a whole number from 1 to " + MOST);
        return Integer.parseInt(asked);
    }

    private static String sealed(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String opened(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException foreign) {
            throw new Refusal(Refusal.Kind.BAD_PARAMETER, "after is the next of the page before");
        }
    }
}
