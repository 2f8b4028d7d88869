package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Lets answering begin before its planned time: asked first, since it can't be undone. A measurement that has begun
/// or is over leads to its own page.
@Controller
class BeginController {

    private static final String ADDRESS = "/skoler/{school}/maalinger/{number:\\d+}/begyndelse";

    private final Surveys surveys;
    private final AuditLog audit;
    private final Clock clock;

    BeginController(Surveys surveys, AuditLog audit, Clock clock) {
        this.surveys = surveys;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView ask(School school, @PathVariable int number, Words words) {
        Wave wave = wave(school, number);
        if (!wave.mayBeginEarlier(clock.instant())) return SeeOther.to(address(school, number));
        return new BeginPage(
                        words.of("measure.begin.title"),
                        WaveWords.name(wave, words),
                        address(school, number),
                        words.of(
                                "measure.begin.planned",
                                words.time(wave.opening().orElseThrow().at())))
                .drawnBy("measure/begin");
    }

    @PostMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView begin(School school, @PathVariable int number) {
        if (surveys.begin(wave(school, number)))
            audit.record(school.municipality(), "wave.begun", school.slug() + "/" + number);
        return SeeOther.to(address(school, number));
    }

    private static String address(School school, int number) {
        return school.address() + "/maalinger/" + number;
    }

    private Wave wave(School school, int number) {
        return surveys.find(school, number).orElseThrow(NotFound::new);
    }
}
