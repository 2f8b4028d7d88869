package dk.spirekraft.people.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.SignedInLately;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Words;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Roles that are made others, or lent to a deputy for a time.
@Controller
class RoleChangeController {

    private static final String AT_SCHOOL = "/skoler/{school}/kolleger/{held}";
    private static final String IN_MUNICIPALITY = "/kommune/personer/{held}";

    private final RoleDesk desk;
    private final People people;

    RoleChangeController(RoleDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    @GetMapping(AT_SCHOOL + "/rolle")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.SECRETARIAT})
    ModelAndView show(School school, @PathVariable UUID held, Words words) {
        return desk.show(at(school), held, words);
    }

    @PostMapping(AT_SCHOOL + "/rolle")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.SECRETARIAT})
    @SignedInLately
    ModelAndView change(School school, @PathVariable UUID held, RoleForm form, Words words) {
        return desk.change(at(school), held, form.typed().role(), words);
    }

    @PostMapping(AT_SCHOOL + "/laan")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.SECRETARIAT})
    @SignedInLately
    ModelAndView lend(School school, @PathVariable UUID held, RoleForm form, Words words) {
        return desk.lend(at(school), held, form.typed(), words);
    }

    private RolePost at(School school) {
        return new RolePost(
                school.address() + "/kolleger",
                school.municipality(),
                Optional.of(school),
                people.at(school),
                PersonForm.offered(Role.Level.SCHOOL).stream()
                        .filter(role -> RosterController.mayGive(school, role))
                        .toList());
    }

    @GetMapping(IN_MUNICIPALITY + "/rolle")
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView show(Visitor visitor, @PathVariable UUID held, Words words) {
        return desk.show(in(visitor), held, words);
    }

    @PostMapping(IN_MUNICIPALITY + "/rolle")
    @AllowedFor(Role.SECRETARIAT)
    @SignedInLately
    ModelAndView change(Visitor visitor, @PathVariable UUID held, RoleForm form, Words words) {
        return desk.change(in(visitor), held, form.typed().role(), words);
    }

    @PostMapping(IN_MUNICIPALITY + "/laan")
    @AllowedFor(Role.SECRETARIAT)
    @SignedInLately
    ModelAndView lend(Visitor visitor, @PathVariable UUID held, RoleForm form, Words words) {
        return desk.lend(in(visitor), held, form.typed(), words);
    }

    private RolePost in(Visitor visitor) {
        UUID municipality = visitor.municipalityAs(Role.SECRETARIAT).orElseThrow(NotFound::new);
        return new RolePost(
                "/kommune/personer",
                municipality,
                Optional.empty(),
                people.in(municipality),
                MunicipalPeopleController.offered(visitor));
    }
}
