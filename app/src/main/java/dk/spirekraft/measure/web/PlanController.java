package dk.spirekraft.measure.web;

import dk.spirekraft.measure.QuestionnaireRef;
import dk.spirekraft.measure.Questionnaires;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// A planned wave can be put right or taken back until it is opened; then these lead to the wave itself.
@Controller
class PlanController {

    private static final String ADDRESS = "/skoler/{school}/maalinger/{number:\\d+}";

    private final Surveys surveys;
    private final Questionnaires questionnaires;
    private final AuditLog audit;
    private final Clock clock;

    PlanController(Surveys surveys, Questionnaires questionnaires, AuditLog audit, Clock clock) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(ADDRESS + "/ret")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView show(School school, @PathVariable int number, Words words) {
        Wave wave = wave(school, number);
        if (wave.opening().isPresent()) return SeeOther.to(school.address() + "/maalinger/" + number);
        var filled = new NewWavePage.Filled(WaveForm.of(wave), Faults.NONE);
        return page(school, wave, filled, words).drawnBy("measure/new-wave");
    }

    @PostMapping(ADDRESS + "/ret")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView change(School school, @PathVariable int number, @ModelAttribute WaveForm form, Words words) {
        Wave wave = wave(school, number);
        if (wave.opening().isPresent()) return SeeOther.to(school.address() + "/maalinger/" + number);
        var offered = offered(wave);
        Faults faults = form.faults(offered, clock.instant(), words);
        if (!faults.isEmpty())
            return page(school, wave, new NewWavePage.Filled(form, faults), words)
                    .drawnBy("measure/new-wave", HttpStatus.UNPROCESSABLE_ENTITY);
        surveys.change(wave, form.plan(school, offered).orElseThrow());
        audit.record(school.municipality(), "wave.changed", school.slug() + "/" + number);
        return SeeOther.to(school.address() + "/maalinger/" + number);
    }

    @PostMapping(ADDRESS + "/sletning")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView remove(School school, @PathVariable int number) {
        Wave wave = wave(school, number);
        if (wave.opening().isPresent()) return SeeOther.to(school.address() + "/maalinger/" + number);
        surveys.remove(wave);
        audit.record(school.municipality(), "wave.removed", school.slug() + "/" + number);
        return SeeOther.to(school.address() + "/maalinger");
    }

    private NewWavePage page(School school, Wave wave, NewWavePage.Filled filled, Words words) {
        var choices = QuestionnaireChoice.of(offered(wave), questionnaires, wave.municipality(), words);
        return NewWavePage.of(school, filled, choices, words)
                .changing(school.address() + "/maalinger/" + wave.number() + "/ret", words);
    }

    /// All schools of a round are asked the same, or nothing could be said of them together.
    private List<QuestionnaireRef> offered(Wave wave) {
        return wave.round().isPresent() ? List.of(wave.questionnaire()) : questionnaires.offered(wave.municipality());
    }

    private Wave wave(School school, int number) {
        return surveys.find(school, number).orElseThrow(NotFound::new);
    }
}
