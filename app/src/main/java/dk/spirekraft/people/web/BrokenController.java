package dk.spirekraft.people.web;

import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Notice;
import dk.spirekraft.web.Words;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Tells in plain words that a request could not be answered, and nothing of why that a stranger could use.
@Controller
class BrokenController implements ErrorController {

    @RequestMapping("/error")
    @OpenToAll
    ModelAndView show(HttpServletRequest request, Words words) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)) throw new NotFound();
        HttpStatus status = HttpStatus.valueOf(code);
        String kind = kind(status);
        return new Notice(
                        words.of("web." + kind + ".title"),
                        words.of("web." + kind + ".text"),
                        words.of("web.notFound.home"),
                        "/")
                .drawnBy(kind.equals("notFound") ? "web/not-there" : "web/notice", status);
    }

    private static String kind(HttpStatus status) {
        if (status.is5xxServerError()) return "broken";
        return switch (status) {
            case FORBIDDEN -> "stale";
            case CONTENT_TOO_LARGE -> "tooLarge";
            default -> "notFound";
        };
    }
}
