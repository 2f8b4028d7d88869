package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.workshop.Closings;
import dk.spirekraft.learn.workshop.RunSheet;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Runs a workshop: the facilitator presses, and every screen follows.
@Controller
class RunController {

    private static final String ADDRESS = "/forloeb/{programme:\\d{1,9}}/workshops/{workshop:\\d}";

    private final WorkshopGate gate;
    private final RunSheet runs;
    private final RunViews views;
    private final ProjectorViews projector;
    private final Closings closings;
    private final AuditLog audit;

    RunController(
            WorkshopGate gate,
            RunSheet runs,
            RunViews views,
            ProjectorViews projector,
            Closings closings,
            AuditLog audit) {
        this.gate = gate;
        this.runs = runs;
        this.views = views;
        this.projector = projector;
        this.closings = closings;
        this.audit = audit;
    }

    @GetMapping(ADDRESS + "/afvikling")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView show(@ModelAttribute WorkshopPath path, Visitor visitor, Words words) {
        return views.page(gate.find(path, visitor), List.of(), words).drawnBy("learn/run");
    }

    /// @param tryk what was pressed
    /// @param set the revision that was seen
    @PostMapping(ADDRESS + "/afvikling")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView press(
            @ModelAttribute WorkshopPath path,
            @RequestParam(required = false) @Nullable String tryk,
            @RequestParam(required = false, defaultValue = "-1") int set,
            Visitor visitor) {
        Workshop found = gate.find(path, visitor);
        if (!found.isClosed())
            Arrays.stream(RunSheet.Press.values())
                    .filter(press -> press.name().equals(tryk))
                    .forEach(press -> runs.press(found, press, set));
        return SeeOther.to(found.address() + "/afvikling");
    }

    @GetMapping(ADDRESS + "/storskaerm")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView project(@ModelAttribute WorkshopPath path, Visitor visitor, Words words) {
        return projector.page(gate.find(path, visitor), words).drawnBy("learn/projector");
    }

    /// The revision of the step that is on: asked for by every screen, several times a second.
    @GetMapping(ADDRESS + "/trin")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ResponseEntity<String> step(@ModelAttribute WorkshopPath path, Visitor visitor) {
        int revision = runs.of(gate.find(path, visitor)).revision();
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body(String.valueOf(revision));
    }

    @PostMapping(ADDRESS + "/lukning")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView close(@ModelAttribute WorkshopPath path, Visitor visitor, Words words) {
        Workshop found = gate.find(path, visitor);
        return switch (closings.close(found)) {
            case Closings.Outcome.Closed closed -> {
                audit.record(
                        found.programme().municipality(),
                        "workshop.closed",
                        found.programme().number() + "/" + found.number());
                yield SeeOther.to(found.address() + "/afvikling");
            }
            case Closings.Outcome.ClosedBefore before -> SeeOther.to(found.address() + "/afvikling");
            case Closings.Outcome.Empty empty -> refused(found, List.of(words.of("learn.close.empty")), words);
            case Closings.Outcome.Missing missing ->
                refused(
                        found,
                        missing.gaps().stream().map(gap -> gap(gap, words)).toList(),
                        words);
        };
    }

    private ModelAndView refused(Workshop workshop, List<String> why, Words words) {
        return views.page(workshop, why, words).drawnBy("learn/run", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static String gap(Closings.Gap gap, Words words) {
        return words.of(
                gap.marked() ? "learn.close.noAgreement" : "learn.close.notMarked",
                gap.seat().holder().name(),
                gap.school().name());
    }
}
