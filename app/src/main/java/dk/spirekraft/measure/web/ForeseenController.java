package dk.spirekraft.measure.web;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.measure.OpenDraft;
import dk.spirekraft.measure.Participation;
import dk.spirekraft.measure.Participation.Kept;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.foreseen.ForeseenPage;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What could be known about whoever is about to answer. Their team is looked up on the page, not asked for.
@Controller
class ForeseenController {

    private final Participation participation;
    private final Surveys surveys;

    ForeseenController(Participation participation, Surveys surveys) {
        this.participation = participation;
        this.surveys = surveys;
    }

    @GetMapping("/svar/hvad-vises")
    @OpenToAll
    ModelAndView show(Words words, HttpServletRequest request) {
        return participation.open(SurveyCookie.DRAFT.read(request)) instanceof Kept.Answering answering
                        && !answering.draft().wave().wave().isPulse()
                ? page(answering.draft(), words).drawnBy("measure/foreseen")
                : SeeOther.to("/svar");
    }

    private ForeseenPage page(OpenDraft draft, Words words) {
        var about = draft.wave();
        return MunicipalityScope.within(
                Set.of(about.wave().municipality()),
                () -> ForeseenPage.of(about, surveys.piles(about.wave()), "/svar", words));
    }
}
