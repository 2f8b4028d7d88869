package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Participants;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One programme: where it is, and which schools are in it.
@Controller
class ProgrammeController {

    private static final String ADDRESS = "/forloeb/{programme:\\d{1,9}}";
    private static final String LEAVE = ADDRESS + "/skoler/{school}/udmeldelse";

    private final ProgrammeGate gate;
    private final Participants participants;
    private final ProgrammeViews views;
    private final AuditLog audit;

    ProgrammeController(ProgrammeGate gate, Participants participants, ProgrammeViews views, AuditLog audit) {
        this.gate = gate;
        this.participants = participants;
        this.views = views;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT, Role.ADMINISTRATION})
    ModelAndView show(@PathVariable int programme, Visitor visitor, Words words) {
        return views.page(gate.find(programme, visitor), visitor, words).drawnBy("learn/programme");
    }

    @GetMapping(LEAVE)
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView askLeave(@PathVariable int programme, School school, Words words) {
        return leavePage(gate.find(school, programme), school, Faults.NONE, words)
                .drawnBy("learn/leave");
    }

    private LeavePage leavePage(Programme programme, School school, Faults faults, Words words) {
        boolean left = participants.of(programme).stream()
                .anyMatch(one -> one.school().id().equals(school.id()) && !one.isIn());
        return new LeavePage(
                words.of(left ? "learn.leave.backTitle" : "learn.leave.title", school.name()),
                programme.address() + "/skoler/" + school.slug() + "/udmeldelse",
                programme.address(),
                left,
                faults);
    }

    @PostMapping(LEAVE)
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView leave(
            @PathVariable int programme,
            School school,
            @RequestParam(required = false) @Nullable String reason,
            Words words) {
        Programme found = gate.find(school, programme);
        if (Typed.text(reason).isEmpty())
            return leavePage(found, school, new Faults(Map.of("reason", words.of("learn.fault.reason"))), words)
                    .drawnBy("learn/leave", HttpStatus.UNPROCESSABLE_ENTITY);
        if (participants.leave(found, school, Typed.text(reason)))
            audit.record(school.municipality(), "programme.left", programme + "/" + school.slug());
        return SeeOther.to(found.address());
    }

    @PostMapping(LEAVE + "/fortrydelse")
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView comeBack(@PathVariable int programme, School school) {
        Programme found = gate.find(school, programme);
        participants.comeBack(found, school);
        audit.record(school.municipality(), "programme.cameBack", programme + "/" + school.slug());
        return SeeOther.to(found.address());
    }
}
