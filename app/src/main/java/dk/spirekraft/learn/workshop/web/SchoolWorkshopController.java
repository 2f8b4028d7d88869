package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.learn.programme.web.Typed;
import dk.spirekraft.learn.workshop.Agreements;
import dk.spirekraft.learn.workshop.WorkshopNotes;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A workshop for one school's group: agreements and notes, written on a phone in the room.
@Controller
class SchoolWorkshopController {

    private static final String ADDRESS = "/skoler/{school}/forloeb/{programme:\\d{1,9}}/workshops/{workshop:\\d}";
    private static final int LONGEST_NOTE = 500;

    private final WorkshopGate gate;
    private final SchoolWorkshopViews views;
    private final Seats seats;
    private final Agreements agreements;
    private final WorkshopNotes notes;
    private final AuditLog audit;

    SchoolWorkshopController(
            WorkshopGate gate,
            SchoolWorkshopViews views,
            Seats seats,
            Agreements agreements,
            WorkshopNotes notes,
            AuditLog audit) {
        this.gate = gate;
        this.views = views;
        this.seats = seats;
        this.agreements = agreements;
        this.notes = notes;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView show(School school, @ModelAttribute WorkshopPath path, Words words) {
        return views.page(gate.find(school, path), SchoolWorkshopPage.Typed.NOTHING, words)
                .drawnBy("learn/school-workshop");
    }

    @GetMapping(ADDRESS + "/aftaler/{seat}")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView ask(School school, @ModelAttribute WorkshopPath.OfSeat which, Words words) {
        var at = gate.find(school, which.path());
        var form = AgreementForm.of(
                Optional.ofNullable(agreements.of(at.workshop()).get(which.seat())), at.workshop());
        return views.agreement(at, new SchoolWorkshopViews.Filled(seat(at, which.seat()), form, Faults.NONE), words)
                .drawnBy("learn/agreement");
    }

    private Seat seat(WorkshopGate.At at, UUID id) {
        return seats.find(at.workshop().programme(), at.school(), id).orElseThrow(NotFound::new);
    }

    @PostMapping(ADDRESS + "/aftaler/{seat}")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView agree(
            School school, @ModelAttribute WorkshopPath.OfSeat which, @ModelAttribute AgreementForm form, Words words) {
        var at = gate.find(school, which.path());
        Seat found = seat(at, which.seat());
        Faults faults = form.faults(at.workshop(), found.holder().name(), words);
        if (!faults.isEmpty())
            return views.agreement(at, new SchoolWorkshopViews.Filled(found, form, faults), words)
                    .drawnBy("learn/agreement", HttpStatus.UNPROCESSABLE_ENTITY);
        agreements.keep(at.workshop(), found, form.agreement());
        audit.record(school.municipality(), "agreement.written", school.slug() + "/" + which.seat());
        return SeeOther.to(at.address());
    }

    @PostMapping(ADDRESS + "/noter")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView note(
            School school, @ModelAttribute WorkshopPath path, @RequestParam Map<String, String> fields, Words words) {
        var at = gate.find(school, path);
        String text = Typed.text(fields.get("text"));
        var kind = "LATER".equals(fields.get("kind")) ? WorkshopNotes.Kind.LATER : WorkshopNotes.Kind.SAID;
        if (text.isEmpty() || text.length() > LONGEST_NOTE) {
            Faults faults = new Faults(Map.of("text", words.of("learn.fault.note", LONGEST_NOTE)));
            return views.page(at, new SchoolWorkshopPage.Typed(kind.name(), text, faults), words)
                    .drawnBy("learn/school-workshop", HttpStatus.UNPROCESSABLE_ENTITY);
        }
        notes.add(at.workshop(), school, kind, text);
        return SeeOther.to(at.address() + "#noter");
    }

    @PostMapping(ADDRESS + "/noter/{note}/sletning")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView removeNote(School school, @ModelAttribute WorkshopPath.OfNote which) {
        var at = gate.find(school, which.path());
        notes.remove(at.workshop(), school, which.note());
        return SeeOther.to(at.address() + "#noter");
    }
}
