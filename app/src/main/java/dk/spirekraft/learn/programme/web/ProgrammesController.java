package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Participant;
import dk.spirekraft.learn.programme.Participants;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The programmes of a municipality, and the start of a new one.
@Controller
class ProgrammesController {

    private final Programmes programmes;
    private final Participants participants;
    private final ProgrammeOffers offers;
    private final AuditLog audit;

    ProgrammesController(Programmes programmes, Participants participants, ProgrammeOffers offers, AuditLog audit) {
        this.programmes = programmes;
        this.participants = participants;
        this.offers = offers;
        this.audit = audit;
    }

    @GetMapping("/forloeb")
    @AllowedFor({Role.SECRETARIAT, Role.ADMINISTRATION, Role.CONSULTANT})
    ModelAndView index(Visitor visitor, Words words) {
        Map<UUID, List<Participant>> schools = participants.in(municipality(visitor));
        var lines = programmes.in(municipality(visitor)).stream()
                .map(programme -> line(programme, schools.getOrDefault(programme.id(), List.of()), words))
                .toList();
        return new ProgrammesPage(
                        words.of("learn.programmes.title"),
                        lines,
                        ProgrammeGate.mayChange(visitor),
                        visitor.isAny(Role.SECRETARIAT))
                .drawnBy("learn/programmes");
    }

    private static ProgrammesPage.Line line(Programme programme, List<Participant> schools, Words words) {
        String names = schools.stream()
                .filter(Participant::isIn)
                .map(participant -> participant.school().name())
                .collect(Collectors.joining(", "));
        return new ProgrammesPage.Line(programme.name(), programme.address(), words.month(programme.startsOn()), names);
    }

    @GetMapping("/forloeb/nyt")
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView ask(Visitor visitor, Words words) {
        var offer = offers.of(municipality(visitor), words);
        var blank = new NewProgrammeForm("", offer.templates().getFirst().value(), "", List.of(), List.of());
        return NewProgrammePage.of(offer, blank, Faults.NONE, words).drawnBy("learn/new-programme");
    }

    @PostMapping("/forloeb")
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView start(@ModelAttribute NewProgrammeForm form, Visitor visitor, Words words) {
        UUID municipality = municipality(visitor);
        var offer = offers.of(municipality, words);
        Faults faults = form.faults(offer, offers.thisMonth(), words);
        if (!faults.isEmpty())
            return NewProgrammePage.of(offer, form, faults, words)
                    .drawnBy("learn/new-programme", HttpStatus.UNPROCESSABLE_ENTITY);
        Programme started = programmes.start(offers.taken(municipality, form));
        audit.record(municipality, "programme.started", String.valueOf(started.number()));
        return SeeOther.to(started.address());
    }

    private static UUID municipality(Visitor visitor) {
        return visitor.municipalityAs(Role.SECRETARIAT, Role.CONSULTANT, Role.ADMINISTRATION)
                .orElseThrow(NotFound::new);
    }
}
