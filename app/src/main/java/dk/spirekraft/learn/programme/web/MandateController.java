package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Kept;
import dk.spirekraft.learn.programme.Mandate;
import dk.spirekraft.learn.programme.Mandates;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The mandate of a school's working group: one page, written together and printed for the wall.
@Controller
class MandateController {

    private static final String ADDRESS = "/skoler/{school}/forloeb/mandat";

    private final ProgrammeGate gate;
    private final Mandates mandates;
    private final Seats seats;
    private final AuditLog audit;

    MandateController(ProgrammeGate gate, Mandates mandates, Seats seats, AuditLog audit) {
        this.gate = gate;
        this.mandates = mandates;
        this.seats = seats;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView show(School school, @RequestParam(required = false) @Nullable String vis, Words words) {
        Programme programme = gate.of(school);
        Mandate mandate = mandates.of(programme, school);
        var page = page(new Draft(programme, school, mandate, mandate), Faults.NONE, words);
        return page.drawnBy("print".equals(vis) ? "learn/mandate-print" : "learn/written");
    }

    /// A mandate as somebody writes it, and as it stands.
    private record Draft(Programme programme, School school, Mandate written, Mandate now) {}

    @PostMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView keep(School school, @ModelAttribute WrittenForm form, Words words) {
        Programme programme = gate.of(school);
        Mandate written = form.mandate();
        Faults faults = form.mandateFaults(words);
        if (!faults.isEmpty()) return refused(new Draft(programme, school, written, written), faults, words);
        return switch (mandates.keep(programme, school, written)) {
            case Kept.Done<Mandate>() -> {
                audit.record(school.municipality(), "mandate.written", school.slug());
                yield SeeOther.to(school.address() + "/forloeb/mandat");
            }
            case Kept.Overtaken<Mandate>(Mandate now) ->
                refused(new Draft(programme, school, written, now), Faults.NONE, words);
        };
    }

    private ModelAndView refused(Draft draft, Faults faults, Words words) {
        return page(draft, faults, words).drawnBy("learn/written", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private WrittenPage page(Draft draft, Faults faults, Words words) {
        String heading = words.of("learn.mandate.title");
        boolean overtaken = draft.now().edition() != draft.written().edition();
        return new WrittenPage(
                faults.isEmpty() && !overtaken ? heading : words.of("web.fault") + ": " + heading,
                heading,
                words.of("learn.mandate.text"),
                draft.school().address() + "/forloeb/mandat",
                draft.school().address() + "/forloeb",
                fields(draft, words),
                List.of(),
                draft.now().edition(),
                overtaken,
                faults,
                seats.of(draft.programme(), draft.school()).stream()
                        .filter(seat -> !seat.isVacant())
                        .map(seat -> words.of(
                                "learn.mandate.member",
                                seat.holder().name(),
                                words.of(seat.kind().label())))
                        .toList(),
                Visitors.current()
                        .filter(one -> one.isInWorkingGroup(draft.school()))
                        .isPresent());
    }

    private static List<WrittenPage.Field> fields(Draft draft, Words words) {
        Mandate written = draft.written();
        Mandate now = draft.now();
        return List.of(
                field("decides", written.decides(), now.decides(), words),
                field("asksFirst", written.asksFirst(), now.asksFirst(), words),
                field("heardBy", written.heardBy(), now.heardBy(), words),
                field("meets", written.meets(), now.meets(), words));
    }

    private static WrittenPage.Field field(String name, String written, String now, Words words) {
        return new WrittenPage.Field(
                name,
                words.of("learn.mandate." + name),
                words.of("learn.mandate." + name + ".hint"),
                written,
                now.equals(written) ? "" : now);
    }
}
