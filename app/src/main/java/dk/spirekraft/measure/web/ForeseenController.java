package dk.spirekraft.measure.web;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.measure.AskedWave;
import dk.spirekraft.measure.OpenDraft;
import dk.spirekraft.measure.Participation;
import dk.spirekraft.measure.Participation.Kept;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.foreseen.ForeseenPage;
import dk.spirekraft.measure.foreseen.InformationSheet;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What whoever is about to answer can read first: what could be known about them, for which their team is looked up on
/// the page and not asked for, and who decides about their data.
@Controller
class ForeseenController {

    private final Participation participation;
    private final Surveys surveys;
    private final InformationSheet information;

    ForeseenController(Participation participation, Surveys surveys, InformationSheet information) {
        this.participation = participation;
        this.surveys = surveys;
        this.information = information;
    }

    @GetMapping("/svar/hvad-vises")
    @OpenToAll
    ModelAndView show(Words words, HttpServletRequest request) {
        return participation.open(SurveyCookie.DRAFT.read(request)) instanceof Kept.Answering answering
                        && !answering.draft().wave().wave().isPulse()
                ? page(answering.draft(), words).drawnBy("measure/foreseen")
                : SeeOther.to("/svar");
    }

    /// Who decides about their data and whom to ask. Nothing is kept of who reads it, neither here nor in the browser.
    @GetMapping("/svar/information")
    @OpenToAll
    ModelAndView information(Words words, HttpServletRequest request) {
        return switch (participation.open(SurveyCookie.DRAFT.read(request))) {
            case Kept.Answering answering -> sheet(answering.draft().wave(), words);
            case Kept.Sent sent -> sheet(sent.wave(), words);
            case Kept.Nothing nothing -> SeeOther.to("/svar");
        };
    }

    private ModelAndView sheet(AskedWave about, Words words) {
        return MunicipalityScope.within(
                Set.of(about.wave().municipality()),
                () -> information.page(about, "/svar", words).drawnBy("measure/information"));
    }

    private ForeseenPage page(OpenDraft draft, Words words) {
        var about = draft.wave();
        return MunicipalityScope.within(
                Set.of(about.wave().municipality()),
                () -> ForeseenPage.of(about, surveys.piles(about.wave()), "/svar", words));
    }
}
