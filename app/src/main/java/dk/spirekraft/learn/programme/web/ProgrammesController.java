package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.NewProgramme;
import dk.spirekraft.learn.programme.Participant;
import dk.spirekraft.learn.programme.Participants;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.programme.Templates;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The programmes of a municipality, and the start of a new one.
@Controller
class ProgrammesController {

    private static final int MONTHS = 18;

    private final Programmes programmes;
    private final Participants participants;
    private final Templates templates;
    private final Schools schools;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    ProgrammesController(
            Programmes programmes,
            Participants participants,
            Templates templates,
            Schools schools,
            People people,
            AuditLog audit,
            Clock clock) {
        this.programmes = programmes;
        this.participants = participants;
        this.templates = templates;
        this.schools = schools;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/forloeb")
    @AllowedFor({Role.SECRETARIAT, Role.ADMINISTRATION, Role.CONSULTANT})
    ModelAndView index(Visitor visitor, Words words) {
        var lines = programmes.in(municipality(visitor)).stream()
                .map(programme -> line(programme, words))
                .toList();
        return new ProgrammesPage(
                        words.of("learn.programmes.title"),
                        lines,
                        ProgrammeGate.mayChange(visitor),
                        visitor.isAny(Role.SECRETARIAT))
                .drawnBy("learn/programmes");
    }

    private ProgrammesPage.Line line(Programme programme, Words words) {
        String names = participants.of(programme).stream()
                .filter(Participant::isIn)
                .map(participant -> participant.school().name())
                .collect(Collectors.joining(", "));
        return new ProgrammesPage.Line(programme.name(), programme.address(), words.month(programme.startsOn()), names);
    }

    @GetMapping("/forloeb/nyt")
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView ask(Visitor visitor, Words words) {
        var offer = offer(municipality(visitor), words);
        var blank = new NewProgrammeForm("", offer.templates().getFirst().value(), "", List.of(), List.of());
        return NewProgrammePage.of(offer, blank, Faults.NONE, words).drawnBy("learn/new-programme");
    }

    @PostMapping("/forloeb")
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView start(@ModelAttribute NewProgrammeForm form, Visitor visitor, Words words) {
        UUID municipality = municipality(visitor);
        var offer = offer(municipality, words);
        Faults faults = form.faults(offer, thisMonth(), words);
        if (!faults.isEmpty())
            return NewProgrammePage.of(offer, form, faults, words)
                    .drawnBy("learn/new-programme", HttpStatus.UNPROCESSABLE_ENTITY);
        Programme started = programmes.start(wanted(municipality, form));
        audit.record(municipality, "programme.started", String.valueOf(started.number()));
        return SeeOther.to(started.address());
    }

    private NewProgramme wanted(UUID municipality, NewProgrammeForm form) {
        return new NewProgramme(
                municipality,
                form.nameText(),
                templates.blueprint(municipality, form.templateText()),
                Typed.month(form.monthText()).orElseThrow(),
                schools.of(municipality).stream()
                        .filter(school -> form.schools().contains(school.slug()))
                        .toList(),
                form.consultants().stream().map(UUID::fromString).collect(Collectors.toSet()));
    }

    private NewProgrammePage.Offer offer(UUID municipality, Words words) {
        return new NewProgrammePage.Offer(
                templates.offered(municipality).stream()
                        .map(template -> new NewProgrammePage.Choice(
                                template.ref().toString(),
                                template.title().in(words.language().tag())))
                        .toList(),
                Stream.iterate(thisMonth(), month -> month.plusMonths(1))
                        .limit(MONTHS)
                        .map(month -> new NewProgrammePage.Choice(month.toString(), words.month(month.atDay(1))))
                        .toList(),
                schools.of(municipality).stream()
                        .filter(school -> !school.imported())
                        .map(ProgrammesController::choice)
                        .toList(),
                people.in(municipality).stream()
                        .filter(member -> member.role() == Role.CONSULTANT)
                        .map(member ->
                                new NewProgrammePage.Choice(member.person().toString(), member.name()))
                        .toList());
    }

    private static NewProgrammePage.Choice choice(School school) {
        return new NewProgrammePage.Choice(school.slug(), school.name());
    }

    private YearMonth thisMonth() {
        return YearMonth.from(clock.instant().atZone(Words.ZONE));
    }

    private static UUID municipality(Visitor visitor) {
        return visitor.municipalityAs(Role.SECRETARIAT, Role.CONSULTANT, Role.ADMINISTRATION)
                .orElseThrow(NotFound::new);
    }
}
