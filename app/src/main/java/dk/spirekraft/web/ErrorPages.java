package dk.spirekraft.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// The one place where *not there* becomes a page.
@ControllerAdvice
public class ErrorPages {

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
    ModelAndView notFound(Exception nothing, Words words) {
        return notThere(words);
    }

    /// The page that says so; for whoever is not signed in it leads there, too.
    public static ModelAndView notThere(Words words) {
        return new Notice(
                        words.of("web.notFound.title"),
                        words.of("web.notFound.text"),
                        words.of("web.notFound.home"),
                        "/")
                .drawnBy("web/not-there", HttpStatus.NOT_FOUND);
    }
}
