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

    private static final String UNKNOWN = "1";
    private static final String BUSY = "2";

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

    /// Where a scanned code leads that no wave knows, or that came among too many such: typing it by hand may help.
    @GetMapping("/svar/kode")
    @OpenToAll
    ModelAndView again(@RequestParam(defaultValue = "") String fejl, Words words) {
        return switch (fejl) {
            case "" -> SeeOther.to("/svar");
            case BUSY -> CodePage.busy("", words).drawnBy("measure/code", HttpStatus.TOO_MANY_REQUESTS);
            default -> CodePage.unknown("", words).drawnBy("measure/code");
        };
    }

    /// Where a good code leads: whoever has answered with it before on this phone goes on where they were.
    @GetMapping("/svar/ankomst")
    @OpenToAll
    ModelAndView arrived(HttpServletRequest request, HttpServletResponse response) {
        String fresh = SurveyCookie.ARRIVAL.read(request);
        if (fresh.isEmpty()) return SeeOther.to("/svar");
        SurveyCookie.DRAFT.write(participation.resume(SurveyCookie.DRAFT.read(request), fresh), request, response);
        SurveyCookie.ARRIVAL.remove(request, response);
        return SeeOther.to("/svar");
    }

    /// Why a code did not open its wave.
    @GetMapping("/svar/afvist")
    @OpenToAll
    ModelAndView refused(Words words, HttpServletRequest request) {
        return participation
                .refusal(SurveyCookie.REFUSAL.read(request))
                .map(away -> SurveyNotice.turnedAway(away, words).shown())
                .orElseGet(() -> SeeOther.to("/svar"));
    }

    @PostMapping("/svar/kode")
    @OpenToAll
    ModelAndView type(
            @RequestParam(defaultValue = "") String kode,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (kode.isBlank()) return CodePage.missing(words).drawnBy("measure/code", HttpStatus.UNPROCESSABLE_ENTITY);
        return enter(kode, words, request, response);
    }

    private ModelAndView enter(String typed, Words words, HttpServletRequest request, HttpServletResponse response) {
        return switch (participation.arrive(typed)) {
            case Arrival.Welcome welcome -> {
                SurveyCookie.ARRIVAL.write(welcome.begun().sealed(), request, response);
                yield SeeOther.to("/svar/ankomst");
            }
            case Arrival.TurnedAway away -> {
                SurveyCookie.REFUSAL.write(participation.sealed(away), request, response);
                yield SeeOther.to("/svar/afvist");
            }
            // A scanned code must leave the address, a typed one must not be lost.
            case Arrival.Unknown unknown ->
                isScanned(request)
                        ? SeeOther.to("/svar/kode?fejl=" + UNKNOWN)
                        : CodePage.unknown(typed, words).drawnBy("measure/code", HttpStatus.UNPROCESSABLE_ENTITY);
            case Arrival.Busy busy ->
                isScanned(request)
                        ? SeeOther.to("/svar/kode?fejl=" + BUSY)
                        : CodePage.busy(typed, words).drawnBy("measure/code", HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private static boolean isScanned(HttpServletRequest request) {
        return request.getMethod().equals("GET");
    }
}
