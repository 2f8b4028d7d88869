package dk.spirekraft.measure.web;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.measure.OpenDraft;
import dk.spirekraft.measure.Participation;
import dk.spirekraft.measure.Participation.Arrival;
import dk.spirekraft.measure.Participation.Kept;
import dk.spirekraft.measure.Submission;
import dk.spirekraft.measure.TellingWords;
import dk.spirekraft.people.DataController;
import dk.spirekraft.people.DataControllers;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Answering, one item per screen: each answer is a submit button, so a tap saves and goes on, with or without script.
@Controller
class AnsweringController {

    private final Participation participation;
    private final TellingWords telling;
    private final DataControllers controllers;

    AnsweringController(Participation participation, TellingWords telling, DataControllers controllers) {
        this.participation = participation;
        this.telling = telling;
        this.controllers = controllers;
    }

    @GetMapping("/svar")
    @OpenToAll
    ModelAndView start(Words words, HttpServletRequest request) {
        return kept(request) instanceof Kept.Answering answering
                ? StartPage.of(answering.draft(), controller(answering.draft()), words)
                        .drawnBy("measure/start")
                : CodePage.empty(words).drawnBy("measure/code");
    }

    private DataController controller(OpenDraft draft) {
        UUID municipality = draft.wave().wave().municipality();
        return MunicipalityScope.within(Set.of(municipality), () -> controllers.of(municipality));
    }

    @GetMapping("/svar/{number:\\d+}")
    @OpenToAll
    ModelAndView show(@PathVariable int number, Words words, HttpServletRequest request) {
        return with(
                request,
                draft -> ItemPage.of(draft, inRange(number, draft), words).drawnBy("measure/item"));
    }

    @PostMapping("/svar/{number:\\d+}")
    @OpenToAll
    ModelAndView answer(@PathVariable int number, HttpServletRequest request, HttpServletResponse response) {
        return with(request, draft -> {
            int item = inRange(number, draft) - 1;
            Optional<Integer> value =
                    Answer.read(request, draft.wave().questionnaire().scale());
            SurveyCookie.DRAFT.write(participation.answer(draft, item, value), request, response);
            return SeeOther.to(number == ItemPage.count(draft) ? "/svar/tjek" : "/svar/" + (number + 1));
        });
    }

    @GetMapping("/svar/tjek")
    @OpenToAll
    ModelAndView check(Words words, HttpServletRequest request) {
        return with(request, draft -> CheckPage.of(draft, words).drawnBy("measure/check"));
    }

    /// Where a reload or the language switch lands after a form was refused.
    @GetMapping("/svar/send")
    @OpenToAll
    ModelAndView back() {
        return SeeOther.to("/svar");
    }

    @GetMapping("/svar/pause")
    @OpenToAll
    ModelAndView putAside(Words words, HttpServletRequest request, HttpServletResponse response) {
        return with(request, draft -> {
            SurveyCookie.DRAFT.write(participation.putAside(draft), request, response);
            return SurveyNotice.putAside(draft.wave(), words).shown();
        });
    }

    @PostMapping("/svar/send")
    @OpenToAll
    ModelAndView send(
            @ModelAttribute TypedComment typed, Words words, HttpServletRequest request, HttpServletResponse response) {
        return with(
                request,
                draft -> typed.again(draft, telling, words)
                        .map(again -> again.drawnBy("measure/check", HttpStatus.UNPROCESSABLE_ENTITY))
                        .orElseGet(() -> switch (participation.send(draft, typed.comment(draft))) {
                            case Submission.Accepted accepted -> thanks(draft, request, response);
                            case Submission.Spent spent -> away(participation.refused(draft, true), words);
                            case Submission.NotOpen notOpen -> away(participation.refused(draft, false), words);
                            case Submission.NoKey noKey -> SurveyNotice.notTaken(draft.wave(), words);
                        }));
    }

    private static ModelAndView away(Arrival.TurnedAway away, Words words) {
        return SurveyNotice.turnedAway(away, words).shown();
    }

    private ModelAndView thanks(OpenDraft draft, HttpServletRequest request, HttpServletResponse response) {
        SurveyCookie.DRAFT.write(participation.receipt(draft), request, response);
        return SeeOther.to("/svar/tak");
    }

    @GetMapping("/svar/tak")
    @OpenToAll
    ModelAndView receipt(Words words, HttpServletRequest request) {
        return kept(request) instanceof Kept.Sent sent
                ? SurveyNotice.receipt(sent, words).shown()
                : SeeOther.to("/svar");
    }

    private ModelAndView with(HttpServletRequest request, Function<OpenDraft, ModelAndView> work) {
        return switch (kept(request)) {
            case Kept.Answering answering -> work.apply(answering.draft());
            case Kept.Sent sent -> SeeOther.to("/svar/tak");
            case Kept.Nothing nothing -> SeeOther.to("/svar");
        };
    }

    private Kept kept(HttpServletRequest request) {
        return participation.open(SurveyCookie.DRAFT.read(request));
    }

    private static int inRange(int number, OpenDraft draft) {
        if (number < 1 || number > ItemPage.count(draft)) throw new NotFound();
        return number;
    }
}
