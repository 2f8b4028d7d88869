package dk.spirekraft.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Asks for a thing once while one page is looked at: the frame, the next step and the page itself often want the same.
/// Where something may be changed, as in a form that was sent or in a job, it asks each time.
public final class Once {

    private Once() {}

    /// What was found for this key on the same page before, or else what is found now.
    ///
    /// @param key equal for equal questions only
    @SuppressWarnings("unchecked")
    public static <T> T asked(Object key, Supplier<T> question) {
        HttpServletRequest page = looking();
        if (page == null) return question.get();
        Map<Object, Object> answers = answers(page);
        Object answer = answers.get(key);
        if (answer == null) {
            answer = question.get();
            answers.put(key, answer);
        }
        return (T) answer;
    }

    /// What was found for this key on the same page before, empty where nobody asked yet.
    @SuppressWarnings("unchecked")
    public static <T> Optional<T> known(Object key) {
        HttpServletRequest page = looking();
        return page == null
                ? Optional.empty()
                : Optional.ofNullable((T) answers(page).get(key));
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> answers(HttpServletRequest page) {
        if (page.getAttribute(Once.class.getName()) instanceof Map<?, ?> known) return (Map<Object, Object>) known;
        Map<Object, Object> fresh = new HashMap<>();
        page.setAttribute(Once.class.getName(), fresh);
        return fresh;
    }

    private static @Nullable HttpServletRequest looking() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                        && here.getRequest().getMethod().equals("GET")
                ? here.getRequest()
                : null;
    }
}
