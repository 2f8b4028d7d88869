package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.programme.Kept;
import dk.spirekraft.learn.trial.Reflections;
import dk.spirekraft.learn.trial.Reflections.Common;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.web.ReflectionPage.Stage;
import dk.spirekraft.learn.trial.web.ReflectionPages.Returned;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Looking back: begun by anybody in the group, written alone, laid side by side, written together.
@Controller
class ReflectionController {

    private static final String PAGE = "learn/trial/reflection";

    private final Reflections reflections;
    private final ReflectionPages pages;
    private final TrialDesk desk;

    ReflectionController(Reflections reflections, ReflectionPages pages, TrialDesk desk) {
        this.reflections = reflections;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/skoler/{school}/afproevninger/{titel}/refleksion")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView show(School school, @PathVariable String titel, Words words) {
        Trial trial = desk.find(school, titel);
        if (!trial.isUnderWay()) return desk.back(school, trial, "");
        var begun = Returned.fresh(pages.begun(trial, TrialDesk.visitor()));
        return pages.of(desk.scene(school, words), TrialDesk.visitor(), trial, begun)
                .drawnBy(PAGE);
    }

    @PostMapping("/skoler/{school}/afproevninger/{titel}/refleksion")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView begin(School school, @PathVariable String titel) {
        Trial trial = desk.find(school, titel);
        reflections.begin(trial);
        desk.log(school, "trial.reflected", trial.slug());
        return here(school, trial);
    }

    @PostMapping("/skoler/{school}/afproevninger/{titel}/refleksion/egen")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView writeAlone(
            School school, @PathVariable String titel, @ModelAttribute ReflectionForm form, Words words) {
        Trial trial = desk.find(school, titel);
        TrialScene scene = desk.scene(school, words);
        if (!trial.isUnderWay() || pages.stage(trial, TrialDesk.visitor()) != Stage.OWN) return here(school, trial);
        Faults faults = form.faults(words);
        if (!faults.isEmpty()) return returned(scene, trial, new Returned(form, faults, List.of()));
        var own = new Reflections.Own(TrialDesk.visitor().person(), form.texts());
        reflections.keepOwn(trial, own, pages.waitedFor(scene, trial));
        return here(school, trial);
    }

    /// Lays everybody's words side by side, when the group sits together.
    @PostMapping("/skoler/{school}/afproevninger/{titel}/refleksion/aabning")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView open(School school, @PathVariable String titel) {
        Trial trial = desk.find(school, titel);
        if (trial.isUnderWay()) reflections.open(trial);
        return here(school, trial);
    }

    @PostMapping("/skoler/{school}/afproevninger/{titel}/refleksion/faelles")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView writeTogether(
            School school, @PathVariable String titel, @ModelAttribute ReflectionForm form, Words words) {
        Trial trial = desk.find(school, titel);
        TrialScene scene = desk.scene(school, words);
        if (!trial.isUnderWay() || pages.stage(trial, TrialDesk.visitor()) != Stage.TOGETHER)
            return here(school, trial);
        Faults faults = form.faults(words);
        if (!faults.isEmpty()) return returned(scene, trial, new Returned(form, faults, List.of()));
        var common = new Common(form.texts(), Typed.number(form.edition()).orElse(0));
        if (!(reflections.keepCommon(trial, common) instanceof Kept.Overtaken<Common> overtaken))
            return SeeOther.to(trial.address(school) + "/beslutning");
        Common now = overtaken.now();
        var mine = ReflectionForm.of(form.texts(), now.edition());
        return returned(scene, trial, new Returned(mine, Faults.NONE, pages.now(words, now.texts())));
    }

    private ModelAndView returned(TrialScene scene, Trial trial, Returned returned) {
        HttpStatus status = returned.faults().isEmpty() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.of(scene, TrialDesk.visitor(), trial, returned).drawnBy(PAGE, status);
    }

    private static ModelAndView here(School school, Trial trial) {
        return SeeOther.to(trial.address(school) + "/refleksion");
    }
}
