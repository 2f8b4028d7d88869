package dk.spirekraft.anchor.web;

import dk.spirekraft.learn.programme.CoreTasks;
import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialNotes;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.Keepsake;
import dk.spirekraft.web.Place;
import dk.spirekraft.web.Table;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a school tried, noted, decided and agreed with its group, for it to take with it. What somebody wrote for
/// themself alone is not in it.
@Component
class TrialKeepsakes implements Keepsake.Source {

    private final Schools schools;
    private final AnchorDesk desk;
    private final Trials trials;
    private final TrialNotes notes;
    private final CoreTasks coreTasks;
    private final Comings comings;

    TrialKeepsakes(
            Schools schools, AnchorDesk desk, Trials trials, TrialNotes notes, CoreTasks coreTasks, Comings comings) {
        this.schools = schools;
        this.desk = desk;
        this.trials = trials;
        this.notes = notes;
        this.coreTasks = coreTasks;
        this.comings = comings;
    }

    @Override
    public List<Keepsake> of(Place place, Words words) {
        return place.school()
                .flatMap(schools::bySlug)
                .map(school -> of(desk.scene(school, words)))
                .orElse(List.of());
    }

    private List<Keepsake> of(Scene scene) {
        Words words = scene.words();
        List<Trial> all = trials.of(scene.school());
        return List.of(
                Keepsake.of("afproevninger.csv", tried(scene, all).csv(words.language())),
                Keepsake.of("noter.csv", noted(scene, all).csv(words.language())),
                Keepsake.of("gruppen.csv", group(scene).csv(words.language())));
    }

    private static Table tried(Scene scene, List<Trial> all) {
        Words words = scene.words();
        return new Table(
                List.of(words.of("anchor.file.trials").split(";")),
                all.stream()
                        .map(trial -> List.of(
                                trial.plan().aim(),
                                trial.plan().together(),
                                words.date(trial.plan().firstOn()),
                                words.date(trial.plan().lastOn()),
                                trial.plan().belief(),
                                trial.plan().sign(),
                                stands(scene, trial),
                                trial.decision().map(Decision::reason).orElse(""),
                                trial.decision().map(Decision::lesson).orElse("")))
                        .toList());
    }

    private static String stands(Scene scene, Trial trial) {
        Optional<String> decided = trial.decision()
                .map(decision -> scene.words().of(decision.outcome().label()));
        return decided.orElseGet(
                () -> scene.words().of(trial.state(scene.today()).label()));
    }

    private Table noted(Scene scene, List<Trial> all) {
        Words words = scene.words();
        return new Table(
                List.of(words.of("anchor.file.notes").split(";")),
                all.stream()
                        .flatMap(trial -> notes.of(trial).stream()
                                .map(note -> List.of(
                                        trial.plan().aim(), words.date(Scene.day(note.notedAt())), note.text())))
                        .toList());
    }

    private Table group(Scene scene) {
        Words words = scene.words();
        var task = coreTasks.of(scene.school());
        var mandate = comings.mandate(scene.school());
        return new Table(
                List.of(words.of("anchor.file.group").split(";")),
                List.of(
                        List.of(words.of("anchor.newcomers.task"), task.task()),
                        List.of(words.of("anchor.pack.service"), task.service()),
                        List.of(words.of("anchor.pack.decides"), mandate.decides()),
                        List.of(words.of("anchor.pack.asksFirst"), mandate.asksFirst()),
                        List.of(words.of("anchor.newcomers.hears"), mandate.heardBy()),
                        List.of(words.of("anchor.newcomers.meets"), mandate.meets())));
    }
}
