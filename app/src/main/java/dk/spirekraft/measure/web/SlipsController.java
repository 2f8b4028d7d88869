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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Prints slips. The codes are on this one page and nowhere else: asked for again, new ones are made.
@Controller
class SlipsController {

    private static final int MOST = 2000;

    private final Surveys surveys;
    private final Slips slips;
    private final AuditLog audit;
    private final SiteAddress site;

    SlipsController(Surveys surveys, Slips slips, AuditLog audit, SiteAddress site) {
        this.surveys = surveys;
        this.slips = slips;
        this.audit = audit;
        this.site = site;
    }

    @PostMapping("/skoler/{school}/maalinger/{number:\\d+}/sedler")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView print(
            School school,
            @PathVariable int number,
            @RequestParam(defaultValue = "1") int pile,
            @RequestParam(defaultValue = "8") int count,
            Words words) {
        Wave wave = surveys.find(school, number).orElseThrow(NotFound::new);
        if (wave.opening().isEmpty() || wave.closure().isPresent()) throw new NotFound();
        var chosen = slips.piles(wave).stream()
                .filter(candidate -> candidate.number() == pile)
                .findFirst()
                .orElseThrow(NotFound::new);
        int wanted = Math.clamp(count, 1, MOST);
        var codes = slips.print(wave, pile, wanted);
        audit.record(school.municipality(), "slips.printed", "%s/%d: %d".formatted(school.slug(), number, wanted));
        return SlipsPage.of(school, wave, chosen, codes, site, words).drawnBy("measure/slips");
    }
}
