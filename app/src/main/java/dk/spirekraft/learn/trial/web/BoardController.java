package dk.spirekraft.learn.trial.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/// The board of a school's trials.
@Controller
class BoardController {

    private final BoardPages pages;
    private final TrialDesk desk;

    BoardController(BoardPages pages, TrialDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/skoler/{school}/afproevninger")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView board(School school, Visitor visitor, @ModelAttribute BoardForm form, Words words) {
        return pages.of(desk.scene(school, words), form, visitor.isInWorkingGroup(school))
                .drawnBy("learn/trial/board");
    }
}
