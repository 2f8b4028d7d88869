package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.handover.Handover;
import dk.spirekraft.anchor.handover.HandoverDesk;
import dk.spirekraft.anchor.handover.Handovers;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Download;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Hand-overs: opened when somebody leaves, read by whoever takes over, and closed with their yes.
@Controller
class HandoverController {

    private static final String ADDRESS = "/skoler/{school}/forankring/overlevering";
    private static final String ONE = ADDRESS + "/{overlevering:\\d{1,9}}";
    private static final int LONGEST = 120;

    private final Handovers handovers;
    private final HandoverDesk handing;
    private final HandoverViews views;
    private final AnchorDesk desk;

    HandoverController(Handovers handovers, HandoverDesk handing, HandoverViews views, AnchorDesk desk) {
        this.handovers = handovers;
        this.handing = handing;
        this.views = views;
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView index(School school, Words words) {
        return views.all(desk.scene(school, words), Faults.NONE).drawnBy("anchor/handovers");
    }

    /// Marks that somebody is going to leave.
    @PostMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView open(School school, @RequestParam(required = false) @Nullable String person, Words words) {
        Scene scene = desk.scene(school, words);
        Optional<People.Member> leaving = Typed.id(Typed.text(person)).flatMap(id -> member(scene, id));
        if (leaving.isEmpty())
            return views.all(scene, new Faults(Map.of("person", words.of("anchor.handover.fault.person"))))
                    .drawnBy("anchor/handovers", HttpStatus.UNPROCESSABLE_ENTITY);
        if (handing.open(school, leaving.get()))
            desk.log(school, "handover.opened", leaving.get().person());
        return SeeOther.to(handovers.open(school).stream()
                .filter(one ->
                        one.person().filter(leaving.get().person()::equals).isPresent())
                .findFirst()
                .map(one -> one.address(school))
                .orElse(scene.address("/overlevering")));
    }

    private static Optional<People.Member> member(Scene scene, UUID person) {
        return scene.staff().members().stream()
                .filter(member -> member.person().equals(person))
                .findFirst();
    }

    @GetMapping(ONE)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView show(
            School school,
            @PathVariable int overlevering,
            @RequestParam(required = false) @Nullable String vis,
            Words words) {
        return views.one(desk.scene(school, words), find(school, overlevering), "", Faults.NONE)
                .drawnBy("print".equals(vis) ? "anchor/handover-print" : "anchor/handover");
    }

    @GetMapping(ONE + "/pakke.pdf")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView file(School school, @PathVariable int overlevering, Words words) {
        Pack pack = views.pack(desk.scene(school, words), find(school, overlevering));
        return Download.of("overlevering.pdf", "application/pdf", PackPdf.of(pack, words));
    }

    /// Who takes over, as typed: a person of the school, or somebody by name alone.
    record Successor(@Nullable String person, @Nullable String name) {}

    @PostMapping(ONE)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView confirm(
            School school, @PathVariable int overlevering, @ModelAttribute Successor successor, Words words) {
        Handover handover = find(school, overlevering);
        Scene scene = desk.scene(school, words);
        Optional<UUID> person = Typed.id(Typed.text(successor.person()))
                .filter(scene.staff()::has)
                .filter(id -> handover.person().filter(id::equals).isEmpty());
        String name = person.map(scene.staff()::name).orElseGet(() -> Typed.text(successor.name()));
        if (name.isEmpty() || name.length() > LONGEST) {
            var faults = new Faults(Map.of("person", words.of("anchor.handover.fault.successor", LONGEST)));
            return views.one(scene, handover, name, faults).drawnBy("anchor/handover", HttpStatus.UNPROCESSABLE_ENTITY);
        }
        handing.confirm(school, handover, name, person);
        desk.log(school, "handover.confirmed", overlevering);
        return SeeOther.to(handover.address(school));
    }

    private Handover find(School school, int number) {
        return handovers.find(school, number).orElseThrow(NotFound::new);
    }
}
