package dk.spirekraft.understand.web;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.measure.AskedWave;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.foreseen.ForeseenPage;
import dk.spirekraft.measure.foreseen.InformationSheet;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.understand.StaffKeys;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What everybody at a school may know of its newest wave before there is a result, with the school's key.
@Controller
class StaffInformationController {

    private final StaffKeys keys;
    private final Schools schools;
    private final Surveys surveys;
    private final InformationSheet information;

    StaffInformationController(StaffKeys keys, Schools schools, Surveys surveys, InformationSheet information) {
        this.keys = keys;
        this.schools = schools;
        this.surveys = surveys;
        this.information = information;
    }

    /// What could be known about any of them, before the next wave opens and ever after.
    @GetMapping("/personale/hvad-vises")
    @OpenToAll
    ModelAndView foreseen(Words words, HttpServletRequest request) {
        return ofNewest(
                request,
                asked -> ForeseenPage.of(asked, surveys.piles(asked.wave()), "/personale", words)
                        .drawnBy("measure/foreseen"));
    }

    /// Who decides about their data and whom to ask, as it was told before the newest wave.
    @GetMapping("/personale/information")
    @OpenToAll
    ModelAndView information(Words words, HttpServletRequest request) {
        return ofNewest(
                request, asked -> information.page(asked, "/personale", words).drawnBy("measure/information"));
    }

    private ModelAndView ofNewest(HttpServletRequest request, Function<AskedWave, ModelAndView> draw) {
        StaffKeys.Opened opened = StaffCookie.key(request).flatMap(keys::open).orElseThrow(NotFound::new);
        return MunicipalityScope.within(Set.of(opened.municipality()), () -> {
            School school = schools.byId(opened.school());
            return surveys.of(school).stream()
                    .reduce((older, newer) -> newer)
                    .map(wave -> draw.apply(surveys.asked(school, wave)))
                    .orElseThrow(NotFound::new);
        });
    }
}
