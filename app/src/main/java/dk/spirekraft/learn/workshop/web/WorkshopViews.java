package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.programme.web.Typed;
import dk.spirekraft.learn.workshop.Agendas;
import dk.spirekraft.learn.workshop.Run;
import dk.spirekraft.learn.workshop.RunSheet;
import dk.spirekraft.learn.workshop.Timetable;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/// Makes the pages on which a workshop is prepared.
@Component
class WorkshopViews {

    private final WorkshopGate gate;
    private final Agendas agendas;
    private final RunSheet runs;
    private final Clock clock;

    WorkshopViews(WorkshopGate gate, Agendas agendas, RunSheet runs, Clock clock) {
        this.gate = gate;
        this.agendas = agendas;
        this.runs = runs;
        this.clock = clock;
    }

    /// When each step of a workshop is, as it looks now.
    Timetable timetable(Workshop workshop, Run run) {
        return Timetable.of(agendas.of(workshop), workshop.begins(), run, clock.instant());
    }

    Timetable timetable(Workshop workshop) {
        return timetable(workshop, runs.of(workshop));
    }

    List<AgendaLine> lines(Workshop workshop, Timetable timetable, String address, Words words) {
        var agenda = gate.agendaWords(workshop, words);
        return timetable.slots().stream()
                .map(slot -> AgendaLine.of(slot, agenda, words, address))
                .toList();
    }

    /// A page's forms as they were filled in.
    record Typing(WorkshopPage.Sheet sheet, PointForm point, Faults faults) {

        static Typing of(Workshop workshop) {
            LocalTime begins = workshop.beginsAt().truncatedTo(ChronoUnit.MINUTES);
            return new Typing(
                    new WorkshopPage.Sheet(
                            begins.toString(), workshop.materials(), workshop.homework(), workshop.edition()),
                    PointForm.BLANK,
                    Faults.NONE);
        }
    }

    WorkshopPage page(Workshop workshop, Typing typing, Words words) {
        var agenda = gate.agendaWords(workshop, words);
        Timetable timetable = timetable(workshop);
        String heading = heading(workshop, words);
        boolean runsIt = gate.own(workshop).isPresent()
                || Visitors.current()
                        .filter(visitor -> visitor.isAny(Role.CONSULTANT))
                        .isPresent();
        return new WorkshopPage(
                typing.faults().isEmpty() ? heading : words.of("web.fault") + ": " + heading,
                heading,
                words.of(
                        "learn.workshop.when",
                        words.day(workshop.date().first()),
                        AgendaLine.clock(workshop.begins(), words)),
                workshop.address(),
                gate.back(workshop),
                agenda.aims(workshop),
                lines(workshop, timetable, workshop.isClosed() ? "" : workshop.address(), words),
                ends(timetable, words),
                agenda.homework(workshop),
                agenda.materials(workshop),
                agenda.leavesWith(workshop),
                typing.sheet(),
                typing.point(),
                typing.faults(),
                prints(workshop, words),
                workshop.isClosed() ? "" : workshop.programme().address() + "/datoer/" + workshop.id(),
                runsIt);
    }

    static String heading(Workshop workshop, Words words) {
        return words.of(
                "learn.date.phase",
                workshop.date().name(words),
                words.of(workshop.phase().label()));
    }

    static String ends(Timetable timetable, Words words) {
        return timetable.slots().isEmpty()
                ? ""
                : words.of(
                        "learn.workshop.ends",
                        AgendaLine.clock(timetable.slots().getLast().to(), words));
    }

    private static List<WorkshopPage.Print> prints(Workshop workshop, Words words) {
        return Arrays.stream(Paper.values())
                .map(paper -> new WorkshopPage.Print(
                        words.of("learn.paper." + paper.name()), workshop.address() + "/print/" + paper.slug()))
                .toList();
    }

    WorkshopPage.Point point(Workshop workshop, String item, PointForm form, Faults faults) {
        return new WorkshopPage.Point(
                Typed.text(form.title()), workshop.address() + "/punkter/" + item, workshop.address(), form, faults);
    }
}
