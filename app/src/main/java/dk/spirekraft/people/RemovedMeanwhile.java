package dk.spirekraft.people;

import dk.spirekraft.web.ErrorPages;
import dk.spirekraft.web.Words;
import java.util.function.Predicate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// Whoever writes about a school while it is removed is told that it is not there. Every other breach of what the
/// database holds together is a bug, and stays one.
@ControllerAdvice
class RemovedMeanwhile {

    private final Schools schools;

    RemovedMeanwhile(Schools schools) {
        this.schools = schools;
    }

    @ExceptionHandler
    ModelAndView answer(DataIntegrityViolationException broken, Words words) {
        if (Access.schoolOfRequest().filter(Predicate.not(schools::knows)).isEmpty()) throw broken;
        return ErrorPages.notThere(words);
    }
}
