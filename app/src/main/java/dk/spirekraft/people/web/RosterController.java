package dk.spirekraft.people.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// People and units of a school, added and changed by hand.
@Controller
class RosterController {

    private final People people;
    private final Schools schools;
    private final AuditLog audit;

    RosterController(People people, Schools schools, AuditLog audit) {
        this.people = people;
        this.schools = schools;
        this.audit = audit;
    }

    @GetMapping("/skoler/{school}/kolleger")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.SECRETARIAT, Role.ADMINISTRATION})
    ModelAndView show(School school, Words words) {
        return page(school, PersonForm.BLANK, Faults.NONE, words).drawnBy("people/roster");
    }

    @PostMapping("/skoler/{school}/kolleger")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.SECRETARIAT})
    ModelAndView add(School school, @ModelAttribute PersonForm form, Words words) {
        Faults faults = form.faults(Role.Level.SCHOOL, words);
        if (!faults.isEmpty()) return refused(school, form, faults, words);
        var person = people.addPerson(school.municipality(), form.name(), form.email());
        if (person.isEmpty()) return refused(school, form, form.taken(words), words);
        Faults otherName = form.otherName(person.get().name(), words);
        if (!otherName.isEmpty()) return refused(school, form, otherName, words);
        Role role = Role.valueOf(form.role());
        people.grant(person.get().id(), role, school);
        audit.record(
                school.municipality(),
                "role.granted",
                "%s %s %s".formatted(school.slug(), role, person.get().id()));
        return SeeOther.to(school.address() + "/kolleger");
    }

    @PostMapping("/skoler/{school}/kolleger/{held}/fratraedelse")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.SECRETARIAT})
    ModelAndView withdraw(School school, @PathVariable UUID held, Words words) {
        return switch (people.withdraw(school, held)) {
            case DONE -> {
                audit.record(school.municipality(), "role.withdrawn", school.slug() + " " + held);
                yield SeeOther.to(school.address() + "/kolleger");
            }
            case LAST_ONE -> refused(school, PersonForm.BLANK, PersonForm.lastOne(words), words);
        };
    }

    private ModelAndView refused(School school, PersonForm form, Faults faults, Words words) {
        return page(school, form, faults, words).drawnBy("people/roster", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private RosterPage page(School school, PersonForm form, Faults faults, Words words) {
        return new RosterPage(
                words.of("people.roster.title"),
                words.of("people.roster.text"),
                school.address() + "/kolleger",
                people.at(school),
                PersonForm.offered(Role.Level.SCHOOL),
                form,
                faults);
    }

    @GetMapping("/skoler/{school}/enheder")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.SECRETARIAT, Role.ADMINISTRATION})
    ModelAndView units(School school, Words words) {
        return units(school, UnitForm.BLANK, Faults.NONE, words).drawnBy("people/units");
    }

    @PostMapping("/skoler/{school}/enheder")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.SECRETARIAT})
    ModelAndView saveUnit(School school, @ModelAttribute UnitForm form, Words words) {
        Faults faults = form.faults(schools.units(school), words);
        if (!faults.isEmpty())
            return units(school, form, faults, words).drawnBy("people/units", HttpStatus.UNPROCESSABLE_ENTITY);
        if (form.isNew()) schools.addUnit(school, form.name().strip(), form.count());
        else schools.changeUnit(school, form.toUnit());
        audit.record(
                school.municipality(),
                "unit.saved",
                school.slug() + " " + form.name().strip());
        return SeeOther.to(school.address() + "/enheder");
    }

    private UnitsPage units(School school, UnitForm form, Faults faults, Words words) {
        return new UnitsPage(words.of("people.units.title"), school.address(), schools.units(school), form, faults);
    }
}
