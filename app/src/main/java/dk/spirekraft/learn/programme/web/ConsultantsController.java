package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.SeeOther;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Names other people to run a programme while it runs.
@Controller
class ConsultantsController {

    private final ProgrammeGate gate;
    private final Programmes programmes;
    private final People people;
    private final AuditLog audit;

    ConsultantsController(ProgrammeGate gate, Programmes programmes, People people, AuditLog audit) {
        this.gate = gate;
        this.programmes = programmes;
        this.people = people;
        this.audit = audit;
    }

    /// Whoever is no consultant of the municipality is left out.
    @PostMapping("/forloeb/{programme:\\d{1,9}}/konsulenter")
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView name(
            @PathVariable int programme,
            @RequestParam(required = false) @Nullable List<String> consultant,
            Visitor visitor) {
        Programme found = gate.find(programme, visitor);
        List<String> wanted = Typed.list(consultant);
        Set<UUID> named = people.in(found.municipality()).stream()
                .filter(member -> member.role() == Role.CONSULTANT)
                .map(People.Member::person)
                .filter(person -> wanted.contains(person.toString()))
                .collect(Collectors.toUnmodifiableSet());
        programmes.nameConsultants(found, named);
        audit.record(found.municipality(), "programme.consultants", String.valueOf(found.number()));
        return SeeOther.to(found.address());
    }
}
