package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.programme.Participant;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.programme.Templates;
import dk.spirekraft.learn.programme.web.ProgrammeGate;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.learn.workshop.Workshops;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds the workshop that an address names, for those who run it or whose school is in it.
@Component
class WorkshopGate {

    private final ProgrammeGate programmes;
    private final Programmes all;
    private final Workshops workshops;
    private final Templates templates;

    WorkshopGate(ProgrammeGate programmes, Programmes all, Workshops workshops, Templates templates) {
        this.programmes = programmes;
        this.all = all;
        this.workshops = workshops;
        this.templates = templates;
    }

    Workshop find(int programme, int number, Visitor visitor) {
        return workshops.find(programmes.find(programme, visitor), number).orElseThrow(NotFound::new);
    }

    /// A workshop as one of its schools sees it.
    record At(Workshop workshop, School school) {
        String address() {
            return "%s/forloeb/%d/workshops/%d"
                    .formatted(school.address(), workshop.programme().number(), workshop.number());
        }
    }

    At find(School school, int programme, int number) {
        return new At(workshops.find(programmes.find(school, programme), number).orElseThrow(NotFound::new), school);
    }

    /// The schools that are still in it.
    List<School> schools(Workshop workshop) {
        return all.participants(workshop.programme()).stream()
                .filter(Participant::isIn)
                .map(Participant::school)
                .toList();
    }

    AgendaWords agendaWords(Workshop workshop, Words words) {
        return new AgendaWords(templates.of(workshop.programme()), words);
    }
}
