package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/// Prints what a workshop needs on paper.
@Controller
class PrintController {

    private final WorkshopGate gate;
    private final WorkshopViews views;
    private final RunViews runs;

    PrintController(WorkshopGate gate, WorkshopViews views, RunViews runs) {
        this.gate = gate;
        this.views = views;
        this.runs = runs;
    }

    @GetMapping("/forloeb/{programme:\\d{1,9}}/workshops/{workshop:\\d}/print/{paper}")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT, Role.SECRETARIAT})
    ModelAndView show(@ModelAttribute WorkshopPath.OfPaper which, Visitor visitor, Words words) {
        Workshop found = gate.find(which.path(), visitor);
        Paper wanted = Paper.of(which.paper()).orElseThrow(NotFound::new);
        var agenda = gate.agendaWords(found, words);
        return new PrintPage(
                        words.of(
                                "learn.paper.title",
                                words.of("learn.paper." + wanted.name()),
                                WorkshopViews.heading(found, words)),
                        wanted.slug(),
                        words.of(
                                "learn.workshop.when",
                                words.day(found.date().first()),
                                AgendaLine.clock(found.begins(), words)),
                        views.lines(found, views.timetable(found), "", words),
                        agenda.homework(found),
                        agenda.materials(found),
                        agenda.leavesWith(found),
                        runs.schools(found, words),
                        words.date(found.useBy()))
                .drawnBy("learn/print");
    }
}
