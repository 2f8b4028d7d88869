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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The door to a survey: a code from a slip, scanned or typed. The code leaves the address at once.
@Controller
class ArrivalController {

    private final Participation participation;

    ArrivalController(Participation participation) {
        this.participation = participation;
    }

    @GetMapping("/s/{code}")
    @OpenToAll
    ModelAndView scan(
            @PathVariable String code, Words words, HttpServletRequest request, HttpServletResponse response) {
        return enter(code, words, request, response);
    }

    @PostMapping("/svar/kode")
    @OpenToAll
    ModelAndView type(
            @RequestParam(defaultValue = "") String kode,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        return enter(kode, words, request, response);
    }

    private ModelAndView enter(String typed, Words words, HttpServletRequest request, HttpServletResponse response) {
        return switch (participation.arrive(typed)) {
            case Arrival.Welcome welcome -> {
                DraftCookie.write(welcome.begun().sealed(), request, response);
                yield SeeOther.to("/svar");
            }
            case Arrival.Used used -> SurveyNotice.used(used.wave(), words).shown();
            case Arrival.TooEarly early ->
                SurveyNotice.tooEarly(early.wave(), words).shown();
            case Arrival.TooLate late ->
                SurveyNotice.tooLate(late.wave(), words).shown();
            case Arrival.Unknown unknown ->
                CodePage.unknown(typed, words).drawnBy("measure/code", HttpStatus.UNPROCESSABLE_ENTITY);
            case Arrival.Busy busy -> CodePage.busy(typed, words).drawnBy("measure/code", HttpStatus.TOO_MANY_REQUESTS);
        };
    }
}
