package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.check.AnchoringChecks;
import dk.spirekraft.anchor.check.CheckDates;
import dk.spirekraft.anchor.check.FollowUp;
import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.routine.Routines;
import dk.spirekraft.anchor.web.CheckViews.Filled;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The anchoring check: five minutes, the group and its leader together.
@Controller
class CheckController {

    private static final String ADDRESS = "/skoler/{school}/forankring/tjek";

    private final CheckViews views;
    private final AnchoringChecks checks;
    private final Routines routines;
    private final CheckDates dates;
    private final FollowUp followUp;
    private final AnchorDesk desk;

    CheckController(
            CheckViews views,
            AnchoringChecks checks,
            Routines routines,
            CheckDates dates,
            FollowUp followUp,
            AnchorDesk desk) {
        this.views = views;
        this.checks = checks;
        this.routines = routines;
        this.dates = dates;
        this.followUp = followUp;
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView show(School school, Visitor visitor, Words words) {
        return views.page(
                        desk.scene(school, words),
                        new Filled(CheckForm.BLANK, Faults.NONE, visitor.isInWorkingGroup(school)))
                .drawnBy("anchor/check");
    }

    @PostMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView keep(School school, @RequestParam Map<String, String> fields, Words words) {
        Scene scene = desk.scene(school, words);
        var form = new CheckForm(fields);
        List<Routine> asked = routines.goingOn(school);
        Faults faults = form.faults(asked, words);
        if (!faults.isEmpty())
            return views.page(scene, new Filled(form, faults, true))
                    .drawnBy("anchor/check", HttpStatus.UNPROCESSABLE_ENTITY);
        checks.keep(school, form.said(asked));
        desk.log(school, "check.made", scene.today());
        if (form.followsUp())
            dates.next(school)
                    .flatMap(due -> followUp.plan(school, due.on(), scene.today()))
                    .ifPresent(wave -> desk.log(school, "wave.planned", wave.number()));
        return SeeOther.to(scene.address("") + "#rutiner");
    }
}
