package dk.spirekraft.people.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.ClaimedRoles;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.RoleChanges;
import dk.spirekraft.people.SignedInLately;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Those with a role in the whole municipality: secretariat, administration, consultants, readers, operators.
@Controller
class MunicipalPeopleController {

    private static final String ADDRESS = "/kommune/personer";

    private final People people;
    private final RoleChanges changes;
    private final ClaimedRoles claimed;
    private final AuditLog audit;

    MunicipalPeopleController(People people, RoleChanges changes, ClaimedRoles claimed, AuditLog audit) {
        this.people = people;
        this.changes = changes;
        this.claimed = claimed;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView show(Visitor visitor, Words words) {
        return page(visitor, PersonForm.BLANK, Faults.NONE, words).drawnBy("people/roster");
    }

    @PostMapping(ADDRESS)
    @AllowedFor(Role.SECRETARIAT)
    @SignedInLately
    ModelAndView add(Visitor visitor, @ModelAttribute PersonForm form, Words words) {
        Faults faults = form.faults(offered(visitor), words);
        if (!faults.isEmpty()) return refused(visitor, form, faults, words);
        UUID municipality = municipality(visitor);
        var person = people.addPerson(municipality, form.name(), form.email());
        if (person.isEmpty()) return refused(visitor, form, form.taken(words), words);
        Faults otherName = form.otherName(person.get().name(), words);
        if (!otherName.isEmpty()) return refused(visitor, form, otherName, words);
        Role role = Role.valueOf(form.role());
        if (!people.grant(person.get().id(), role, municipality))
            return refused(visitor, form, PersonForm.twice(words), words);
        audit.record(municipality, "role.granted", role + " " + person.get().id());
        return SeeOther.to(ADDRESS);
    }

    @GetMapping(ADDRESS + "/{held}/fratraedelse")
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView ask(Visitor visitor, @PathVariable UUID held, Words words) {
        return removable(visitor, held)
                .map(member -> WithdrawPage.of(member, visitor, ADDRESS, words).drawnBy("people/withdraw"))
                .orElseGet(() -> SeeOther.to(ADDRESS));
    }

    /// The role that this visitor may take away, empty if there is none.
    private Optional<People.Member> removable(Visitor visitor, UUID held) {
        return member(visitor, held).filter(member -> offered(visitor).contains(member.role()));
    }

    private Optional<People.Member> member(Visitor visitor, UUID held) {
        return people.in(municipality(visitor)).stream()
                .filter(member -> member.held().equals(held))
                .findFirst();
    }

    @PostMapping(ADDRESS + "/{held}/fratraedelse")
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView withdraw(Visitor visitor, @PathVariable UUID held, Words words) {
        UUID municipality = municipality(visitor);
        var member = removable(visitor, held);
        if (member.isEmpty()) return SeeOther.to(ADDRESS);
        return switch (people.withdraw(municipality, held)) {
            case DONE -> {
                audit.record(
                        municipality,
                        "role.withdrawn",
                        member.get().role() + " " + member.get().person());
                yield SeeOther.to(member.get().person().equals(visitor.person()) ? "/" : ADDRESS);
            }
            case LAST_ONE ->
                refused(visitor, PersonForm.BLANK, PersonForm.lastOne(words.of("people.fault.lastSecretariat")), words);
            case NOT_HELD -> SeeOther.to(ADDRESS);
        };
    }

    private ModelAndView refused(Visitor visitor, PersonForm form, Faults faults, Words words) {
        return page(visitor, form, faults, words).drawnBy("people/roster", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private RosterPage page(Visitor visitor, PersonForm form, Faults faults, Words words) {
        return new RosterPage(
                words.of("people.municipal.title"),
                words.of("people.municipal.text"),
                ADDRESS,
                people.in(municipality(visitor)),
                offered(visitor),
                ending(visitor),
                RosterPage.lent(
                        changes.loans(municipality(visitor)).values(), claimed.of(municipality(visitor)), words),
                "",
                form,
                faults);
    }

    private Map<UUID, String> ending(Visitor visitor) {
        UUID municipality = municipality(visitor);
        Map<UUID, LocalDate> ends = people.ends(municipality);
        Map<UUID, LocalDate> fromProvider = claimed.of(municipality);
        return people.in(municipality).stream()
                .filter(member -> member.role() == Role.CONSULTANT && !member.lent())
                .filter(member -> visitor.mayGive(member.role(), municipality))
                .filter(member -> !fromProvider.containsKey(member.held()))
                .collect(Collectors.toMap(
                        People.Member::held,
                        member -> Optional.ofNullable(ends.get(member.held()))
                                .map(LocalDate::toString)
                                .orElse("")));
    }

    /// The last day of a consultant's access; an empty field lets it go on, one that can't be read changes nothing.
    @PostMapping(ADDRESS + "/{held}/slutdato")
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView end(Visitor visitor, @PathVariable UUID held, @RequestParam(required = false) @Nullable String dag) {
        UUID municipality = municipality(visitor);
        var member = member(visitor, held)
                .filter(one ->
                        one.role() == Role.CONSULTANT && !one.lent() && visitor.mayGive(one.role(), municipality))
                .filter(one -> !claimed.of(municipality).containsKey(one.held()));
        if (member.isEmpty()) return SeeOther.to(ADDRESS);
        try {
            Optional<LocalDate> day = Optional.ofNullable(dag)
                    .map(String::strip)
                    .filter(typed -> !typed.isEmpty())
                    .map(LocalDate::parse);
            people.end(municipality, held, day);
            audit.record(
                    municipality,
                    "role.ends",
                    member.get().person() + " " + day.map(LocalDate::toString).orElse(""));
        } catch (DateTimeParseException unreadable) {
            return SeeOther.to(ADDRESS);
        }
        return SeeOther.to(ADDRESS);
    }

    /// The roles that this visitor may give and take.
    static List<Role> offered(Visitor visitor) {
        UUID municipality = municipality(visitor);
        return PersonForm.offered(Role.Level.MUNICIPALITY).stream()
                .filter(role -> visitor.mayGive(role, municipality))
                .toList();
    }

    private static UUID municipality(Visitor visitor) {
        return visitor.municipalityAs(Role.SECRETARIAT).orElseThrow(NotFound::new);
    }
}
