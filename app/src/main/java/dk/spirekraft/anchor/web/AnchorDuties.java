package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.check.CheckDates;
import dk.spirekraft.anchor.handover.Loose;
import dk.spirekraft.anchor.handover.LooseEnds;
import dk.spirekraft.anchor.promise.Promise;
import dk.spirekraft.anchor.promise.Promise.Stage;
import dk.spirekraft.anchor.promise.Promises;
import dk.spirekraft.anchor.routine.KeptTrials;
import dk.spirekraft.anchor.routine.Routine.State;
import dk.spirekraft.anchor.routine.Routines;
import dk.spirekraft.web.NextStep;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What there is to do to keep what was learnt, rule by rule in the order of their urgency.
@Component
class AnchorDuties {

    private final CheckDates checks;
    private final LooseEnds loose;
    private final KeptTrials kept;
    private final Routines routines;
    private final Promises promises;

    AnchorDuties(CheckDates checks, LooseEnds loose, KeptTrials kept, Routines routines, Promises promises) {
        this.checks = checks;
        this.loose = loose;
        this.kept = kept;
        this.routines = routines;
        this.promises = promises;
    }

    /// The most urgent rule that applies speaks.
    Optional<NextStep> next(Scene scene) {
        return urgent(scene).or(() -> inTime(scene));
    }

    /// What can't wait.
    Optional<NextStep> urgent(Scene scene) {
        return loose.handovers(scene.school())
                .findFirst()
                .map(end -> AnchorRule.HAND_OVER.at(scene, name(scene, end), end.address()))
                .or(() -> check(scene));
    }

    private Optional<NextStep> check(Scene scene) {
        return checks.next(scene.school())
                .filter(CheckDates.Due::isNow)
                .map(due -> AnchorRule.CHECK.at(scene, scene.words().date(due.on())));
    }

    /// What is to be done in time.
    Optional<NextStep> inTime(Scene scene) {
        return orphan(scene).or(() -> home(scene)).or(() -> old(scene)).or(() -> asleep(scene));
    }

    private Optional<NextStep> orphan(Scene scene) {
        return loose.routines(scene.school())
                .filter(end -> end.why() == Loose.Why.ROUTINE_WITHOUT_OWNER)
                .findFirst()
                .map(end -> AnchorRule.FIND_OWNER.at(scene, end.what(), end.address()));
    }

    private static String name(Scene scene, Loose end) {
        return end.isNamed() ? end.what() : scene.words().of(end.what(), 0);
    }

    private Optional<NextStep> home(Scene scene) {
        return kept.homeless(scene.school()).stream()
                .findFirst()
                .map(trial -> AnchorRule.MAKE_ROUTINE.at(
                        scene, trial.plan().aim(), scene.address("/rutiner/ny?fra=" + trial.slug())));
    }

    /// What was done and not told comes before what never began.
    private Optional<NextStep> old(Scene scene) {
        return promises.of(scene.school(), scene.words().language()).stream()
                .filter(promise -> promise.isOld(scene.now()))
                .max(Comparator.comparing(Promise::stage))
                .map(promise ->
                        (promise.stage() == Stage.DONE ? AnchorRule.TELL : AnchorRule.BEGIN).at(scene, promise.name()));
    }

    private Optional<NextStep> asleep(Scene scene) {
        return routines.goingOn(scene.school()).stream()
                .filter(routine -> routine.life().state() == State.SLEEPING)
                .findFirst()
                .map(routine -> AnchorRule.WAKE.at(scene, routine.plan().what(), routine.address(scene.school())));
    }
}
