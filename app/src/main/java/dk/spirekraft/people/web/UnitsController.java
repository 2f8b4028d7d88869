package dk.spirekraft.people.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The units of a school, added and changed by hand.
@Controller
class UnitsController {

    private final Schools schools;
    private final AuditLog audit;

    UnitsController(Schools schools, AuditLog audit) {
        this.schools = schools;
        this.audit = audit;
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
