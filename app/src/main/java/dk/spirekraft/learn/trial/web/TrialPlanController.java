package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.programme.Kept;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialMembers;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Planning a trial, and putting a plan right.
@Controller
class TrialPlanController {

    private static final String FORM = "learn/trial/plan";

    private final Trials trials;
    private final TrialMembers members;
    private final TrialPlanPages pages;
    private final TrialDesk desk;

    TrialPlanController(Trials trials, TrialMembers members, TrialPlanPages pages, TrialDesk desk) {
        this.trials = trials;
        this.members = members;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/skoler/{school}/afproevninger/ny")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView begin(School school, @ModelAttribute TrialPlanStart start, Words words) {
        TrialScene scene = desk.scene(school, words);
        return pages.of(scene, pages.begun(scene, start), Faults.NONE, Optional.empty())
                .drawnBy(FORM);
    }

    @PostMapping("/skoler/{school}/afproevninger")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView plan(School school, Visitor visitor, @ModelAttribute TrialPlanForm form, Words words) {
        TrialScene scene = desk.scene(school, words);
        Faults faults = form.faults(scene.today(), scene.today(), words);
        if (!faults.isEmpty())
            return pages.of(scene, form, faults, Optional.empty()).drawnBy(FORM, HttpStatus.UNPROCESSABLE_ENTITY);
        Trial trial = trials.plan(
                school,
                form.plan(pages.offered(scene)),
                pages.chosen(scene, form, visitor),
                trials.find(school, form.previous()));
        desk.log(school, "trial.planned", trial.slug());
        return desk.back(school, trial, "");
    }

    @GetMapping("/skoler/{school}/afproevninger/{titel}/ret")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView show(School school, @PathVariable String titel, Words words) {
        Trial trial = desk.find(school, titel);
        TrialScene scene = desk.scene(school, words);
        if (trial.decision().isPresent()) return desk.back(school, trial, "");
        return pages.of(scene, TrialPlanForm.of(trial, pages.held(scene, trial)), Faults.NONE, Optional.of(trial))
                .drawnBy(FORM);
    }

    @PostMapping("/skoler/{school}/afproevninger/{titel}/ret")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView change(School school, @PathVariable String titel, @ModelAttribute TrialPlanForm form, Words words) {
        Trial trial = desk.find(school, titel);
        TrialScene scene = desk.scene(school, words);
        LocalDate last = trial.plan().lastOn();
        Faults faults = form.faults(scene.today(), last.isBefore(scene.today()) ? last : scene.today(), words);
        if (!faults.isEmpty())
            return pages.of(scene, form, faults, Optional.of(trial)).drawnBy(FORM, HttpStatus.UNPROCESSABLE_ENTITY);
        int edition = Typed.number(form.edition()).orElse(0);
        return trials.change(trial, form.plan(pages.offered(scene)), edition) instanceof Kept.Overtaken<Trial> overtaken
                ? overtaken(scene, form, overtaken.now())
                : changed(scene, trial, form);
    }

    private ModelAndView overtaken(TrialScene scene, TrialPlanForm form, Trial now) {
        if (now.decision().isPresent()) return desk.back(scene.school(), now, "");
        return pages.overtaken(scene, form, now).drawnBy(FORM, HttpStatus.CONFLICT);
    }

    /// Whoever was ticked joins; nobody is taken out by a form that somebody else sends.
    private ModelAndView changed(TrialScene scene, Trial trial, TrialPlanForm form) {
        Group group = pages.group(scene);
        form.who().stream()
                .flatMap(held -> group.holding(held).stream())
                .forEach(person -> members.join(trial, person));
        desk.log(scene.school(), "trial.changed", trial.slug());
        return desk.back(scene.school(), trial, "");
    }
}
