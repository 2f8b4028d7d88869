package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Slips;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Prints slips. The codes are on this one page and nowhere else: asked for again, new ones are made.
@Controller
class SlipsController {

    private final Surveys surveys;
    private final Slips slips;
    private final WavePages pages;
    private final AuditLog audit;
    private final SiteAddress site;

    SlipsController(Surveys surveys, Slips slips, WavePages pages, AuditLog audit, SiteAddress site) {
        this.surveys = surveys;
        this.slips = slips;
        this.pages = pages;
        this.audit = audit;
        this.site = site;
    }

    @PostMapping("/skoler/{school}/maalinger/{number:\\d+}/sedler")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView print(School school, @PathVariable int number, @ModelAttribute SlipsForm form, Words words) {
        Wave wave = surveys.find(school, number).orElseThrow(NotFound::new);
        if (wave.opening().isEmpty() || wave.closure().isPresent()) throw new NotFound();
        var chosen = slips.piles(wave).stream().filter(form::isOf).findFirst().orElseThrow(NotFound::new);
        var wrong = form.wrong(chosen, words);
        if (wrong.isPresent())
            return pages.of(school, wave, wrong.get(), words).drawnBy("measure/wave", HttpStatus.UNPROCESSABLE_ENTITY);
        int wanted = form.wanted().orElseThrow();
        // Codes can't be shown again, so this page is the answer to the form itself: there is nothing to lead on to.
        var printing = new SlipsPage.Printing(chosen, slips.print(wave, chosen.number(), wanted));
        audit.record(school.municipality(), "slips.printed", "%s/%d: %d".formatted(school.slug(), number, wanted));
        return SlipsPage.of(surveys.asked(school, wave), printing, site, words).drawnBy("measure/slips");
    }
}
