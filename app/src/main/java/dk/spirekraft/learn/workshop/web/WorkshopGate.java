package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.programme.Participant;
import dk.spirekraft.learn.programme.Participants;
import dk.spirekraft.learn.programme.Templates;
import dk.spirekraft.learn.programme.web.ProgrammeGate;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.learn.workshop.Workshops;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds the workshop that an address names, for those who run it or whose school is in it.
@Component
class WorkshopGate {

    private final ProgrammeGate programmes;
    private final Participants participants;
    private final Workshops workshops;
    private final Templates templates;

    WorkshopGate(ProgrammeGate programmes, Participants participants, Workshops workshops, Templates templates) {
        this.programmes = programmes;
        this.participants = participants;
        this.workshops = workshops;
        this.templates = templates;
    }

    Workshop find(WorkshopPath path, Visitor visitor) {
        return workshops
                .find(programmes.findRun(path.programme(), visitor), path.workshop())
                .orElseThrow(NotFound::new);
    }

    /// The school of whoever looks at it, if its group runs this workshop itself.
    Optional<School> own(Workshop workshop) {
        return Visitors.current().flatMap(visitor -> programmes.own(workshop.programme(), visitor));
    }

    /// A workshop as one of its schools sees it.
    record At(Workshop workshop, School school) {
        String address() {
            return "%s/forloeb/%d/workshops/%d"
                    .formatted(school.address(), workshop.programme().number(), workshop.number());
        }
    }

    At find(School school, WorkshopPath path) {
        return new At(
                workshops
                        .find(programmes.find(school, path.programme()), path.workshop())
                        .orElseThrow(NotFound::new),
                school);
    }

    /// The schools that are still in it.
    List<School> schools(Workshop workshop) {
        return participants.of(workshop.programme()).stream()
                .filter(Participant::isIn)
                .map(Participant::school)
                .toList();
    }

    /// Where whoever looks at it came from.
    String back(Workshop workshop) {
        return Visitors.current()
                .map(visitor -> programmes.back(workshop.programme(), visitor))
                .orElse(workshop.programme().address());
    }

    AgendaWords agendaWords(Workshop workshop, Words words) {
        return new AgendaWords(templates.of(workshop.programme()), words);
    }
}
