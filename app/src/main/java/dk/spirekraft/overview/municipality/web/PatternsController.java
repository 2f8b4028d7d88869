package dk.spirekraft.overview.municipality.web;

import dk.spirekraft.overview.municipality.PatternFinder;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What schools tried alike.
@Controller
class PatternsController {

    private final PatternFinder patterns;

    PatternsController(PatternFinder patterns) {
        this.patterns = patterns;
    }

    @GetMapping("/kommune/moenstre")
    @AllowedFor({Role.SECRETARIAT, Role.ADMINISTRATION})
    ModelAndView show(Visitor visitor, Words words) {
        return PatternsPage.of(patterns.of(Municipality.of(visitor).id()), words)
                .drawnBy("overview/patterns");
    }
}
