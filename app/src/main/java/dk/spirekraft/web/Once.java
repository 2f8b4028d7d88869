package dk.spirekraft.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
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
        HttpServletRequest request = looking();
        if (request == null) return question.get();
        Map<Object, Object> known;
        if (request.getAttribute(Once.class.getName()) instanceof Map<?, ?> found) known = (Map<Object, Object>) found;
        else request.setAttribute(Once.class.getName(), known = new HashMap<>());
        @Nullable Object answer = known.get(key);
        if (answer == null) known.put(key, answer = question.get());
        return (T) answer;
    }

    private static @Nullable HttpServletRequest looking() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                        && here.getRequest().getMethod().equals("GET")
                ? here.getRequest()
                : null;
    }
}
