package dk.spirekraft.understand.web;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Who works well with whom, for those with an account: the same that all staff see, and never before them.
@Controller
class MatrixController {

    private static final String ADDRESS = "/skoler/{school}/maalinger/{number:\\d+}/samarbejde";

    private final Surveys surveys;
    private final ResultViews results;
    private final MatrixViews views;

    MatrixController(Surveys surveys, ResultViews results, MatrixViews views) {
        this.surveys = surveys;
        this.results = results;
        this.views = views;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({
        Role.SCHOOL_LEADER,
        Role.AMR,
        Role.TR,
        Role.MEMBER,
        Role.CONSULTANT,
        Role.SECRETARIAT,
        Role.ADMINISTRATION
    })
    ModelAndView show(School school, @PathVariable int number, @ModelAttribute Look look, Words words) {
        Wave wave = surveys.find(school, number).orElseThrow(NotFound::new);
        if (!results.seesAll(school, wave)) return ClosedPage.atSchool(words).drawnBy("understand/closed");
        return views.of(school, wave, result(school, number), words)
                .orElseThrow(NotFound::new)
                .as(look);
    }

    @GetMapping(ADDRESS + ".csv")
    @AllowedFor({
        Role.SCHOOL_LEADER,
        Role.AMR,
        Role.TR,
        Role.MEMBER,
        Role.CONSULTANT,
        Role.SECRETARIAT,
        Role.ADMINISTRATION
    })
    ResponseEntity<String> file(School school, @PathVariable int number, Words words) {
        Wave wave = surveys.find(school, number).orElseThrow(NotFound::new);
        if (!results.seesAll(school, wave)) throw new NotFound();
        var view = views.of(school, wave, result(school, number), words).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s-%d-samarbejde.csv\"".formatted(school.slug(), number))
                .body(view.file());
    }

    private static String result(School school, int number) {
        return school.address() + "/maalinger/" + number + "/resultater";
    }
}
