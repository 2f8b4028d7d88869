package dk.spirekraft.understand.web;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.understand.Results;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The result of one measurement as a file for a spreadsheet or for other programs, for those who may look at its page
/// and no sooner.
@Controller
class ResultFileController {

    private final Surveys surveys;
    private final Results results;
    private final ResultViews views;

    ResultFileController(Surveys surveys, Results results, ResultViews views) {
        this.surveys = surveys;
        this.results = results;
        this.views = views;
    }

    @GetMapping("/skoler/{school}/maalinger/{number:\\d+}/tal.csv")
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
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"%s-%d.csv\"".formatted(school.slug(), number))
                .body(ReleaseFile.of(result(school, number, words)));
    }

    /// The same figures for other programs.
    @GetMapping("/skoler/{school}/maalinger/{number:\\d+}/tal.json")
    @AllowedFor({
        Role.SCHOOL_LEADER,
        Role.AMR,
        Role.TR,
        Role.MEMBER,
        Role.CONSULTANT,
        Role.SECRETARIAT,
        Role.ADMINISTRATION
    })
    ResponseEntity<String> json(School school, @PathVariable int number, Words words) {
        return ResponseEntity.ok()
                .header("Content-Type", "application/json")
                .header("Content-Disposition", "attachment; filename=\"%s-%d.json\"".formatted(school.slug(), number))
                .body(ReleaseJson.of(result(school, number, words)));
    }

    private ResultWords result(School school, int number, Words words) {
        Wave wave = surveys.find(school, number).orElseThrow(NotFound::new);
        if (!views.mayLook(school, wave)) throw new NotFound();
        var shown = results.shown(wave).orElseThrow(NotFound::new);
        return views.of(shown, school, ResultsController.address(school, number), words)
                .result();
    }
}
