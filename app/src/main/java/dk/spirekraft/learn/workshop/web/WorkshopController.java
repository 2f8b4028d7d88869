package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.workshop.AgendaItem;
import dk.spirekraft.learn.workshop.Agendas;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.learn.workshop.Workshops;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Prepares a workshop: its agenda, its homework and its materials. Once it is closed, it stays as it was.
@Controller
class WorkshopController {

    private static final String ADDRESS = "/forloeb/{programme:\\d{1,9}}/workshops/{workshop:\\d}";
    private static final String POINT = ADDRESS + "/punkter/{item}";

    private final WorkshopGate gate;
    private final Workshops workshops;
    private final Agendas agendas;
    private final WorkshopViews views;
    private final AuditLog audit;

    WorkshopController(WorkshopGate gate, Workshops workshops, Agendas agendas, WorkshopViews views, AuditLog audit) {
        this.gate = gate;
        this.workshops = workshops;
        this.agendas = agendas;
        this.views = views;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT, Role.SECRETARIAT})
    ModelAndView show(@ModelAttribute WorkshopPath path, Visitor visitor, Words words) {
        Workshop found = gate.find(path, visitor);
        return views.page(found, WorkshopViews.Typing.of(found), words).drawnBy("learn/workshop");
    }

    @PostMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT, Role.SECRETARIAT})
    ModelAndView keep(@ModelAttribute WorkshopPath path, @ModelAttribute SheetForm form, Visitor visitor, Words words) {
        Workshop found = gate.find(path, visitor);
        Faults faults = form.faults(words);
        if (faults.isEmpty() && !found.isClosed() && !workshops.keep(found, form.sheet()))
            faults = new Faults(Map.of("begins", words.of("learn.fault.overtaken")));
        if (!faults.isEmpty()) {
            Workshop now = gate.find(path, visitor);
            var typing = new WorkshopViews.Typing(form.typed(now.edition()), PointForm.BLANK, faults);
            return views.page(now, typing, words).drawnBy("learn/workshop", HttpStatus.UNPROCESSABLE_ENTITY);
        }
        record(found, "workshop.written");
        return SeeOther.to(found.address());
    }

    private void record(Workshop workshop, String action) {
        audit.record(
                workshop.programme().municipality(),
                action,
                workshop.programme().number() + "/" + workshop.number());
    }

    @PostMapping(ADDRESS + "/punkter")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT, Role.SECRETARIAT})
    ModelAndView add(@ModelAttribute WorkshopPath path, @ModelAttribute PointForm form, Visitor visitor, Words words) {
        Workshop found = gate.find(path, visitor);
        Faults faults = form.faults(words);
        if (!faults.isEmpty()) {
            var typing = new WorkshopViews.Typing(WorkshopViews.Typing.of(found).sheet(), form, faults);
            return views.page(found, typing, words).drawnBy("learn/workshop", HttpStatus.UNPROCESSABLE_ENTITY);
        }
        if (!found.isClosed()) agendas.add(found, form.point());
        return SeeOther.to(found.address() + "#dagsorden");
    }

    @GetMapping(POINT)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT, Role.SECRETARIAT})
    ModelAndView ask(@ModelAttribute WorkshopPath.Item which, Visitor visitor, Words words) {
        Workshop found = gate.find(which.path(), visitor);
        AgendaItem point = point(found, which.item());
        var agenda = gate.agendaWords(found, words);
        var form = new PointForm(agenda.title(point), String.valueOf(point.minutes()), agenda.text(point));
        return views.point(found, which.item().toString(), form, Faults.NONE).drawnBy("learn/point");
    }

    private AgendaItem point(Workshop workshop, UUID id) {
        return agendas.of(workshop).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @PostMapping(POINT)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT, Role.SECRETARIAT})
    ModelAndView change(
            @ModelAttribute WorkshopPath.Item which, @ModelAttribute PointForm form, Visitor visitor, Words words) {
        Workshop found = gate.find(which.path(), visitor);
        AgendaItem point = point(found, which.item());
        Faults faults = form.faults(words);
        if (!faults.isEmpty())
            return views.point(found, which.item().toString(), form, faults)
                    .drawnBy("learn/point", HttpStatus.UNPROCESSABLE_ENTITY);
        if (!found.isClosed()) agendas.change(found, point, own(found, point, form.point(), words));
        return SeeOther.to(found.address() + "#dagsorden");
    }

    /// Words that are still the template's stay the template's, so that they show in every language.
    private Agendas.Point own(Workshop workshop, AgendaItem item, Agendas.Point typed, Words words) {
        if (item.point().isEmpty()) return typed;
        var agenda = gate.agendaWords(workshop, words);
        boolean sameTitle = typed.title().equals(agenda.title(item));
        boolean sameText = typed.text()
                .replaceAll("\\s+", " ")
                .equals(agenda.text(item).strip().replaceAll("\\s+", " "));
        return new Agendas.Point(
                sameTitle ? item.title() : typed.title(), typed.minutes(), sameText ? item.text() : typed.text());
    }

    @PostMapping(POINT + "/op")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT, Role.SECRETARIAT})
    ModelAndView raise(@ModelAttribute WorkshopPath.Item which, Visitor visitor) {
        Workshop found = gate.find(which.path(), visitor);
        if (!found.isClosed()) agendas.raise(found, point(found, which.item()));
        return SeeOther.to(found.address() + "#dagsorden");
    }

    @PostMapping(POINT + "/sletning")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT, Role.SECRETARIAT})
    ModelAndView remove(@ModelAttribute WorkshopPath.Item which, Visitor visitor) {
        Workshop found = gate.find(which.path(), visitor);
        if (!found.isClosed())
            agendas.of(found).stream()
                    .filter(one -> one.id().equals(which.item()))
                    .findFirst()
                    .ifPresent(one -> agendas.remove(found, one));
        return SeeOther.to(found.address() + "#dagsorden");
    }
}
