package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.learn.workshop.Attendance;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.SeeOther;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Marks who is at a workshop.
@Controller
class AttendanceController {

    private static final String ADDRESS = "/forloeb/{programme:\\d{1,9}}/workshops/{workshop:\\d}";

    private final WorkshopGate gate;
    private final Seats seats;
    private final Attendance attendance;
    private final AuditLog audit;

    AttendanceController(WorkshopGate gate, Seats seats, Attendance attendance, AuditLog audit) {
        this.gate = gate;
        this.seats = seats;
        this.attendance = attendance;
        this.audit = audit;
    }

    /// @param fields `sted-` and a seat's id, with a state
    @PostMapping(ADDRESS + "/fremmoede")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView mark(@ModelAttribute WorkshopPath path, @RequestParam Map<String, String> fields, Visitor visitor) {
        Workshop found = gate.find(path, visitor);
        if (!found.isClosed())
            seats.of(found.programme()).values().stream()
                    .flatMap(List::stream)
                    .forEach(seat -> mark(found, seat, fields));
        audit.record(
                found.programme().municipality(),
                "attendance.marked",
                found.programme().number() + "/" + found.number());
        return SeeOther.to(found.address() + "/afvikling#fremmoede");
    }

    private void mark(Workshop workshop, Seat seat, Map<String, String> fields) {
        Arrays.stream(Attendance.State.values())
                .filter(state -> state.name().equals(fields.get("sted-" + seat.id())))
                .filter(state ->
                        state != Attendance.State.DEPUTY || !seat.deputy().isNobody())
                .forEach(state -> attendance.mark(workshop, seat, state));
    }
}
