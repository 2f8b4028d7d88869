package dk.spirekraft.story;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The pages that were drawn since the program started: by which templates, and on which routes.
@TestComponent
public class ViewsDrawn implements HandlerInterceptor, WebMvcConfigurer {

    private final Set<String> templates = new ConcurrentSkipListSet<>();
    private final Set<String> routes = new ConcurrentSkipListSet<>();

    public Set<String> templates() {
        return Set.copyOf(templates);
    }

    /// Routes such as `GET /kommune` that answered with a page.
    public Set<String> routes() {
        return Set.copyOf(routes);
    }

    public void forget() {
        templates.clear();
        routes.clear();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView drawn) {
        if (drawn == null || drawn.getViewName() == null) return;
        templates.add(drawn.getViewName());
        routes.add(request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }
}
