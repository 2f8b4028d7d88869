package dk.spirekraft.people.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Standing;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Takes away a school that was added by mistake: asked first, and refused where any phase has something to tell of it.
@Controller
class SchoolRemovalController {

    private static final String ADDRESS = "/skoler/{school}/fjernelse";

    private final Schools schools;
    private final ObjectProvider<Standing.Source> standings;
    private final AuditLog audit;

    SchoolRemovalController(Schools schools, ObjectProvider<Standing.Source> standings, AuditLog audit) {
        this.schools = schools;
        this.standings = standings;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView ask(School school, Words words) {
        return page(school, words).drawnBy("people/remove-school");
    }

    @PostMapping(ADDRESS)
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView remove(School school, Words words) {
        if (isMeasured(school, words)) return SeeOther.to(school.address() + "/fjernelse");
        if (!schools.remove(school))
            return kept(school, "people.removal.heldText", words).drawnBy("people/remove-school", HttpStatus.CONFLICT);
        audit.record(school.municipality(), "school.removed", school.slug());
        return SeeOther.to("/kommune");
    }

    private RemoveSchoolPage page(School school, Words words) {
        return isMeasured(school, words)
                ? kept(school, "people.removal.inUseText", words)
                : new RemoveSchoolPage(
                        words.of("people.removal.title", school.name()),
                        words.of("people.removal.text"),
                        school.address() + "/fjernelse");
    }

    private static RemoveSchoolPage kept(School school, String why, Words words) {
        return new RemoveSchoolPage(words.of("people.removal.inUse", school.name()), words.of(why), "");
    }

    private boolean isMeasured(School school, Words words) {
        return Standing.first(standings.orderedStream().toList(), school, words).isPresent();
    }
}
