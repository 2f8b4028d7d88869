package dk.spirekraft.people.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Notice;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What the secretariat does for the whole municipality.
@Controller
class MunicipalityController {

    private static final int LONGEST = 120;

    private final Schools schools;
    private final AuditLog audit;

    MunicipalityController(Schools schools, AuditLog audit) {
        this.schools = schools;
        this.audit = audit;
    }

    @PostMapping("/kommune/skoler")
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView add(Visitor visitor, @RequestParam(defaultValue = "") String name, Words words) {
        UUID municipality = visitor.municipalityAs(Role.SECRETARIAT).orElseThrow(NotFound::new);
        if (!name.matches(".*[\\p{L}\\d].*") || name.length() > LONGEST)
            return refused(words.of("people.fault.school"), words);
        if (schools.has(municipality, name)) return refused(words.of("people.fault.schoolTwice"), words);
        School school = schools.add(municipality, name.strip(), true);
        audit.record(municipality, "school.added", school.slug());
        return SeeOther.to(school.address() + "/enheder");
    }

    private static ModelAndView refused(String fault, Words words) {
        return new Notice(words.of("web.fault"), fault, words.of("people.nav.schools"), "/kommune")
                .drawnBy("web/notice", HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
