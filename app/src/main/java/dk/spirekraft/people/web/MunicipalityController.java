package dk.spirekraft.people.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Standing;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.web.SchoolsPage.Adding;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Slug;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What the secretariat does for the whole municipality.
@Controller
class MunicipalityController {

    private static final int LONGEST = 120;

    private final Schools schools;
    private final ObjectProvider<Standing.Source> standings;
    private final AuditLog audit;

    MunicipalityController(Schools schools, ObjectProvider<Standing.Source> standings, AuditLog audit) {
        this.schools = schools;
        this.standings = standings;
        this.audit = audit;
    }

    @GetMapping("/kommune")
    @AllowedFor({Role.SECRETARIAT, Role.ADMINISTRATION})
    ModelAndView show(Visitor visitor, Words words) {
        UUID municipality =
                visitor.municipalityAs(Role.SECRETARIAT, Role.ADMINISTRATION).orElseThrow(NotFound::new);
        SchoolsPage page = page(municipality, words);
        return (visitor.isAny(Role.SECRETARIAT) ? page.with(Adding.BLANK) : page).drawnBy("people/schools");
    }

    /// Where the language switch lands after a school was refused.
    @GetMapping("/kommune/skoler")
    @AllowedFor({Role.SECRETARIAT, Role.ADMINISTRATION})
    ModelAndView back() {
        return SeeOther.to("/kommune");
    }

    @PostMapping("/kommune/skoler")
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView add(Visitor visitor, @RequestParam(defaultValue = "") String name, Words words) {
        UUID municipality = visitor.municipalityAs(Role.SECRETARIAT).orElseThrow(NotFound::new);
        if (!isName(name) || name.length() > LONGEST)
            return refused(municipality, name, words.of("people.fault.school"), words);
        if (schools.has(municipality, name))
            return refused(municipality, name, words.of("people.fault.schoolTwice"), words);
        School school = schools.add(municipality, name.strip(), true);
        audit.record(municipality, "school.added", school.slug());
        return SeeOther.to(school.address() + "/enheder");
    }

    /// A name has letters that can be told in an address, and more than one.
    private static boolean isName(String typed) {
        return typed.codePoints().filter(Character::isLetter).count() > 1
                && Slug.find(typed).filter(slug -> slug.matches(".*[a-z].*")).isPresent();
    }

    private ModelAndView refused(UUID municipality, String typed, String fault, Words words) {
        return page(municipality, words)
                .with(new Adding(typed, new Faults(Map.of("name", fault))))
                .drawnBy("people/schools", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private SchoolsPage page(UUID municipality, Words words) {
        List<School> all = schools.of(municipality);
        return SchoolsPage.of(
                words.of("people.schools.title"),
                words.of(all.isEmpty() ? "people.schools.first" : "people.schools.order"),
                all,
                Standing.first(standings.orderedStream().toList(), all, words));
    }
}
