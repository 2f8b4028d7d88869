package dk.spirekraft.anchor.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.Words;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What a school keeps doing, and what somebody new should know of it.
@Controller
class AnchorController {

    private final AnchorViews views;
    private final NewcomersViews newcomers;
    private final AnchorDuties duties;
    private final AnchorDesk desk;

    AnchorController(AnchorViews views, NewcomersViews newcomers, AnchorDuties duties, AnchorDesk desk) {
        this.views = views;
        this.newcomers = newcomers;
        this.duties = duties;
        this.desk = desk;
    }

    @GetMapping("/skoler/{school}/forankring")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView show(School school, Visitor visitor, Words words) {
        Scene scene = desk.scene(school, words);
        boolean works = visitor.isInWorkingGroup(school);
        Optional<NextStep> next = works ? duties.next(scene) : Optional.empty();
        return views.page(scene, works, next).drawnBy("anchor/anchor");
    }

    /// The same page as all staff read with the school's key.
    @GetMapping("/skoler/{school}/forankring/ny-her")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView newcomers(School school, Words words) {
        return newcomers.page(desk.scene(school, words)).drawnBy("anchor/newcomers");
    }
}
