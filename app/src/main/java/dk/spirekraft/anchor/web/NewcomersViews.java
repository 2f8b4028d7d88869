package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.routine.Routine.State;
import dk.spirekraft.anchor.routine.Routines;
import dk.spirekraft.learn.programme.CoreTasks;
import dk.spirekraft.learn.programme.Mandate;
import dk.spirekraft.learn.programme.Mandates;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/// Makes the page for somebody new. It names nobody.
@Component
class NewcomersViews {

    private final Routines routines;
    private final Trials trials;
    private final CoreTasks coreTasks;
    private final Programmes programmes;
    private final Mandates mandates;

    NewcomersViews(Routines routines, Trials trials, CoreTasks coreTasks, Programmes programmes, Mandates mandates) {
        this.routines = routines;
        this.trials = trials;
        this.coreTasks = coreTasks;
        this.programmes = programmes;
        this.mandates = mandates;
    }

    NewcomersPage page(Scene scene) {
        Words words = scene.words();
        return new NewcomersPage(
                words.of("anchor.newcomers.title"),
                scene.school().name(),
                coreTasks.of(scene.school()).task(),
                routines.of(scene.school()).stream()
                        .filter(routine -> routine.life().state() == State.RUNNING)
                        .map(routine -> agreed(routine, words))
                        .toList(),
                trials.of(scene.school()).stream()
                        .filter(Trial::isUnderWay)
                        .map(trial -> Fact.of(trial.plan().aim(), trial.plan().together()))
                        .toList(),
                ask(scene));
    }

    private static NewcomersPage.Agreed agreed(Routine routine, Words words) {
        var plan = routine.plan();
        return new NewcomersPage.Agreed(plan.what(), plan.place(), MonthWords.when(plan, words), plan.why());
    }

    private List<Fact> ask(Scene scene) {
        Words words = scene.words();
        return programmes.of(scene.school()).stream()
                .map(programme -> mandates.of(programme, scene.school()))
                .filter(mandate -> !mandate.isBlank())
                .flatMap(mandate -> facts(mandate, words).stream())
                .filter(fact -> !fact.text().isBlank())
                .toList();
    }

    private static List<Fact> facts(Mandate mandate, Words words) {
        return List.of(
                Fact.of(words.of("anchor.newcomers.decides"), mandate.decides()),
                Fact.of(words.of("anchor.newcomers.hears"), mandate.heardBy()),
                Fact.of(words.of("anchor.newcomers.meets"), mandate.meets()));
    }
}
