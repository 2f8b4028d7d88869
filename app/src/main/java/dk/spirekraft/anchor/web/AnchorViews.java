package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.handover.LooseEnds;
import dk.spirekraft.anchor.leave.Deletions;
import dk.spirekraft.anchor.promise.Promise;
import dk.spirekraft.anchor.promise.Promises;
import dk.spirekraft.anchor.routine.KeptTrials;
import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.routine.Routine.State;
import dk.spirekraft.anchor.routine.Routines;
import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes the first page of this phase.
@Component
class AnchorViews {

    private final Routines routines;
    private final KeptTrials kept;
    private final CheckViews checks;
    private final Promises promises;
    private final LooseEnds loose;
    private final Deletions deletions;

    AnchorViews(
            Routines routines,
            KeptTrials kept,
            CheckViews checks,
            Promises promises,
            LooseEnds loose,
            Deletions deletions) {
        this.routines = routines;
        this.kept = kept;
        this.checks = checks;
        this.promises = promises;
        this.loose = loose;
        this.deletions = deletions;
    }

    /// @param works true for a visitor who may change things here
    AnchorPage page(Scene scene, boolean works, Optional<NextStep> next) {
        Words words = scene.words();
        List<Routine> all = routines.of(scene.school());
        return new AnchorPage(
                words.of("anchor.title"),
                scene.school().name(),
                scene.address(""),
                works,
                next,
                works ? offers(scene) : List.of(),
                all.stream()
                        .filter(routine -> !routine.isOver())
                        .map(routine -> card(scene, routine))
                        .toList(),
                all.stream()
                        .filter(Routine::isOver)
                        .map(routine -> new Fact(
                                routine.plan().what(), routine.life().reason(), routine.address(scene.school())))
                        .toList(),
                parts(scene, works),
                deletions
                        .of(scene.school())
                        .map(day -> words.of("anchor.leave.on", words.day(day)))
                        .orElse(""));
    }

    private List<Fact> offers(Scene scene) {
        return kept.homeless(scene.school()).stream()
                .map(trial -> new Fact(
                        trial.plan().aim(), trial.plan().together(), scene.address("/rutiner/ny?fra=" + trial.slug())))
                .toList();
    }

    private static AnchorPage.Card card(Scene scene, Routine routine) {
        Words words = scene.words();
        var plan = routine.plan();
        String deputy = plan.deputy().map(scene::name).orElseGet(() -> words.of("anchor.nobody"));
        return new AnchorPage.Card(
                plan.what(),
                plan.place(),
                words.of("anchor.routine.who", scene.name(plan.owner()), deputy),
                MonthWords.when(plan, words),
                words.of(routine.life().state().label()),
                routine.life().state() == State.SLEEPING,
                routine.address(scene.school()));
    }

    private List<Fact> parts(Scene scene, boolean works) {
        Words words = scene.words();
        List<Promise> promised = promises.of(scene.school(), words.language());
        long open = promised.stream()
                .filter(promise -> promise.stage() != Promise.Stage.TOLD)
                .count();
        List<Fact> parts = new ArrayList<>(List.of(
                new Fact(words.of("anchor.wheel.title"), words.of("anchor.part.wheel"), scene.address("/aarshjul")),
                new Fact(words.of("anchor.check.title"), checks.next(scene), scene.address("/tjek")),
                new Fact(
                        words.of("anchor.promises.title"),
                        words.of("anchor.part.promises", promised.size(), open),
                        scene.address("/loefter"))));
        if (!works) return parts;
        long ends = loose.of(scene.school()).stream()
                .filter(end -> end.why().isOwnerless())
                .count();
        parts.add(new Fact(
                words.of("anchor.handover.title"),
                words.of("anchor.part.handover", ends),
                scene.address("/overlevering")));
        parts.add(new Fact(words.of("anchor.apv.title"), words.of("anchor.part.apv"), scene.address("/apv")));
        parts.add(new Fact(
                words.of("anchor.newcomers.title"), words.of("anchor.part.newcomers"), scene.address("/ny-her")));
        parts.add(new Fact(words.of("anchor.round.title"), words.of("anchor.part.round"), scene.address("/ny-runde")));
        parts.add(new Fact(words.of("anchor.leave.title"), words.of("anchor.part.leave"), scene.address("/tag-med")));
        return parts;
    }
}
