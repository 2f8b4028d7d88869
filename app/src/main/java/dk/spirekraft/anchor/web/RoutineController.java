package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.routine.KeptTrials;
import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.routine.Routine.State;
import dk.spirekraft.anchor.routine.Routines;
import dk.spirekraft.anchor.web.RoutineViews.Filled;
import dk.spirekraft.anchor.web.RoutineViews.Refused;
import dk.spirekraft.learn.programme.Kept;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The routines of a school: made, adjusted, taken up again and ended on purpose.
@Controller
class RoutineController {

    private static final String ADDRESS = "/skoler/{school}/forankring/rutiner";
    private static final String ONE = ADDRESS + "/{rutine:\\d{1,9}}";
    private static final int LONGEST = 400;

    private final Routines routines;
    private final KeptTrials kept;
    private final RoutineViews views;
    private final AnchorDesk desk;

    RoutineController(Routines routines, KeptTrials kept, RoutineViews views, AnchorDesk desk) {
        this.routines = routines;
        this.kept = kept;
        this.views = views;
        this.desk = desk;
    }

    @GetMapping(ADDRESS + "/ny")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView ask(School school, @RequestParam(required = false) @Nullable String fra, Words words) {
        Scene scene = desk.scene(school, words);
        return views.form(scene, Filled.blank(views.prefilled(scene, Typed.text(fra))))
                .drawnBy("anchor/routine-form");
    }

    @PostMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView make(School school, @ModelAttribute RoutineForm form, Words words) {
        Scene scene = desk.scene(school, words);
        Faults faults = form.faults(scene.staff(), words);
        if (!faults.isEmpty()) return refused(scene, new Filled(form, Optional.empty(), Optional.empty(), faults));
        Optional<Trial> trial = kept.find(school, form.fra());
        Routine made = routines.make(school, form.plan(), trial.map(Trial::id).orElse(null));
        desk.log(school, "routine.made", made.number());
        return SeeOther.to(made.address(school));
    }

    private ModelAndView refused(Scene scene, Filled filled) {
        return views.form(scene, filled).drawnBy("anchor/routine-form", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @GetMapping(ONE)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView show(School school, @PathVariable int rutine, Visitor visitor, Words words) {
        boolean works = visitor.isInWorkingGroup(school);
        return views.page(desk.scene(school, words), find(school, rutine), works, Refused.NOTHING)
                .drawnBy("anchor/routine");
    }

    @GetMapping(ONE + "/ret")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView askChange(School school, @PathVariable int rutine, Words words) {
        Routine routine = find(school, rutine);
        if (routine.isOver()) return SeeOther.to(routine.address(school));
        return views.form(
                        desk.scene(school, words),
                        new Filled(RoutineForm.of(routine), Optional.of(routine), Optional.empty(), Faults.NONE))
                .drawnBy("anchor/routine-form");
    }

    @PostMapping(ONE + "/ret")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView change(School school, @PathVariable int rutine, @ModelAttribute RoutineForm form, Words words) {
        Routine routine = find(school, rutine);
        if (routine.isOver()) return SeeOther.to(routine.address(school));
        Scene scene = desk.scene(school, words);
        Faults faults = form.faults(scene.staff(), words);
        if (!faults.isEmpty()) return refused(scene, new Filled(form, Optional.of(routine), Optional.empty(), faults));
        return switch (routines.change(routine, form.plan(), form.editionNumber())) {
            case Kept.Done<Routine>() -> {
                desk.log(school, "routine.changed", rutine);
                yield SeeOther.to(routine.address(school));
            }
            case Kept.Overtaken<Routine>(Routine now) ->
                refused(scene, new Filled(form.on(now.edition()), Optional.of(routine), Optional.of(now), Faults.NONE));
        };
    }

    @PostMapping(ONE + "/slut")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView end(
            School school,
            @PathVariable int rutine,
            @RequestParam(required = false) @Nullable String reason,
            Words words) {
        Routine routine = find(school, rutine);
        String why = Typed.text(reason);
        if (routine.isOver()) return SeeOther.to(routine.address(school));
        if (why.isEmpty() || why.length() > LONGEST) {
            var faults = new Faults(Map.of("reason", words.of("anchor.routine.fault.reason", LONGEST)));
            return views.page(desk.scene(school, words), routine, true, new Refused(why, faults))
                    .drawnBy("anchor/routine", HttpStatus.UNPROCESSABLE_ENTITY);
        }
        routines.tell(routine, State.ENDED, why);
        desk.log(school, "routine.ended", rutine);
        return SeeOther.to(routine.address(school));
    }

    @PostMapping(ONE + "/genstart")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView wake(School school, @PathVariable int rutine) {
        Routine routine = find(school, rutine);
        if (routine.life().state() != State.RUNNING) {
            routines.tell(routine, State.RUNNING, "");
            desk.log(school, "routine.restarted", rutine);
        }
        return SeeOther.to(routine.address(school));
    }

    private Routine find(School school, int number) {
        return routines.find(school, number).orElseThrow(NotFound::new);
    }
}
