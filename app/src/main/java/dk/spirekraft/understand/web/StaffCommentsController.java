package dk.spirekraft.understand.web;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.understand.Results;
import dk.spirekraft.understand.StaffKeys;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What was written, for everybody at a school who has its key.
@Controller
class StaffCommentsController {

    private final StaffKeys keys;
    private final Schools schools;
    private final Surveys surveys;
    private final Results results;
    private final CommentsViews views;

    StaffCommentsController(StaffKeys keys, Schools schools, Surveys surveys, Results results, CommentsViews views) {
        this.keys = keys;
        this.schools = schools;
        this.surveys = surveys;
        this.results = results;
        this.views = views;
    }

    @GetMapping("/personale/kommentarer")
    @OpenToAll
    ModelAndView show(Words words, HttpServletRequest request) {
        StaffKeys.Opened opened = StaffCookie.key(request).flatMap(keys::open).orElseThrow(NotFound::new);
        return MunicipalityScope.within(Set.of(opened.municipality()), () -> {
            School school = schools.byId(opened.school());
            return surveys.of(school).stream()
                    .flatMap(wave -> results.shown(wave).stream())
                    .reduce((older, newer) -> newer)
                    .flatMap(shown -> views.of(shown, school, "/personale", words))
                    .orElseThrow(NotFound::new)
                    .drawnBy("understand/comments");
        });
    }
}
