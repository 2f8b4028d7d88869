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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Closing a measurement: asked first, since it can't be undone.
@Controller
class ClosingController {

    private static final String ADDRESS = "/skoler/{school}/maalinger/{number:\\d+}/lukning";

    private final Surveys surveys;
    private final WavePages pages;
    private final WaveCounts counts;
    private final AuditLog audit;

    ClosingController(Surveys surveys, WavePages pages, WaveCounts counts, AuditLog audit) {
        this.surveys = surveys;
        this.pages = pages;
        this.counts = counts;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView ask(School school, @PathVariable int number, Words words) {
        Wave wave = wave(school, number);
        if (wave.opening().isEmpty() || wave.closure().isPresent()) return SeeOther.to(address(school, number));
        return new ClosePage(
                        words.of("measure.close.title"),
                        WaveWords.name(wave, words),
                        address(school, number),
                        counts.answered(wave, words).words(),
                        words.of("measure.close.shown", wave.minGroupSize().answers()))
                .drawnBy("measure/close");
    }

    @PostMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView close(School school, @PathVariable int number, Words words) {
        Wave wave = wave(school, number);
        if (wave.opening().isEmpty())
            return pages.of(school, wave, Wished.inVain(words.of("measure.close.notOpened")), words)
                    .drawnBy("measure/wave", HttpStatus.UNPROCESSABLE_ENTITY);
        if (wave.closure().isPresent()) return SeeOther.to(address(school, number));
        if (!surveys.canClose(wave))
            return pages.of(school, wave, Wished.inVain(words.of("measure.close.noKey")), words)
                    .drawnBy("measure/wave", HttpStatus.SERVICE_UNAVAILABLE);
        surveys.close(wave);
        audit.record(school.municipality(), "wave.closed", school.slug() + "/" + number);
        return SeeOther.to(address(school, number));
    }

    private static String address(School school, int number) {
        return school.address() + "/maalinger/" + number;
    }

    private Wave wave(School school, int number) {
        return surveys.find(school, number).orElseThrow(NotFound::new);
    }
}
