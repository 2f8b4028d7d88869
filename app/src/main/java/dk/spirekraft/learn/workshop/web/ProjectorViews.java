package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.workshop.AgendaItem;
import dk.spirekraft.learn.workshop.Run;
import dk.spirekraft.learn.workshop.RunSheet;
import dk.spirekraft.learn.workshop.Timetable;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.learn.workshop.WorkshopNotes;
import dk.spirekraft.learn.workshop.Workshops;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes what the projector shows of a workshop.
@Component
class ProjectorViews {

    private static final int MOST_SAID = 6;

    private final WorkshopGate gate;
    private final WorkshopViews views;
    private final RunViews screens;
    private final RunSheet runs;
    private final Workshops workshops;
    private final WorkshopNotes notes;

    ProjectorViews(
            WorkshopGate gate,
            WorkshopViews views,
            RunViews screens,
            RunSheet runs,
            Workshops workshops,
            WorkshopNotes notes) {
        this.gate = gate;
        this.views = views;
        this.screens = screens;
        this.runs = runs;
        this.workshops = workshops;
        this.notes = notes;
    }

    ProjectorPage page(Workshop workshop, Words words) {
        Run run = runs.of(workshop);
        Timetable timetable = views.timetable(workshop, run);
        Optional<Timetable.Slot> on = timetable.current();
        var agenda = gate.agendaWords(workshop, words);
        String heading =
                on.map(slot -> agenda.title(slot.item())).orElseGet(() -> WorkshopViews.heading(workshop, words));
        return new ProjectorPage(
                heading,
                heading,
                on.map(slot -> kind(slot.item(), heading, words))
                        .orElseGet(
                                () -> words.of(run.revision() == 0 ? "learn.projector.soon" : "learn.projector.over")),
                on.map(slot -> lines(workshop, slot.item(), words)).orElseGet(() -> agenda.aims(workshop)),
                timetable
                        .next()
                        .map(slot -> words.of("learn.projector.next", agenda.title(slot.item())))
                        .orElse(""),
                screens.screen(workshop, run, timetable, words),
                workshop.address() + "/afvikling");
    }

    /// What happens, empty where the heading says so already.
    private static String kind(AgendaItem item, String heading, Words words) {
        String kind = words.of(item.kind().label());
        return kind.equalsIgnoreCase(heading) ? "" : kind;
    }

    private List<String> lines(Workshop workshop, AgendaItem item, Words words) {
        return switch (item.kind()) {
            case LOOK_BACK -> lookBack(workshop, words);
            case GUESS -> List.of(words.of("learn.guess.how"), words.of("learn.guess.paper"));
            case RESULTS -> rules(words);
            case CHOOSE ->
                List.of(
                        words.of("learn.choose.method"),
                        words.of("learn.choose.day", words.date(workshop.useBy())),
                        words.of("learn.choose.partner"));
            case TALK, METHOD, CARRIED, PAUSE -> List.of();
        };
    }

    /// How to talk about a result.
    static List<String> rules(Words words) {
        return List.of(
                words.of("learn.rules.strengths"),
                words.of("learn.rules.guess"),
                words.of("learn.rules.we"),
                words.of("learn.rules.end"));
    }

    private List<String> lookBack(Workshop workshop, Words words) {
        List<String> said = said(workshop);
        return said.isEmpty() ? List.of(words.of("learn.lookBack.nothing")) : said;
    }

    /// The groups' own words from the workshop before.
    private List<String> said(Workshop workshop) {
        return workshops.before(workshop).stream()
                .flatMap(before -> gate.schools(workshop).stream()
                        .flatMap(school -> notes.of(before, school).stream()
                                .filter(note -> note.kind() == WorkshopNotes.Kind.SAID)))
                .map(WorkshopNotes.Note::text)
                .limit(MOST_SAID)
                .toList();
    }
}
