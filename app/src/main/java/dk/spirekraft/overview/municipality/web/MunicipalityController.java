package dk.spirekraft.overview.municipality.web;

import dk.spirekraft.overview.municipality.SchoolStates;
import dk.spirekraft.overview.municipality.web.MunicipalityPage.Adding;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Standing;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Slug;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The schools of a municipality, each with what may be known of it, always in the order of the alphabet.
@Controller
class MunicipalityController {

    private static final int LONGEST = 120;

    private final Schools schools;
    private final SchoolStates states;
    private final ObjectProvider<Standing.Source> standings;
    private final AuditLog audit;

    MunicipalityController(
            Schools schools, SchoolStates states, ObjectProvider<Standing.Source> standings, AuditLog audit) {
        this.schools = schools;
        this.states = states;
        this.standings = standings;
        this.audit = audit;
    }

    @GetMapping("/kommune")
    @AllowedFor({Role.SECRETARIAT, Role.ADMINISTRATION})
    ModelAndView show(Visitor visitor, Words words) {
        return page(Municipality.of(visitor), Adding.BLANK, words).drawnBy("overview/schools");
    }

    /// Where the language switch lands after a school was refused.
    @GetMapping("/kommune/skoler")
    @AllowedFor({Role.SECRETARIAT, Role.ADMINISTRATION})
    ModelAndView back() {
        return SeeOther.to("/kommune");
    }

    @GetMapping("/kommune/skoler.csv")
    @AllowedFor({Role.SECRETARIAT, Role.ADMINISTRATION})
    ResponseEntity<String> file(Visitor visitor, Words words) {
        Municipality municipality = Municipality.of(visitor);
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"skoler.csv\"")
                .body(new SchoolsFile(municipality.isSecretariat(), words).of(states.of(municipality.id())));
    }

    @PostMapping("/kommune/skoler")
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView add(Visitor visitor, @RequestParam(defaultValue = "") String name, Words words) {
        UUID municipality = visitor.municipalityAs(Role.SECRETARIAT).orElseThrow(NotFound::new);
        if (!isName(name) || name.length() > LONGEST)
            return refused(visitor, name, words.of("people.fault.school"), words);
        if (schools.has(municipality, name)) return refused(visitor, name, words.of("people.fault.schoolTwice"), words);
        School school = schools.add(municipality, name.strip(), true);
        audit.record(municipality, "school.added", school.slug());
        return SeeOther.to(school.address() + "/enheder");
    }

    /// A name has letters that can be told in an address, and more than one.
    private static boolean isName(String typed) {
        return typed.codePoints().filter(Character::isLetter).count() > 1
                && Slug.find(typed).filter(slug -> slug.matches(".*[a-z].*")).isPresent();
    }

    private ModelAndView refused(Visitor visitor, String typed, String fault, Words words) {
        return page(Municipality.of(visitor), new Adding(typed, new Faults(Map.of("name", fault))), words)
                .drawnBy("overview/schools", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private MunicipalityPage page(Municipality municipality, Adding adding, Words words) {
        List<School> all = schools.of(municipality.id());
        var rows = new SchoolRows(
                municipality.isSecretariat(),
                Standing.first(standings.orderedStream().toList(), all, words),
                words);
        return MunicipalityPage.of(
                states.of(municipality.id()).stream().map(rows::of).toList(),
                all.stream().filter(School::imported).toList(),
                Optional.of(adding).filter(form -> municipality.isSecretariat()),
                words);
    }
}
