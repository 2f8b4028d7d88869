package dk.spirekraft.understand.web;

import dk.spirekraft.measure.Rounds;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.understand.RoundResults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Words;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What a municipality sees of a whole round.
@Controller
class RoundResultsController {

    private final Rounds rounds;
    private final RoundResults results;
    private final Schools schools;

    RoundResultsController(Rounds rounds, RoundResults results, Schools schools) {
        this.rounds = rounds;
        this.results = results;
        this.schools = schools;
    }

    @GetMapping("/kommune/maalinger/{round}/skoler")
    @AllowedFor({Role.SECRETARIAT, Role.ADMINISTRATION})
    ModelAndView show(Visitor visitor, @PathVariable UUID round, @ModelAttribute Look look, Words words) {
        UUID municipality =
                visitor.municipalityAs(Role.SECRETARIAT, Role.ADMINISTRATION).orElseThrow(NotFound::new);
        Rounds.Round found = rounds.find(municipality, round).orElseThrow(NotFound::new);
        var page = results.of(found)
                .map(shown -> RoundResultsPage.of(new RoundWords(shown, wave -> schools.byId(wave.school()), words)))
                .orElseGet(() -> RoundResultsPage.waiting(found, words));
        return page.drawnBy(look.way().equals("tabel") ? "understand/round-table" : "understand/round");
    }
}
