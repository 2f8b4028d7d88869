package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Participation;
import dk.spirekraft.measure.Participation.Arrival;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The door to a survey for those who bring a token that their browser kept.
@Controller
class TokenController {

    private final Participation participation;

    TokenController(Participation participation) {
        this.participation = participation;
    }

    /// Where a token arrives behind `#` and is kept by `answering.js`. The server never sees it here.
    @GetMapping("/svar/gem")
    @OpenToAll
    ModelAndView keep(Words words) {
        return CodePage.empty(words).drawnBy("measure/kept");
    }

    @GetMapping("/svar/bevis")
    @OpenToAll
    ModelAndView back() {
        return SeeOther.to("/svar");
    }

    @PostMapping("/svar/bevis")
    @OpenToAll
    ModelAndView bring(
            @RequestParam(defaultValue = "") String bevis,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (participation.arriveWithToken(bevis)) {
            case Arrival.Welcome welcome -> {
                SurveyCookie.ARRIVAL.write(welcome.begun().sealed(), request, response);
                yield SeeOther.to("/svar/ankomst");
            }
            case Arrival.TurnedAway away -> {
                SurveyCookie.REFUSAL.write(participation.sealed(away), request, response);
                yield SeeOther.to("/svar/afvist");
            }
            case Arrival.Unknown unknown ->
                CodePage.foreign(words).drawnBy("measure/code", HttpStatus.UNPROCESSABLE_ENTITY);
            case Arrival.Busy busy -> CodePage.foreign(words).drawnBy("measure/code", HttpStatus.TOO_MANY_REQUESTS);
        };
    }
}
