package dk.spirekraft.measure.web;

import dk.spirekraft.measure.AccessCode;
import dk.spirekraft.measure.PulseWindows;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Prints the slips of the window in which a pulse is answered now: once, and they stand on this one page alone.
@Controller
class PulseSlipsController {

    private final PulseWindows windows;
    private final Surveys surveys;
    private final AuditLog audit;
    private final SiteAddress site;

    PulseSlipsController(PulseWindows windows, Surveys surveys, AuditLog audit, SiteAddress site) {
        this.windows = windows;
        this.surveys = surveys;
        this.audit = audit;
        this.site = site;
    }

    @PostMapping("/skoler/{school}/pulser/{pulse}/sedler")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView print(School school, @PathVariable UUID pulse, Words words) {
        Wave window = windows.open(pulse)
                .filter(open -> open.school().equals(school.id()))
                .orElseThrow(NotFound::new);
        List<AccessCode> codes = windows.print(window);
        if (!codes.isEmpty())
            audit.record(school.municipality(), "slips.printed", "%s/puls: %d".formatted(school.slug(), codes.size()));
        return SlipsPage.ofPulse(surveys.asked(school, window), codes, site, words)
                .drawnBy("measure/slips");
    }
}
