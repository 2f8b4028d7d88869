package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.Decision.Outcome;
import dk.spirekraft.learn.trial.Reflections;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.learn.trial.web.DecisionPage.Choice;
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

/// What becomes of a trial. Adjusting leads straight to the next try.
@Controller
class DecisionController {

    private static final String PAGE = "learn/trial/decision";

    private final Trials trials;
    private final Reflections reflections;
    private final TrialFacts facts;
    private final TrialDesk desk;

    DecisionController(Trials trials, Reflections reflections, TrialFacts facts, TrialDesk desk) {
        this.trials = trials;
        this.reflections = reflections;
        this.facts = facts;
        this.desk = desk;
    }

    @GetMapping("/skoler/{school}/afproevninger/{titel}/beslutning")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView show(School school, @PathVariable String titel, Words words) {
        Trial trial = desk.find(school, titel);
        if (trial.decision().isPresent()) return desk.back(school, trial, "");
        return page(desk.scene(school, words), trial, DecisionForm.BLANK, Faults.NONE)
                .drawnBy(PAGE);
    }

    @PostMapping("/skoler/{school}/afproevninger/{titel}/beslutning")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView decide(School school, @PathVariable String titel, @ModelAttribute DecisionForm form, Words words) {
        Trial trial = desk.find(school, titel);
        if (trial.decision().isPresent()) return desk.back(school, trial, "");
        TrialScene scene = desk.scene(school, words);
        Faults faults = form.faults(offered(trial), words);
        if (!faults.isEmpty()) return page(scene, trial, form, faults).drawnBy(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
        var decision = form.decision(scene.now());
        if (trials.decide(trial, decision)) desk.log(school, "trial.decided", trial.slug());
        return decision.outcome() == Outcome.ADJUST
                ? SeeOther.to(Trial.board(school) + "/ny?efter=" + trial.slug())
                : desk.back(school, trial, "");
    }

    private static List<Outcome> offered(Trial trial) {
        return trial.start().isEmpty() ? List.of(Outcome.STOP) : List.of(Outcome.values());
    }

    private DecisionPage page(TrialScene scene, Trial trial, DecisionForm form, Faults faults) {
        Words words = scene.words();
        boolean never = trial.start().isEmpty();
        List<Choice> choices = offered(trial).stream()
                .map(outcome -> choice(words, outcome, form, never))
                .toList();
        return new DecisionPage(
                words.of(never ? "learn.trial.decide.never" : "learn.trial.decide.title"),
                trial.address(scene.school()),
                trial.plan().aim(),
                facts.common(words, reflections.common(trial).texts()),
                never,
                choices,
                form,
                faults);
    }

    private static Choice choice(Words words, Outcome outcome, DecisionForm form, boolean never) {
        String name = words.of("learn.trial.decide." + outcome + ".name");
        String means = words.of(never ? "learn.trial.decide.neverMeans" : "learn.trial.decide." + outcome + ".means");
        return new Choice(outcome.name(), name, means, never || outcome.name().equals(form.outcome()));
    }
}
