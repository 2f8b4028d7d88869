package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialMembers;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.learn.trial.web.TrialPages.Refused;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One trial: its page, its start, and who carries it.
@Controller
class TrialController {

    private final Trials trials;
    private final TrialMembers members;
    private final TrialPages pages;
    private final TrialDesk desk;

    TrialController(Trials trials, TrialMembers members, TrialPages pages, TrialDesk desk) {
        this.trials = trials;
        this.members = members;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/skoler/{school}/afproevninger/{titel}")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView show(School school, Visitor visitor, @PathVariable String titel, Words words) {
        return pages.of(desk.scene(school, words), visitor, desk.find(school, titel), Refused.nothing())
                .drawnBy("learn/trial/trial");
    }

    @PostMapping("/skoler/{school}/afproevninger/{titel}/start")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView start(School school, @PathVariable String titel) {
        Trial trial = desk.find(school, titel);
        trials.start(trial);
        desk.log(school, "trial.started", trial.slug());
        return desk.back(school, trial, "#skriv");
    }

    /// Joins, leaves, or agrees to be named to all colleagues.
    @PostMapping("/skoler/{school}/afproevninger/{titel}/deltagelse")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView takePart(
            School school, Visitor visitor, @PathVariable String titel, @RequestParam @Nullable String valg) {
        Trial trial = desk.find(school, titel);
        switch (Typed.text(valg)) {
            case "med" -> members.join(trial, visitor.person());
            case "fra" -> members.leave(trial, visitor.person());
            case "navn" -> members.agreeToBeNamed(trial, visitor.person(), true);
            case "uden-navn" -> members.agreeToBeNamed(trial, visitor.person(), false);
            default -> {}
        }
        return desk.back(school, trial, "#hvem");
    }
}
