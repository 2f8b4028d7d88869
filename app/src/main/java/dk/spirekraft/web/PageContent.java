package dk.spirekraft.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// What a page shows, in finished words. One record per page implements it; the template of the same name draws it.
public interface PageContent {

    /// The page's own name, first in the browser's title.
    String title();

    /// The one thing that this page is about, empty for a list or a form.
    default Optional<Subject> subject() {
        return Optional.empty();
    }

    /// This page drawn by the template, such as `people/school`.
    default ModelAndView drawnBy(String template) {
        return new ModelAndView(template, Map.of("page", this));
    }

    /// The same with another status, such as 422 for a form with faults.
    default ModelAndView drawnBy(String template, HttpStatus status) {
        return new ModelAndView(template, Map.of("page", this), status);
    }
}
