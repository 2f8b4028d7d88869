package dk.spirekraft.people.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.ClaimedRoles;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.RoleChanges;
import dk.spirekraft.people.School;
import dk.spirekraft.people.SignedInLately;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The people of a school and their roles, added and changed by hand.
@Controller
class RosterController {

    private static final String ADDRESS = "/skoler/{school}/kolleger";

    private final People people;
    private final RoleChanges changes;
    private final ClaimedRoles claimed;
    private final AuditLog audit;

    RosterController(People people, RoleChanges changes, ClaimedRoles claimed, AuditLog audit) {
        this.people = people;
        this.changes = changes;
        this.claimed = claimed;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.SECRETARIAT, Role.ADMINISTRATION})
    ModelAndView show(School school, Words words) {
        return page(school, PersonForm.BLANK, Faults.NONE, words).drawnBy("people/roster");
    }

    @PostMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.SECRETARIAT})
    @SignedInLately
    ModelAndView add(School school, @ModelAttribute PersonForm form, Words words) {
        Faults faults = form.faults(offered(school), words);
        if (!faults.isEmpty()) return refused(school, form, faults, words);
        var person = people.addPerson(school.municipality(), form.name(), form.email());
        if (person.isEmpty()) return refused(school, form, form.taken(words), words);
        Faults otherName = form.otherName(person.get().name(), words);
        if (!otherName.isEmpty()) return refused(school, form, otherName, words);
        Role role = Role.valueOf(form.role());
        if (!people.grant(person.get().id(), role, school))
            return refused(school, form, PersonForm.twice(words), words);
        record(school, "role.granted", role, person.get().id());
        return SeeOther.to(address(school));
    }

    @GetMapping(ADDRESS + "/{held}/fratraedelse")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.SECRETARIAT})
    ModelAndView ask(School school, @PathVariable UUID held, Visitor visitor, Words words) {
        return removable(school, held)
                .map(member ->
                        WithdrawPage.of(member, visitor, address(school), words).drawnBy("people/withdraw"))
                .orElseGet(() -> SeeOther.to(address(school)));
    }

    @PostMapping(ADDRESS + "/{held}/fratraedelse")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.SECRETARIAT})
    ModelAndView withdraw(School school, @PathVariable UUID held, Visitor visitor, Words words) {
        var member = removable(school, held);
        if (member.isEmpty()) return SeeOther.to(address(school));
        return switch (people.withdraw(school, held)) {
            case DONE -> {
                record(
                        school,
                        "role.withdrawn",
                        member.get().role(),
                        member.get().person());
                // Whoever gave up their own role may have no page of the school left.
                yield SeeOther.to(member.get().person().equals(visitor.person()) ? "/" : address(school));
            }
            case LAST_ONE ->
                refused(school, PersonForm.BLANK, PersonForm.lastOne(words.of("people.fault.lastOne")), words);
            case NOT_HELD -> SeeOther.to(address(school));
        };
    }

    /// The role that this visitor may take away, empty if there is none.
    private Optional<People.Member> removable(School school, UUID held) {
        return people.at(school).stream()
                .filter(member -> member.held().equals(held) && mayGive(school, member.role()))
                .findFirst();
    }

    private void record(School school, String action, Role role, UUID person) {
        audit.record(school.municipality(), action, "%s %s %s".formatted(school.slug(), role, person));
    }

    private ModelAndView refused(School school, PersonForm form, Faults faults, Words words) {
        return page(school, form, faults, words).drawnBy("people/roster", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private RosterPage page(School school, PersonForm form, Faults faults, Words words) {
        return new RosterPage(
                words.of("people.roster.title"),
                words.of("people.roster.text"),
                address(school),
                people.at(school),
                offered(school),
                Map.of(),
                RosterPage.lent(
                        changes.loans(school.municipality()).values(), claimed.of(school.municipality()), words),
                offered(school).isEmpty() ? "" : address(school) + "/import",
                form,
                faults);
    }

    /// The roles that this visitor may give and take here.
    private static List<Role> offered(School school) {
        return PersonForm.offered(Role.Level.SCHOOL).stream()
                .filter(role -> mayGive(school, role))
                .toList();
    }

    static boolean mayGive(School school, Role role) {
        return Visitors.current()
                .filter(visitor -> visitor.mayGive(role, school))
                .isPresent();
    }

    private static String address(School school) {
        return school.address() + "/kolleger";
    }
}
