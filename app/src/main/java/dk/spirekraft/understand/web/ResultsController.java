package dk.spirekraft.understand.web;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.understand.Observations;
import dk.spirekraft.understand.Results;
import dk.spirekraft.understand.Showings;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The result of one measurement for those with an account: the same that all staff see, never before them.
@Controller
class ResultsController {

    private static final String ADDRESS = "/skoler/{school}/maalinger/{number:\\d+}/resultater";

    private final Surveys surveys;
    private final Results results;
    private final Showings showings;
    private final Observations observations;
    private final ResultViews views;
    private final AuditLog audit;
    private final Clock clock;

    ResultsController(
            Surveys surveys,
            Results results,
            Showings showings,
            Observations observations,
            ResultViews views,
            AuditLog audit,
            Clock clock) {
        this.surveys = surveys;
        this.results = results;
        this.showings = showings;
        this.observations = observations;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping({ADDRESS, ADDRESS + "/{skala}"})
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
        Wave wave = wave(school, number);
        if (!views.mayLook(school, wave)) return ClosedPage.atSchool(words).drawnBy("understand/closed");
        return results.shown(wave)
                .map(shown ->
                        views.of(shown, school, address(school, number), words).as(look))
                .orElseGet(() -> closed(school, wave, words).drawnBy("understand/closed"));
    }

    private ClosedPage closed(School school, Wave wave, Words words) {
        boolean opens = Visitors.current()
                .filter(visitor -> visitor.isAny(school, Role.AMR, Role.TR, Role.MEMBER))
                .isPresent();
        return opens && wave.closure().isPresent()
                ? ClosedPage.toOpen(school, wave, today(), words)
                : ClosedPage.of(wave, words);
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }

    /// Opens the result for everybody at the school on the day of the dialogue, which is moved to today where it is
    /// still to come. The leader does not open it: nobody could say that they looked first.
    @PostMapping("/skoler/{school}/maalinger/{number:\\d+}/visning")
    @AllowedFor({Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView open(School school, @PathVariable int number) {
        Wave wave = wave(school, number);
        if (wave.closure().isEmpty()) throw new NotFound();
        if (wave.hasTooFew()) return SeeOther.to(address(school, number));
        if (wave.dialogueOn().isAfter(today()) && surveys.moveDialogue(wave, today()))
            record("wave.dialogueMoved", school, number);
        showings.open(wave);
        record("result.shown", school, number);
        return SeeOther.to(address(school, number));
    }

    @PostMapping("/skoler/{school}/maalinger/{number:\\d+}/dialog")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView note(School school, @PathVariable int number, @ModelAttribute Note note, Words words) {
        Wave wave = wave(school, number);
        var shown = results.shown(wave).orElseThrow(NotFound::new);
        String fault = note.fault(words);
        if (!fault.isEmpty())
            return views.of(shown, school, address(school, number), words)
                    .refusing(note, fault)
                    .as(new Look(null, null, note.scale()));
        observations.add(wave, note.words());
        return SeeOther.to(address(school, number) + note.scalePath() + "#tk");
    }

    /// Takes a note away, such as one that names somebody.
    @PostMapping("/skoler/{school}/maalinger/{number:\\d+}/dialog/{note}/sletning")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView removeNote(School school, @PathVariable int number, @PathVariable UUID note) {
        if (observations.remove(wave(school, number), note)) record("note.removed", school, number);
        return SeeOther.to(address(school, number) + "#tk");
    }

    private void record(String action, School school, int number) {
        audit.record(school.municipality(), action, school.slug() + "/" + number);
    }

    private Wave wave(School school, int number) {
        return surveys.find(school, number).orElseThrow(NotFound::new);
    }

    static String address(School school, int number) {
        return school.address() + "/maalinger/" + number + "/resultater";
    }
}
