package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.learn.workshop.Agreements;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.learn.workshop.WorkshopNotes;
import dk.spirekraft.learn.workshop.Workshops;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Subject;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes the pages on which a school's group meets a workshop.
@Component
class SchoolWorkshopViews {

    private final WorkshopGate gate;
    private final WorkshopViews views;
    private final Workshops workshops;
    private final WorkshopNotes notes;
    private final Seats seats;
    private final Agreements agreements;
    private final MethodTitles methods;
    private final LookBack lookBack;

    SchoolWorkshopViews(
            WorkshopGate gate,
            WorkshopViews views,
            Workshops workshops,
            MethodTitles methods,
            WorkshopNotes notes,
            Seats seats,
            Agreements agreements,
            LookBack lookBack) {
        this.gate = gate;
        this.views = views;
        this.workshops = workshops;
        this.methods = methods;
        this.notes = notes;
        this.seats = seats;
        this.agreements = agreements;
        this.lookBack = lookBack;
    }

    SchoolWorkshopPage page(WorkshopGate.At at, SchoolWorkshopPage.Typed typed, Words words) {
        Workshop workshop = at.workshop();
        Optional<WorkshopGate.At> before = workshops.before(workshop).map(one -> new WorkshopGate.At(one, at.school()));
        String heading = WorkshopViews.heading(workshop, words);
        return new SchoolWorkshopPage(
                typed.faults().isEmpty() ? heading : words.of("web.fault") + ": " + heading,
                heading,
                words.of(
                        "learn.workshop.when",
                        words.day(workshop.date().first()),
                        AgendaLine.clock(workshop.begins(), words)),
                at.address(),
                at.school().address() + "/forloeb",
                before.map(one -> texts(one, WorkshopNotes.Kind.SAID)).orElse(List.of()),
                before.map(one -> texts(one, WorkshopNotes.Kind.LATER)).orElse(List.of()),
                before.map(one -> lookBack.since(one, words)).orElse(List.of()),
                before.map(one -> lookBack.open(one, words)).orElse(List.of()),
                views.lines(workshop, views.timetable(workshop), "", words),
                gate.agendaWords(workshop, words).homework(workshop),
                going(at, words),
                noteLines(at, words),
                at.address() + "/resultat",
                gate.own(workshop).map(school -> workshop.address()).orElse(""),
                typed,
                workshop.isClosed(),
                Optional.of(new Subject("workshop", workshop.programme().number() + "-" + workshop.number())));
    }

    private List<String> texts(WorkshopGate.At at, WorkshopNotes.Kind kind) {
        return notes.of(at.workshop(), at.school()).stream()
                .filter(note -> note.kind() == kind)
                .map(WorkshopNotes.Note::text)
                .toList();
    }

    private List<SchoolWorkshopPage.Going> going(WorkshopGate.At at, Words words) {
        var agreed = agreements.of(at.workshop());
        return seats.of(at.workshop().programme(), at.school()).stream()
                .filter(seat -> !seat.isVacant())
                .map(seat -> new SchoolWorkshopPage.Going(
                        seat.holder().name(),
                        Optional.ofNullable(agreed.get(seat.id()))
                                .map(agreement -> RunViews.line(agreement, words))
                                .orElse(""),
                        at.address() + "/aftaler/" + seat.id(),
                        Optional.ofNullable(agreed.get(seat.id()))
                                .flatMap(agreement -> methods.address(at, agreement.method()))
                                .orElse("")))
                .toList();
    }

    private List<SchoolWorkshopPage.NoteLine> noteLines(WorkshopGate.At at, Words words) {
        return notes.of(at.workshop(), at.school()).stream()
                .map(note -> new SchoolWorkshopPage.NoteLine(
                        words.of(note.kind().label()), note.text(), at.address() + "/noter/" + note.id() + "/sletning"))
                .toList();
    }

    /// A participant's form as it was filled in.
    record Filled(Seat seat, AgreementForm form, Faults faults) {}

    AgreementPage agreement(WorkshopGate.At at, Filled filled, Words words) {
        Seat seat = filled.seat();
        Faults faults = filled.faults();
        String heading = words.of("learn.agreement.title", seat.holder().name());
        return new AgreementPage(
                faults.isEmpty() ? heading : words.of("web.fault") + ": " + heading,
                heading,
                at.address() + "/aftaler/" + seat.id(),
                at.address(),
                methods.at(at, words),
                seats.of(at.workshop().programme()).values().stream()
                        .flatMap(List::stream)
                        .filter(other -> !other.isVacant() && !other.id().equals(seat.id()))
                        .map(other -> other.holder().name())
                        .distinct()
                        .sorted()
                        .toList(),
                at.workshop().date().first().toString(),
                at.workshop().useBy().toString(),
                filled.form(),
                faults);
    }
}
