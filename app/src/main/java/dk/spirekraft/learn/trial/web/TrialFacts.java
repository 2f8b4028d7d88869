package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.FourTexts;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialFindings;
import dk.spirekraft.learn.trial.TrialPlan;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.learn.trial.web.TrialPage.Fact;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Writes out what a plan and a common reflection say; what was left blank is left out.
@Component
class TrialFacts {

    private final Trials trials;
    private final TrialFindings findings;
    private final MethodCards methods;

    TrialFacts(Trials trials, TrialFindings findings, MethodCards methods) {
        this.trials = trials;
        this.findings = findings;
        this.methods = methods;
    }

    List<Fact> of(TrialScene scene, Trial trial) {
        List<Fact> facts = new ArrayList<>(plan(scene, trial));
        Words words = scene.words();
        Optional.ofNullable(findings.of(scene.school(), List.of(trial), words.language())
                        .get(trial.plan().finding().orElse(NONE)))
                .ifPresent(
                        seen -> facts.add(new Fact(words.of("learn.trial.plan.finding"), seen.name(), seen.address())));
        trial.plan()
                .method()
                .flatMap(slug -> methods.find(scene, slug))
                .ifPresent(
                        card -> facts.add(new Fact(words.of("learn.trial.plan.method"), card.title(), card.address())));
        trial.previous()
                .map(trials::byId)
                .ifPresent(previous -> facts.add(new Fact(
                        words.of("learn.trial.fact.previous"),
                        previous.plan().aim(),
                        previous.address(scene.school()))));
        trials.after(trial)
                .forEach(after -> facts.add(new Fact(
                        words.of("learn.trial.fact.after"), after.plan().aim(), after.address(scene.school()))));
        return facts;
    }

    private static final TrialPlan.Finding NONE = new TrialPlan.Finding(0, "");

    /// Only what the group itself wrote: nothing that leads to its school's figures.
    List<Fact> plan(TrialScene scene, Trial trial) {
        TrialPlan plan = trial.plan();
        Words words = scene.words();
        List<Fact> facts = new ArrayList<>();
        add(facts, words.of("learn.trial.plan.smallest"), plan.smallest());
        add(facts, words.of("learn.trial.plan.together"), plan.together());
        add(facts, words.of("learn.trial.plan.when"), scene.period(trial));
        add(facts, words.of("learn.trial.plan.belief"), plan.belief());
        add(facts, words.of("learn.trial.plan.sign"), plan.sign());
        add(facts, words.of("learn.trial.plan.stop"), plan.stop());
        add(facts, words.of("learn.trial.plan.pupils"), plan.pupils());
        if (trial.cycle() > 1)
            add(facts, words.of("learn.trial.fact.cycle"), words.of("learn.trial.cycle", trial.cycle()));
        return facts;
    }

    List<Fact> common(Words words, FourTexts texts) {
        List<Fact> facts = new ArrayList<>();
        add(facts, words.of("learn.trial.reflect.happened"), texts.happened());
        add(facts, words.of("learn.trial.reflect.surprised"), texts.surprised());
        add(facts, words.of("learn.trial.reflect.tells"), texts.tells());
        add(facts, words.of("learn.trial.reflect.nowWhat"), texts.nowWhat());
        return facts;
    }

    private static void add(List<Fact> facts, String name, String text) {
        if (!text.isBlank()) facts.add(new Fact(name, text));
    }
}
